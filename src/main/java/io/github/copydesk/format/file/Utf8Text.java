package io.github.copydesk.format.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read as UTF-8, and each that is none read as windows-1252 in its place.
 *
 * @param goodSequences how many characters beyond ASCII were right UTF-8
 * @param badBytes how many bytes were not
 * @param firstBad where the first of these stands in the text, or -1
 * @param firstBadByte where it stands in the file, or -1
 * @param firstBadHex how people write that byte: {@code 0x93}
 */
record Utf8Text(String text, int goodSequences, int badBytes, int firstBad, int firstBadByte, String firstBadHex) {
    /** What such bytes are almost always in; its five undefined bytes read U+FFFD. */
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
