package io.github.copydesk.text;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Writes a file atomically: into a temporary file, which is then moved into place. If it cannot be written, the
 * previous file stays.
 */
public final class WholeFile {
    private static final Pattern DRAFT = Pattern.compile(".+\\.[0-9a-f]{1,16}\\.tmp");
    private static final Duration LITTER = Duration.ofMinutes(10);

    /** Writes the content of the file. */
    @FunctionalInterface
    public interface Content {
        void write(Writer out) throws IOException;
    }

    private WholeFile() {}

    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.write(text));
    }

    /** In UTF-8. */
    public static void write(Path file, Content content) throws IOException {
        throughDraft(file, draft -> {
            try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                content.write(out);
            }
        });
    }

    /** Writes the remaining bytes of the buffer, without changing its position. */
    public static void write(Path file, ByteBuffer bytes) throws IOException {
        throughDraft(file, draft -> {
            try (FileChannel out = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer left = bytes.duplicate();
                while (left.hasRemaining()) {
                    out.write(left);
                }
            }
        });
    }

    /** Deletes temporary files of killed processes from a folder, if they are ten minutes old. */
    public static void removeLitter(Path folder) {
        File[] drafts =
                folder.toFile().listFiles(it -> DRAFT.matcher(it.getName()).matches() && it.isFile());
        if (drafts != null) {
            long old = System.currentTimeMillis() - LITTER.toMillis();
            Arrays.stream(drafts).filter(it -> it.lastModified() < old).forEach(File::delete);
        }
    }

    /** Fills a draft. */
    @FunctionalInterface
    private interface Filling {
        void fill(Path draft) throws IOException;
    }

    private static void throughDraft(Path file, Filling filling) throws IOException {
        Path draft = draft(file);
        try {
            filling.fill(draft);
            move(draft, file);
        } catch (IOException e) {
            throw DiskFullException.orElse(e, draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Not createTempFile, whose files only their owner may read. */
    private static Path draft(Path file) {
        String mark = Long.toHexString(ThreadLocalRandom.current().nextLong());
        return file.resolveSibling(file.getFileName() + "." + mark + ".tmp");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
