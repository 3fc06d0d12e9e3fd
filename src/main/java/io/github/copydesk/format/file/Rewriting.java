package io.github.copydesk.format.file;

import io.github.copydesk.text.FileExchange;
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
import java.util.Optional;

/** Writes a text into the file that it came from, in the encoding that the file has. */
public final class Rewriting {
    private Rewriting() {}

    /**
     * Puts one text in the place of another.
     *
     * @param folder that the file must lie in, also when a symbolic link leads to it; empty where it may lie anywhere
     * @param before what was read from the file
     * @throws FileExchange.Refused when the file holds something else by now, or cannot be kept as it is otherwise
     */
    public static void write(Path file, Optional<Path> folder, String before, String after) throws IOException {
        Path real = real(file, folder);
        Bytes bytes = bytes(Files.readAllBytes(real), before, after);
        FileExchange.exchange(real, bytes.before(), bytes.after());
    }

    /** What a file holds, and what it would hold. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Bytes(byte[] before, byte[] after) {}

    /**
     * What would be written.
     *
     * @param folder that the file must lie in, as for {@link #write}
     * @throws FileExchange.Refused as {@link #write} does, but for what shows only when the draft is written
     */
    public static Bytes bytes(Path file, Optional<Path> folder, String before, String after) throws IOException {
        Path real = real(file, folder);
        FileExchange.check(real);
        return bytes(Files.readAllBytes(real), before, after);
    }

    private static Path real(Path file, Optional<Path> folder) throws IOException {
        Path real = file.toRealPath();
        if (folder.isPresent() && !real.startsWith(folder.get().toRealPath())) {
            throw new FileExchange.Refused(
                    "a symbolic link leads out of the content directory; set followLinks to follow it");
        }
        return real;
    }

    /**
     * What would be in the place of bytes that hold a text.
     *
     * @throws FileExchange.Refused when they hold another text, or cannot hold the new one
     */
    public static Bytes bytes(byte[] bytes, String before, String after) throws FileExchange.Refused {
        Decoded now = Decoded.of(bytes);
        if (!now.isText() || !now.text().equals(before)) {
            throw new FileExchange.Refused("it has changed since it was read; run the goal again");
        }
        if (!Arrays.equals(bytes, encode(before, now))) {
            throw new FileExchange.Refused("it mixes encodings; save it as UTF-8 first");
        }
        return new Bytes(bytes, encode(after, now));
    }

    private static byte[] encode(String text, Decoded like) throws FileExchange.Refused {
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
            throw new FileExchange.Refused(
                    "%s has no such character; save it as UTF-8 first".formatted(like.charset()));
        }
        return bytes.toByteArray();
    }

    /** UTF-16 alone would write a mark of its own. */
    private static Charset withoutMark(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : charset;
    }
}
