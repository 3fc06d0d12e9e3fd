package io.github.copydesk.report;

import io.github.copydesk.results.Gate;
import io.github.copydesk.text.Document;
import java.util.Optional;

/**
 * What a report says about the run beside its findings. Nothing in it may depend on the machine or the hour.
 *
 * @param version of copydesk
 * @param folder the content directory as seen from the project, with slashes, such as {@code content}; may be empty
 * @param gate what the build lets pass
 * @param links where an article can be opened
 * @param earlier the run that this one is compared with, if it is
 */
public record Imprint(String version, String folder, Gate gate, Links links, Optional<Earlier> earlier) {
    /** Of a run that is compared with none, and whose articles can be opened nowhere. */
    public Imprint(String version, String folder, Gate gate) {
        this(version, folder, gate, Links.NONE, Optional.empty());
    }

    /** The path of an article as seen from the project. */
    String path(Document document) {
        return join(folder, document.path());
    }

    static String join(String folder, String path) {
        return folder.isEmpty() || folder.endsWith("/") ? folder + path : folder + "/" + path;
    }
}
