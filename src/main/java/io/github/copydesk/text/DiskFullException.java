package io.github.copydesk.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The disk is full. */
public final class DiskFullException extends IOException {
    private static final long serialVersionUID = 1L;

    /** A disk with less free space than this is full, whatever its file system says about the last blocks. */
    private static final long NOTHING = 64 << 10;

    private DiskFullException(IOException cause) {
        super("the disk is full", cause);
    }

    /**
     * Replaces the exception of a file that could not be written, if the reason is a full disk.
     *
     * @param draft the unfinished file, which still takes up space
     */
    static IOException orElse(IOException e, Path draft) {
        return isFull(String.valueOf(e.getMessage()), draft) ? new DiskFullException(e) : e;
    }

    /** The message of the operating system may be in any language, so the free space decides. */
    private static boolean isFull(String words, Path draft) {
        String small = words.toLowerCase(Locale.ROOT);
        if (small.contains("no space left") || small.contains("quota exceeded") || small.contains("not enough space")) {
            return true;
        }
        try {
            return Files.exists(draft) && Files.getFileStore(draft).getUsableSpace() < NOTHING;
        } catch (IOException e) {
            return false;
        }
    }
}
