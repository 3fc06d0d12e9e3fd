package io.github.copydesk.report;

/**
 * Where an article can be opened.
 *
 * @param home the content directory as seen from the folder of the reports, percent-encoded, with a slash at its end; empty
 *     where neither can be reached from the other. A browser resolves it, so that the report names no machine.
 * @param web the page of an article in the repository's web view: {@code {path}} is its path below the content directory,
 *     {@code {line}} the line; empty where there is none
 */
public record Links(String home, String web) {
    /** An article can be opened nowhere. */
    public static final Links NONE = new Links("", "");
}
