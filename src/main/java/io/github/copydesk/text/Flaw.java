package io.github.copydesk.text;

/** A reason why a file, or a part of it, could not be read as intended. */
public record Flaw(Kind kind, Span span, String message) {
    /** What could not be read. */
    public enum Kind {
        /** The file could not be read: no permission, too large, not text. */
        FILE,
        /** The bytes are in another encoding than expected. */
        ENCODING,
        /** The front matter is not valid YAML, TOML or JSON. */
        FRONT_MATTER,
        /**
         * The markup cannot be read as its author meant it: an unclosed tag, a directive without an empty line before
         * it.
         */
        MARKUP,
        /** The article includes a file that is missing from the repository. */
        INCLUDE
    }
}
