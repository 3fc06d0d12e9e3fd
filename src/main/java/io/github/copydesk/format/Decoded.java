package io.github.copydesk.format;

import io.github.copydesk.text.Flaw;
import java.nio.charset.Charset;
import java.util.List;

/**
 * The bytes of a file as text, with what is needed to write them back.
 *
 * @param text without its byte order mark; of a binary file only the head, up to the character that gave it away
 * @param charset most of the bytes were in
 * @param bom whether a byte order mark came first
 */
record Decoded(String text, Charset charset, boolean bom, List<Flaw> flaws) {
    Decoded {
        flaws = List.copyOf(flaws);
    }

    /** Whether there is a text to read; a binary file has none. */
    boolean isText() {
        return flaws.stream().noneMatch(flaw -> flaw.kind() == Flaw.Kind.FILE);
    }
}
