package io.github.copydesk.report;

import io.github.copydesk.command.Commands;
import io.github.copydesk.results.Gate;
import io.github.copydesk.text.Document;
import java.util.Optional;

/**
 * What a report says about a run in addition to its findings. Nothing in it depends on the machine or the time.
 *
 * @param version of copydesk
 * @param folder the content directory relative to the project, with slashes, such as {@code content}; may be empty
 * @param gate when the build fails
 * @param links the addresses at which an article can be opened
 * @param earlier the run that this one is compared with, if any
 * @param commands those that the report tells its readers to run
 */
public record Imprint(
        String version, String folder, Gate gate, Links links, Optional<Earlier> earlier, Commands commands) {
    /** For users of Maven, without links, and without an earlier run. */
    public Imprint(String version, String folder, Gate gate) {
        this(version, folder, gate, Links.NONE, Optional.empty(), Commands.MAVEN);
    }

    /** The path of an article relative to the project. */
    String path(Document document) {
        return join(folder, document.path());
    }

    /** The path in a folder; {@code .} stands for the project itself. */
    static String join(String folder, String path) {
        if (folder.equals(".")) {
            return path;
        }
        return folder.isEmpty() || folder.endsWith("/") ? folder + path : folder + "/" + path;
    }
}
