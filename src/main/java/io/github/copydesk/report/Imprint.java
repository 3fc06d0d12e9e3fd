package io.github.copydesk.report;

import io.github.copydesk.rule.Gate;
import io.github.copydesk.text.Document;

/**
 * What a report says about the run beside its findings. Nothing in it may depend on the machine or the hour.
 *
 * @param version of copydesk
 * @param folder the content directory as seen from the project, with slashes, such as {@code content}; may be empty
 * @param gate what the build lets pass
 */
public record Imprint(String version, String folder, Gate gate) {
    /** The path of an article as seen from the project. */
    String path(Document document) {
        return join(folder, document.path());
    }

    static String join(String folder, String path) {
        return folder.isEmpty() || folder.endsWith("/") ? folder + path : folder + "/" + path;
    }
}
