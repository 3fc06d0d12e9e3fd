package io.github.copydesk.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** There is no room for a file. */
public final class DiskFullException extends IOException {
    private static final long serialVersionUID = 1L;

    /** A disk with less room than this is full, whatever its file system says of the last blocks. */
    private static final long NOTHING = 64 << 10;

    private DiskFullException(IOException cause) {
        super("the disk is full", cause);
    }

    /**
     * What to say of a file that could not be written: that the disk is full if it is, else what was said.
     *
     * @param draft which takes up room still
     */
    static IOException orElse(IOException e, Path draft) {
        return isFull(String.valueOf(e.getMessage()), draft) ? new DiskFullException(e) : e;
    }

    /** The words of the operating system are in its language; how much room there is tells it in any. */
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
