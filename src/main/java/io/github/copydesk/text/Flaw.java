package io.github.copydesk.text;

/** Something about a file that kept it from being read as it should be: a fact, no judgement. */
public record Flaw(Kind kind, Span span, String message) {
    /** What could not be read. */
    public enum Kind {
        /** The file could not be read at all: no permission, too large, no text. */
        FILE,
        /** The bytes are not in the encoding they should be in. */
        ENCODING,
        /** The front matter cannot be read: it is no valid YAML, TOML or JSON. */
        FRONT_MATTER,
        /** The markup cannot be read as its author meant it: a tag that is never closed, a directive without its blank line. */
        MARKUP,
        /** The article includes something that the repository does not have. */
        INCLUDE
    }
}
