package io.github.copydesk.format.rst;

import io.github.copydesk.format.mask.TemplateTags;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Section titles: a sign below the title, or above and below; which level it is, their order of appearance says. */
final class RstTitles {
    /** A shorter line may be dots or dashes that mean themselves. */
    private static final int SHORTEST = 4;

    private static final int DEEPEST = 9;

    private final RstOutput out;
    private final String source;
    private final List<String> styles = new ArrayList<>();

    RstTitles(RstOutput out) {
        this.out = out;
        this.source = out.source();
    }

    /**
     * Reads a title whose line was consumed.
     *
     * @param document whether sections are allowed here
     * @return whether it was one, or a dividing line
     */
    boolean read(RstLine line, RstCursor cursor, boolean document) {
        if (line.isAdornment(source)) {
            return overlined(line, cursor, document);
        }
        RstLine under = cursor.peek(0);
        int width = width(line);
        if (under.column() != line.column()
                || !under.isAdornment(source)
                || (under.length() < width && under.length() < SHORTEST)) {
            return false;
        }
        cursor.pass(1);
        heading(line, String.valueOf(source.charAt(under.start())));
        if (document && width > under.length() + 1 && !hasTag(line)) {
            out.flaw(
                    under.span(),
                    "the line below the title is %d characters long and the title %d; make it as long as the title"
                            .formatted(under.length(), width));
        }
        return true;
    }

    private boolean overlined(RstLine over, RstCursor cursor, boolean document) {
        RstLine title = cursor.peek(0);
        RstLine under = cursor.peek(1);
        char sign = source.charAt(over.start());
        boolean both = !title.isBlank()
                && !title.isAdornment(source)
                && under.isAdornment(source)
                && under.column() == over.column()
                && source.charAt(under.start()) == sign;
        if (both && (over.length() >= SHORTEST || over.length() >= width(title))) {
            cursor.pass(2);
            heading(title, sign + "" + sign);
            return true;
        }
        if (over.length() >= SHORTEST && document && !title.isBlank() && !under.isAdornment(source)) {
            out.flaw(
                    over.span(),
                    "the line above a title needs one of the same character below the title; "
                            + "a dividing line needs an empty line after it");
        }
        return over.length() >= SHORTEST;
    }

    private void heading(RstLine title, String style) {
        int level = styles.indexOf(style);
        if (level < 0) {
            level = styles.size();
            styles.add(style);
        }
        out.add(List.of(new Span(title.start(), title.end())), Block.Kind.HEADING, Math.min(level + 1, DEEPEST));
    }

    /** Whether a template tag makes the title as long as what replaces it. */
    private boolean hasTag(RstLine title) {
        String text = source.substring(title.start(), title.end());
        TemplateTags tags = new TemplateTags(text);
        return IntStream.range(0, text.length()).anyMatch(at -> tags.end(at) > at);
    }

    /** In columns; marks that combine with a letter have none. */
    private int width(RstLine line) {
        return Columns.width(source, line.start(), line.end(), false);
    }
}
