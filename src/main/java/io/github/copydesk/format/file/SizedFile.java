package io.github.copydesk.format.file;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.TooLargeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file that is read only if it is small enough.
 *
 * @param most in bytes
 */
record SizedFile(Path file, long most) {
    Decoded read(Disk disk) {
        try {
            return Decoded.of(disk.bytes(file, most));
        } catch (TooLargeException e) {
            return Decoded.unread(tooLarge(e.size()));
        } catch (IOException e) {
            return Decoded.unread("the file cannot be read: " + Reason.of(e));
        }
    }

    private String tooLarge(long size) {
        return tooLarge(size, most);
    }

    static String tooLarge(long size, long most) {
        return "the file is %s, the limit is %s; raise it in copydesk.yml (maxFileSize) or exclude the file"
                .formatted(inWords(size), inWords(most));
    }

    /** A size in words: 1.5 kB, 52 MB, in steps of 1,024. */
    private static String inWords(long bytes) {
        double size = bytes;
        String unit = "bytes";
        for (String larger : List.of("kB", "MB", "GB")) {
            if (size < 1024) {
                break;
            }
            size /= 1024;
            unit = larger;
        }
        String number = String.format(Locale.ROOT, "%.1f", size);
        return number.replaceFirst("\\.0$", "") + " " + unit;
    }
}
