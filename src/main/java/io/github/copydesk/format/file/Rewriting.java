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
     * Replaces the text of a file.
     *
     * @param folder that must contain the file, even if a symbolic link leads to it; empty to allow any
     * @param before the text that was read from the file
     * @throws FileExchange.Refused when the file has changed since, or cannot keep its other attributes
     */
    public static void write(Path file, Optional<Path> folder, String before, String after) throws IOException {
        Path real = real(file, folder);
        Bytes bytes = bytes(Files.readAllBytes(real), before, after);
        FileExchange.exchange(real, bytes.before(), bytes.after());
    }

    /** The present and the new bytes of a file. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Bytes(byte[] before, byte[] after) {}

    /**
     * The bytes that would be written.
     *
     * @param folder that the file must lie in, as for {@link #write}
     * @throws FileExchange.Refused as {@link #write} does, except for reasons that only appear on writing
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
     * The new bytes of a text.
     *
     * @throws FileExchange.Refused when the old bytes are another text, or their encoding cannot represent the new
     *     one
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

    /** Java's UTF-16 would write a byte order mark of its own. */
    private static Charset withoutMark(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : charset;
    }
}
