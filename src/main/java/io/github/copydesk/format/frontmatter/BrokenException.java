package io.github.copydesk.format.frontmatter;

/** What keeps front matter from being read, with its place and its cure. */
final class BrokenException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int place;
    private final String fact;
    private final String cure;

    /** @param message what is wrong; and after a semicolon what to do */
    BrokenException(int place, String message) {
        super(message, null, false, false);
        int semicolon = message.lastIndexOf("; ");
        this.place = place;
        this.fact = semicolon < 0 ? message : message.substring(0, semicolon);
        this.cure = semicolon < 0 ? "correct it" : message.substring(semicolon + 2);
    }

    int place() {
        return place;
    }

    String fact() {
        return fact;
    }

    String cure() {
        return cure;
    }
}
