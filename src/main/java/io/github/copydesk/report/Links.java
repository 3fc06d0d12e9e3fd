package io.github.copydesk.report;

/**
 * The addresses at which an article can be opened.
 *
 * @param home the content directory relative to the folder of the reports, percent-encoded, with a slash at its
 *     end; empty if there is no relative path. A browser resolves it, so that the report has no path of a machine.
 * @param web the page of an article in the repository's web view: {@code {path}} is its path below the content
 *     directory, {@code {line}} the line; empty if there is none
 */
public record Links(String home, String web) {
    /** No links. */
    public static final Links NONE = new Links("", "");
}
