package io.github.copydesk.format.file;

import io.github.copydesk.text.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes a text into the file that it came from, in the encoding that the file has. */
public final class Rewriting {
    /** Why a file is left as it is. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }

    private Rewriting() {}

    /**
     * Puts one text in the place of another.
     *
     * @param before what was read from the file
     * @throws Refused when the file holds something else by now, or its bytes cannot be kept
     */
    public static void write(Path file, String before, String after) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Decoded now = Decoded.of(bytes);
        if (!now.isText() || !now.text().equals(before)) {
            throw new Refused("it was changed since it was read; run the goal again");
        }
        if (!Arrays.equals(bytes, encode(before, now))) {
            throw new Refused("it mixes encodings; save it as UTF-8 first");
        }
        WholeFile.replace(file, encode(after, now));
    }

    private static byte[] encode(String text, Decoded like) throws Refused {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (like.bom()) {
            bytes.writeBytes("\uFEFF".getBytes(withoutMark(like.charset())));
        }
        try {
            ByteBuffer encoded = withoutMark(like.charset()).newEncoder().encode(CharBuffer.wrap(text));
            while (encoded.hasRemaining()) {
                bytes.write(encoded.get());
            }
        } catch (CharacterCodingException e) {
            throw new Refused("%s has no such letter; save it as UTF-8 first".formatted(like.charset()));
        }
        return bytes.toByteArray();
    }

    /** UTF-16 alone would write a mark of its own. */
    private static Charset withoutMark(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : charset;
    }
}
