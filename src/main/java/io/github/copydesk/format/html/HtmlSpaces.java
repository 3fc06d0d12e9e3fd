package io.github.copydesk.format.html;

import io.github.copydesk.format.source.Alignment;
import io.github.copydesk.format.source.Gatherer;
import io.github.copydesk.text.Span;

/** Makes one space of white space, as a browser does, and none of it beside a line break. */
final class HtmlSpaces implements Alignment.Sink {
    private final String html;
    private final int base;
    private final Gatherer gatherer;
    private int from = -1;
    private int to;
    private boolean wanted;

    /** @param base the offset of the HTML in the source; arguments count from there, results from its start */
    HtmlSpaces(String html, int base, Gatherer gatherer) {
        this.html = html;
        this.base = base;
        this.gatherer = gatherer;
    }

    @Override
    public void verbatim(int start, int end) {
        int at = start;
        while (at < end) {
            int run = at;
            boolean blank = isBlank(html.charAt(at));
            while (at < end && isBlank(html.charAt(at)) == blank) {
                at++;
            }
            if (blank) {
                blank(run, at);
            } else {
                before();
                gatherer.verbatim(base + run, base + at);
                wanted = true;
            }
        }
    }

    /** A place where a word may be broken, {@code &shy;}, is not text. */
    @Override
    public void decoded(String text, Span stretch) {
        if (text.equals("\u00AD")) {
            return;
        }
        int at = 0;
        while (at < text.length()) {
            int run = at;
            boolean blank = isBlank(text.charAt(at));
            while (at < text.length() && isBlank(text.charAt(at)) == blank) {
                at++;
            }
            if (blank) {
                blank(stretch.start(), stretch.end());
            } else {
                before();
                gatherer.decoded(text.substring(run, at), inSource(stretch.start(), stretch.end()));
                wanted = true;
            }
        }
    }

    /** Puts the space that is due before what comes next. */
    void before() {
        if (from >= 0 && wanted) {
            gatherer.decoded(" ", inSource(from, to));
        }
        from = -1;
        wanted = true;
    }

    void lineBreak(Span tag) {
        gatherer.decoded("\n", inSource(tag.start(), tag.end()));
        end();
    }

    /** Forgets the space that is due: the block ends. */
    void end() {
        from = -1;
        wanted = false;
    }

    private Span inSource(int start, int end) {
        return new Span(base + start, base + end);
    }

    private void blank(int start, int end) {
        if (from < 0) {
            from = start;
            to = end;
        } else if (start == to) {
            to = end;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }
}
