package io.github.copydesk.format.file;

import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decodes the bytes of a file: by its byte order mark, by the declaration of XML, as UTF-8, or else in the legacy
 * encoding that it seems to have.
 */
final class Decoder {
    /** How many control characters a text may have; a binary file has more. */
    private static final int STRAY_CONTROLS = 3;

    private Decoder() {}

    static Decoded decode(byte[] bytes) {
        Decoded decoded;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            decoded = utf8(bytes, 3);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            decoded = utf16(bytes, StandardCharsets.UTF_16BE);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            decoded = utf16(bytes, StandardCharsets.UTF_16LE);
        } else {
            decoded = DeclaredCharset.of(bytes)
                    .map(charset -> declared(bytes, charset))
                    .orElseGet(() -> utf8(bytes, 0));
        }
        return binary(decoded.text())
                .map(at -> new Decoded(
                        decoded.text().substring(0, at + 1), decoded.charset(), decoded.bom(), List.of(noText(at))))
                .orElse(decoded);
    }

    private static Decoded utf8(byte[] bytes, int bom) {
        String whole = new String(bytes, bom, bytes.length - bom, StandardCharsets.UTF_8);
        if (whole.indexOf('\uFFFD') < 0) {
            return new Decoded(whole, StandardCharsets.UTF_8, bom > 0, List.of());
        }
        Utf8Text text = Utf8Text.read(bytes, bom);
        if (text.badBytes() == 0) {
            return new Decoded(text.text(), StandardCharsets.UTF_8, bom > 0, List.of());
        }
        // One pasted quote in a UTF-8 file must not garble all its accents; a windows-1252 file may hold,
        // by chance, a pair of bytes that UTF-8 would take for a letter: the greater number decides.
        if (bom > 0 || text.goodSequences() >= text.badBytes()) {
            return wrong(text.text(), text, StandardCharsets.UTF_8, bom > 0, text.firstBad());
        }
        Charset charset = LegacyCharset.of(bytes);
        String old = new String(bytes, charset);
        int at = new String(bytes, 0, text.firstBadByte(), charset).length();
        return wrong(old, text, charset, false, at);
    }

    /**
     * Other encodings are hardly ever valid UTF-8 by chance, and editors change the encoding of a file without its
     * first line.
     */
    private static Decoded declared(byte[] bytes, Charset charset) {
        boolean wide = charset.equals(StandardCharsets.UTF_16BE) || charset.equals(StandardCharsets.UTF_16LE);
        String utf8 = wide ? "\uFFFD" : new String(bytes, StandardCharsets.UTF_8);
        return utf8.indexOf('\uFFFD') < 0
                ? mistaken(utf8, charset)
                : new Decoded(new String(bytes, charset), charset, false, List.of());
    }

    /** The file is UTF-8 despite its declaration, which matters if it has more than ASCII. */
    private static Decoded mistaken(String text, Charset charset) {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= 0x7F) {
            at++;
        }
        String message = "the file declares %s, but is UTF-8; write encoding=\"UTF-8\" in its first line"
                .formatted(charset.name());
        Flaw flaw = new Flaw(Flaw.Kind.ENCODING, new Span(at, Math.min(at + 1, text.length())), message);
        return new Decoded(text, StandardCharsets.UTF_8, false, at < text.length() ? List.of(flaw) : List.of());
    }

    private static Decoded wrong(String text, Utf8Text read, Charset charset, boolean bom, int at) {
        String message = "%s not UTF-8, the first of them, %s, on line %s; read as %s: save the file as UTF-8"
                .formatted(
                        read.badBytes() == 1 ? "1 byte is" : read.badBytes() + " bytes are",
                        read.firstBadHex(),
                        Lines.of(text).at(at).line(),
                        (charset.equals(StandardCharsets.UTF_8) ? Utf8Text.FALLBACK : charset).name());
        return new Decoded(text, charset, bom, List.of(new Flaw(Flaw.Kind.ENCODING, new Span(at, at + 1), message)));
    }

    private static Decoded utf16(byte[] bytes, Charset charset) {
        String text =
                charset.decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2)).toString();
        int at = text.indexOf('\uFFFD');
        byte[] again = text.getBytes(charset);
        boolean exact = Arrays.equals(bytes, 2, bytes.length, again, 0, again.length);
        if (exact || at < 0) {
            return new Decoded(text, charset, true, List.of());
        }
        String message = "the file declares %s, but line %s is not in that encoding; save it as UTF-8"
                .formatted(
                        charset.name().toUpperCase(Locale.ROOT),
                        Lines.of(text).at(at).line());
        return new Decoded(text, charset, true, List.of(new Flaw(Flaw.Kind.ENCODING, new Span(at, at + 1), message)));
    }

    /** The offset that shows that a file is binary: the first NUL, or the first of many control characters. */
    private static Optional<Integer> binary(String text) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            return Optional.of(nul);
        }
        int controls = 0;
        int first = -1;
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c < ' ' && !Character.isWhitespace(c)) {
                first = controls++ == 0 ? i : first;
            }
        }
        return controls > STRAY_CONTROLS && controls * 20L > text.length() ? Optional.of(first) : Optional.empty();
    }

    private static Flaw noText(int at) {
        return new Flaw(
                Flaw.Kind.FILE,
                new Span(at, at + 1),
                "the file contains control characters, so it is not text; save it as UTF-8, or exclude it");
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
