package io.github.copydesk.format.file;

import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The bytes of a file as text, with what is needed to write them back.
 *
 * @param text without its byte order mark; of a binary file only its beginning, up to the character by which it was
 *     recognised
 * @param charset the encoding of most of the bytes
 * @param bom whether a byte order mark came first
 */
public record Decoded(String text, Charset charset, boolean bom, List<Flaw> flaws) {
    public Decoded {
        flaws = List.copyOf(flaws);
    }

    public static Decoded of(byte[] bytes) {
        return Decoder.decode(bytes);
    }

    /** The bytes of a file, up to a limit; of a larger one, nothing but a flaw. */
    public static Decoded of(byte[] bytes, long most) {
        return bytes.length > most ? tooLarge(bytes.length, most) : of(bytes);
    }

    /** A file that is larger than the limit: nothing but a flaw. */
    public static Decoded tooLarge(long size, long most) {
        return unread(SizedFile.tooLarge(size, most));
    }

    static Decoded unread(String why) {
        return unread(new Flaw(Flaw.Kind.FILE, new Span(0, 0), why));
    }

    static Decoded unread(Flaw flaw) {
        return new Decoded("", StandardCharsets.UTF_8, false, List.of(flaw));
    }

    /** Whether it is a text, not a binary file. */
    public boolean isText() {
        return flaws.stream().noneMatch(flaw -> flaw.kind() == Flaw.Kind.FILE);
    }
}
