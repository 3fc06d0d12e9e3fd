package io.github.copydesk.watch;

/** Writes what somebody asks for in the page. */
@FunctionalInterface
public interface Edits {
    /**
     * What came of it.
     *
     * @param written whether something was written
     * @param says what, or why nothing
     */
    record Answer(boolean written, String says) {}

    /**
     * Does what a request says.
     *
     * @param request as the page sent it
     */
    Answer edit(String request);
}
