package io.github.copydesk.fix;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A replaced stretch of a text, as short as possible: characters that an edit does not change are in no piece.
 *
 * @param span in the text before the edit
 */
record Piece(Span span, String text) {
    /** The difference in length, in UTF-16 units, for the text after the piece. */
    int growth() {
        return text.length() - span.length();
    }

    /** The text with its pieces applied. Pieces are in order and do not overlap. */
    static String applied(String source, List<Piece> pieces) {
        StringBuilder text = new StringBuilder(source.length() + 16);
        int at = 0;
        for (Piece piece : pieces) {
            text.append(source, at, piece.span().start()).append(piece.text());
            at = piece.span().end();
        }
        return text.append(source, at, source.length()).toString();
    }

    /**
     * The place of a stretch after the edits. A stretch that begins or ends inside a piece begins at its start or ends
     * at its end.
     */
    static Span moved(Span span, List<Piece> pieces) {
        int start = span.start();
        int end = span.end();
        int shift = 0;
        for (Piece piece : pieces) {
            Span its = piece.span();
            if (its.end() <= span.start()) {
                start = span.start() + shift + piece.growth();
            } else if (its.start() < span.start()) {
                start = its.start() + shift;
            }
            if (its.start() < span.end()) {
                end = Math.max(its.end(), span.end()) + shift + piece.growth();
            }
            shift += piece.growth();
        }
        return new Span(start, Math.max(start, end));
    }

    /** The pieces that lead from the first text to the third, by way of the second. */
    static List<Piece> joined(List<Piece> first, List<Piece> then, String second) {
        List<Piece> joined = new ArrayList<>();
        List<Span> touched = new ArrayList<>();
        int shift = 0;
        for (Piece piece : first) {
            int start = piece.span().start() + shift;
            touched.add(new Span(start, start + piece.text().length()));
            shift += piece.growth();
        }
        then.forEach(it -> touched.add(it.span()));
        for (Span region : merged(touched)) {
            List<Piece> inside = then.stream()
                    .filter(it -> region.contains(it.span()))
                    .map(it -> new Piece(
                            new Span(
                                    it.span().start() - region.start(),
                                    it.span().end() - region.start()),
                            it.text()))
                    .toList();
            Span before = new Span(
                    before(region.start(), first, /* atEnd= */ false), before(region.end(), first, /* atEnd= */ true));
            joined.add(new Piece(before, applied(second.substring(region.start(), region.end()), inside)));
        }
        return joined;
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.naturalOrder()).toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && span.start() <= merged.get(last).end()) {
                Span before = merged.get(last);
                merged.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /**
     * The original offset of a place that is inside no piece.
     *
     * @param atEnd whether a piece that is now empty comes before the place
     */
    private static int before(int offset, List<Piece> pieces, boolean atEnd) {
        int at = offset;
        int shift = 0;
        for (Piece piece : pieces) {
            int start = piece.span().start() + shift;
            int end = start + piece.text().length();
            if (atEnd ? end <= offset : end <= offset && start < offset) {
                at = offset - shift - piece.growth();
            }
            shift += piece.growth();
        }
        return at;
    }
}
