package io.github.copydesk.format.frontmatter;

/** What keeps front matter from being read, with its place and its cure. */
final class BrokenException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int place;

    /** @param message what is wrong; and after a semicolon what to do */
    BrokenException(int place, String message) {
        super(message, null, false, false);
        this.place = place;
    }

    int place() {
        return place;
    }
}
