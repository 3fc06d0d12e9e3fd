package io.github.copydesk.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Replaces the bytes of a file and keeps everything else: owner, group, permissions with the set-user and set-group
 * bits, extended attributes. The new file is moved into place, so that nobody ever reads half of it.
 */
public final class FileExchange {
    /** The file was not changed; the message says why. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        public Refused(String why) {
            super(why);
        }
    }

    private static final String LINKS = "unix:nlink";
    private static final String MODE = "unix:mode";
    private static final int WRITABLE = 0222;
    private static final String READ_ONLY_FOLDER = "its folder is read-only";

    private FileExchange() {}

    /**
     * Replaces the bytes of a file.
     *
     * @param file not a symbolic link
     * @param before the bytes that the file must have
     * @throws Refused when the file has other bytes, is read-only or has several names (hard links), or when one of
     *     its attributes cannot be kept; the file is unchanged then
     */
    public static void exchange(Path file, byte[] before, byte[] after) throws IOException {
        check(file);
        boolean unix = isUnix(file);
        Path draft =
                file.resolveSibling(FileDrafts.name(ThreadLocalRandom.current().nextLong()));
        try {
            fill(file, draft, after);
            if (unix) {
                Files.setAttribute(draft, MODE, number(file, MODE));
                checkKept(file, draft);
            }
            if (!Arrays.equals(Files.readAllBytes(file), before)) {
                throw new Refused("it has changed since it was read; run the goal again");
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            throw new Refused(READ_ONLY_FOLDER);
        } catch (IOException e) {
            throw DiskFullException.orElse(e, draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Checks whether {@link #exchange} would refuse the file, before anything is written.
     *
     * @param file not a symbolic link
     * @throws Refused when it or its folder is read-only, or it has several names (hard links)
     */
    public static void check(Path file) throws IOException {
        boolean unix = isUnix(file);
        if ((unix && (number(file, MODE) & WRITABLE) == 0) || !Files.isWritable(file)) {
            throw new Refused("it is read-only");
        }
        int names = unix ? number(file, LINKS) : 1;
        if (names > 1) {
            throw new Refused("it has %d hard links, which would no longer be one file".formatted(names));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isWritable(folder)) {
            throw new Refused(READ_ONLY_FOLDER);
        }
    }

    private static boolean isUnix(Path file) throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView("unix")
                || file.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    private static void fill(Path file, Path draft, byte[] bytes) throws IOException {
        Files.copy(file, draft, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        try (FileChannel out =
                FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(/* metaData= */ true);
        }
    }

    private static void checkKept(Path file, Path draft) throws IOException {
        if (number(file, "unix:uid") != number(draft, "unix:uid")) {
            throw new Refused("its owner cannot be kept; run the goal as that user");
        }
        if (number(file, "unix:gid") != number(draft, "unix:gid")) {
            throw new Refused("its group cannot be kept; run the goal as a member of it");
        }
        if (number(file, MODE) != number(draft, MODE)) {
            throw new Refused("its permissions cannot be kept");
        }
        if (!extended(file).equals(extended(draft))) {
            throw new Refused("its extended attributes cannot be kept");
        }
    }

    private static int number(Path file, String attribute) throws IOException {
        return (Integer) Files.getAttribute(file, attribute, LinkOption.NOFOLLOW_LINKS);
    }

    private static Map<String, ByteBuffer> extended(Path file) throws IOException {
        UserDefinedFileAttributeView view = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        Map<String, ByteBuffer> attributes = new TreeMap<>();
        if (view != null) {
            for (String name : view.list()) {
                ByteBuffer value = ByteBuffer.allocate(view.size(name));
                view.read(name, value);
                attributes.put(name, value.flip());
            }
        }
        return attributes;
    }
}
