package io.github.copydesk.report;

import io.github.copydesk.text.DiskFullException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/** Reports could not be written. The message says which, where, and why. */
public final class UnwrittenException extends IOException {
    private static final long serialVersionUID = 1L;

    UnwrittenException(List<String> reports, Path folder, IOException why) {
        super(
                "copydesk cannot write %s to %s: %s; the file of an earlier run is unchanged"
                        .formatted(Series.of(reports, "and"), folder, reason(why)),
                why);
    }

    private static String reason(IOException why) {
        if (why instanceof DiskFullException) {
            return "the disk is full";
        }
        if (why instanceof AccessDeniedException) {
            return "permission denied";
        }
        return why instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : why.toString();
    }
}
