package io.github.copydesk.format.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes decoded as UTF-8, with windows-1252 for each invalid byte.
 *
 * @param goodSequences how many characters beyond ASCII were valid UTF-8
 * @param badBytes how many bytes were invalid
 * @param firstBad the offset of the first of these in the text, or -1
 * @param firstBadByte its offset in the file, or -1
 * @param firstBadHex that byte in hexadecimal: {@code 0x93}
 */
record Utf8Text(String text, int goodSequences, int badBytes, int firstBad, int firstBadByte, String firstBadHex) {
    /** The usual encoding of such bytes; its five undefined bytes become U+FFFD. */
    static final Charset FALLBACK = Charset.forName("windows-1252");

    static Utf8Text read(byte[] bytes, int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        int bad = 0;
        int firstBad = -1;
        int firstBadByte = -1;
        int good = 0;
        while (in.hasRemaining()) {
            int wrote = out.position();
            CoderResult result = decoder.decode(in, out, true);
            for (int i = wrote; i < out.position(); i++) {
                good += out.get(i) > 0x7F ? 1 : 0;
            }
            if (result.isUnderflow() && !in.hasRemaining()) {
                break;
            }
            if (bad == 0) {
                firstBad = out.position();
                firstBadByte = in.position();
            }
            int length = Math.max(1, Math.min(result.length(), in.remaining()));
            out.put(FALLBACK.decode(in.slice().limit(length)));
            in.position(in.position() + length);
            bad += length;
            decoder.reset();
        }
        String hex = firstBadByte < 0 ? "" : "0x%02X".formatted(bytes[firstBadByte] & 0xFF);
        return new Utf8Text(out.flip().toString(), good, bad, firstBad, firstBadByte, hex);
    }
}
