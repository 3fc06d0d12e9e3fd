package io.github.copydesk.watch;

/** Carries out the edits that users request in the page. */
@FunctionalInterface
public interface Edits {
    /**
     * The outcome of a request.
     *
     * @param written whether something was written
     * @param says what was written, or why nothing was
     */
    record Answer(boolean written, String says) {}

    /**
     * Carries out a request.
     *
     * @param request as the page sent it
     */
    Answer edit(String request);
}
