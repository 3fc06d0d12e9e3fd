package io.github.copydesk.report;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Severity;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Chooses the excerpts of an article that are shown around its findings: some words on either side, short lines as a
 * whole, and both ends of a very long finding.
 */
final class Clippings {
    /** How many characters around a finding are shown. */
    private static final int REACH = 160;
    /** How many characters around a note are shown; most findings are notes. */
    private static final int REACH_OF_NOTES = 60;
    /** If the line ends within this distance, it is shown up to its end. */
    private static final int NEAR = 60;
    /** A finding longer than this is cut in its middle. */
    private static final int LONG = 480;
    /** A shorter gap between two excerpts is shown. */
    private static final int WORTH = 24;

    private final String source;
    private final Lines lines;

    private Clippings(Document document) {
        source = document.source();
        lines = document.lines();
    }

    /** The excerpts in the source, in order, without overlaps. */
    static List<Span> of(Document document, Collection<Finding> findings) {
        Clippings clippings = new Clippings(document);
        List<Span> chosen = new ArrayList<>();
        findings.stream()
                .sorted()
                .flatMap(finding ->
                        clippings
                                .around(finding.span(), finding.severity() == Severity.NOTE ? REACH_OF_NOTES : REACH)
                                .stream())
                .sorted()
                .forEach(clipping -> clippings.add(clipping, chosen));
        return chosen;
    }

    private List<Span> around(Span span, int reach) {
        int from = from(span.start(), reach);
        int to = to(span.end(), reach);
        return span.length() <= LONG
                ? List.of(new Span(from, to))
                : List.of(new Span(from, whole(span.start() + reach)), new Span(whole(span.end() - reach), to));
    }

    /** The start of an excerpt, at the start of a line or of a word. */
    private int from(int start, int reach) {
        int line = lines.line(lines.at(start).line()).start();
        int from = Math.max(0, start - reach);
        if (from - NEAR <= line) {
            return from <= line ? firstLineFrom(from, line) : line;
        }
        int word = from;
        while (word < start && word < from + NEAR && !Character.isWhitespace(source.charAt(word))) {
            word++;
        }
        return word < start && word < from + NEAR ? word + 1 : whole(from);
    }

    /** The start of the first line that lies wholly between from and the start of a line. */
    private int firstLineFrom(int from, int line) {
        int number = lines.at(from).line();
        int start = lines.line(number).start();
        return start >= from || start == line ? start : lines.line(number + 1).start();
    }

    private int to(int end, int reach) {
        int line = lines.line(lines.at(end).line()).end();
        int to = Math.min(source.length(), end + reach);
        if (to + NEAR >= line) {
            return to >= line ? Math.max(end, lastLineTo(to, line)) : line;
        }
        int word = to;
        while (word > end && word > to - NEAR && !Character.isWhitespace(source.charAt(word - 1))) {
            word--;
        }
        return word > end && word > to - NEAR ? word - 1 : whole(to);
    }

    private int lastLineTo(int to, int line) {
        int number = lines.at(to).line();
        int end = lines.line(number).end();
        return end <= to || end == line ? end : lines.line(number - 1).end();
    }

    /** The offset, or the one before it if it would split a surrogate pair. */
    private int whole(int at) {
        boolean inside = at > 0
                && at < source.length()
                && Character.isLowSurrogate(source.charAt(at))
                && Character.isHighSurrogate(source.charAt(at - 1));
        return inside ? at - 1 : at;
    }

    private void add(Span clipping, List<Span> chosen) {
        Span last = chosen.isEmpty() ? clipping : chosen.get(chosen.size() - 1);
        if (chosen.isEmpty() || isWorthLeavingOut(last.end(), clipping.start())) {
            chosen.add(clipping);
        } else {
            Span both = new Span(last.start(), Math.max(last.end(), clipping.end()));
            chosen.set(chosen.size() - 1, both);
        }
    }

    private boolean isWorthLeavingOut(int from, int to) {
        return to - from > WORTH && !source.substring(from, to).isBlank();
    }
}
