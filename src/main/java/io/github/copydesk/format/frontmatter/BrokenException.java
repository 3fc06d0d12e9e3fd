package io.github.copydesk.format.frontmatter;

/** A mistake in front matter, with its place and how to correct it. */
final class BrokenException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int place;
    private final String fact;
    private final String cure;

    /** @param message the mistake, and after a semicolon its correction */
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
