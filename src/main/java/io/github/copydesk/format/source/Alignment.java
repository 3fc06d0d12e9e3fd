package io.github.copydesk.format.source;

import io.github.copydesk.text.Span;

/**
 * Finds the source of each character of a decoded text, since parsers give the source only for the text as a whole, and
 * decode its entities and escapes.
 */
public final class Alignment {
    /** Receives the text piece by piece. */
    public interface Sink {
        /** Source that is the same as its text. */
        void verbatim(int start, int end);

        void decoded(String text, Span source);
    }

    private final String source;
    private final boolean backslashes;

    /** @param backslashes whether a backslash before punctuation is an escape, as in Markdown */
    public Alignment(String source, boolean backslashes) {
        this.source = source;
        this.backslashes = backslashes;
    }

    /**
     * The length of the text that the source from {@code start} on reads as; the whole text unless the parser changed
     * it.
     */
    public int align(String text, int start, int end, Sink sink) {
        int at = start;
        int run = start;
        int done = 0;
        while (done < text.length() && at < end) {
            char c = source.charAt(at);
            Entity piece = piece(at, end, c);
            if (piece.length() > 0 && text.startsWith(piece.decoded(), done)) {
                if (run < at) {
                    sink.verbatim(run, at);
                }
                sink.decoded(piece.decoded(), new Span(at, at + piece.length()));
                done += piece.decoded().length();
                at += piece.length();
                run = at;
            } else if (c == text.charAt(done)) {
                done++;
                at++;
            } else {
                break;
            }
        }
        if (run < at) {
            sink.verbatim(run, at);
        }
        return done;
    }

    /** Aligns the text. What the source does not contain gets the whole rest of the source as its place. */
    public void alignAll(String text, int start, int end, Sink sink) {
        int[] reached = {start};
        Sink remembering = new Sink() {
            @Override
            public void verbatim(int from, int to) {
                reached[0] = to;
                sink.verbatim(from, to);
            }

            @Override
            public void decoded(String decoded, Span stretch) {
                reached[0] = stretch.end();
                sink.decoded(decoded, stretch);
            }
        };
        int done = align(text, start, end, remembering);
        if (done < text.length()) {
            sink.decoded(text.substring(done), new Span(reached[0], Math.max(reached[0], end)));
        }
    }

    private Entity piece(int at, int end, char c) {
        if (c == '&') {
            return Entity.at(source, at, end, !backslashes);
        }
        if (c == '\r') {
            return new Entity("\n", source.startsWith("\r\n", at) ? 2 : 1);
        }
        boolean escape = backslashes && c == '\\' && at + 1 < end && isPunctuation(source.charAt(at + 1));
        return escape ? new Entity(source.substring(at + 1, at + 2), 2) : Entity.ABSENT;
    }

    private static boolean isPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }
}
