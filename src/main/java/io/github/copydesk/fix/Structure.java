package io.github.copydesk.fix;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Everything of an article but its prose: the order of its blocks, and all markup, code, addresses and template tags
 * between the words. Spaces do not count.
 */
final class Structure {
    private static final char PROSE = '\uFFFF';

    private final List<String> blocks;
    private final String markup;

    private Structure(List<String> blocks, String markup) {
        this.blocks = blocks;
        this.markup = markup;
    }

    /**
     * The structure of an article.
     *
     * @param addresses broken addresses, which count as prose so that they may be repaired
     */
    static Structure of(Document document, List<Span> addresses) {
        return new Structure(blocks(document, List.of()), markup(document.source(), prose(document, addresses)));
    }

    /** The structure that an article must have if only these pieces of its prose are changed. */
    static Structure expected(Document document, List<Piece> pieces, List<Span> addresses) {
        String source = document.source();
        boolean[] prose = prose(document, addresses);
        StringBuilder text = new StringBuilder();
        StringBuilder flags = new StringBuilder();
        int at = 0;
        for (Piece piece : pieces) {
            append(source, prose, at, piece.span().start(), text, flags);
            // The markup between the words must remain, so it is kept here; a loss in the new article is then a
            // difference.
            for (int i = piece.span().start(); i < piece.span().end(); i++) {
                if (!prose[i] && !isSpace(source.charAt(i)) && !isLineEnd(source.charAt(i))) {
                    append(source, prose, i, i + 1, text, flags);
                }
            }
            text.append(piece.text());
            flags.append(String.valueOf(PROSE).repeat(piece.text().length()));
            at = piece.span().end();
        }
        append(source, prose, at, source.length(), text, flags);
        boolean[] after = new boolean[text.length()];
        for (int i = 0; i < after.length; i++) {
            after[i] = flags.charAt(i) == PROSE && !isSpace(text.charAt(i));
        }
        return new Structure(blocks(document, pieces), markup(text, after));
    }

    private static void append(
            String source, boolean[] prose, int start, int end, StringBuilder text, StringBuilder flags) {
        text.append(source, start, end);
        for (int i = start; i < end; i++) {
            flags.append(prose[i] ? PROSE : ' ');
        }
    }

    private static boolean[] prose(Document document, List<Span> addresses) {
        boolean[] prose = new boolean[document.source().length()];
        for (Block block : document.blocks()) {
            for (int i = 0; i < block.text().length(); i++) {
                if (!block.isMasked(i)) {
                    Span place = block.span(i, i + 1);
                    Arrays.fill(prose, place.start(), place.end(), /* val= */ true);
                }
            }
        }
        addresses.forEach(it -> Arrays.fill(prose, it.start(), it.end(), /* val= */ true));
        return prose;
    }

    /** The blocks that remain if some are removed and others joined to the previous one. */
    private static List<String> blocks(Document document, List<Piece> pieces) {
        List<Span> removed = pieces.stream()
                .filter(it -> it.text().isEmpty())
                .map(Piece::span)
                .toList();
        List<Block> left = document.blocks().stream()
                .filter(block -> removed.stream().noneMatch(it -> it.contains(block.span())))
                .toList();
        return IntStream.range(0, left.size())
                .filter(i -> i == 0 || !areJoined(left.get(i - 1), left.get(i), removed))
                .mapToObj(left::get)
                .map(block -> block.kind() + " " + block.level())
                .toList();
    }

    /**
     * Whether everything between two paragraphs is removed: the line end in a split word, or the end of a printed page.
     */
    private static boolean areJoined(Block first, Block second, List<Span> removed) {
        int from = first.span().end();
        int to = second.span().start();
        return first.kind() == Block.Kind.PARAGRAPH
                && second.kind() == Block.Kind.PARAGRAPH
                && from < to
                && removed.stream().anyMatch(it -> it.contains(new Span(from, to)));
    }

    /** The source with one sign for each stretch of prose. */
    private static String markup(CharSequence source, boolean[] prose) {
        StringBuilder markup = new StringBuilder();
        for (int i = 0; i < prose.length; i++) {
            char c = source.charAt(i);
            boolean inProse = !markup.isEmpty() && markup.charAt(markup.length() - 1) == PROSE;
            if (!prose[i] && !isSpace(c)) {
                markup.append(c);
            } else if (prose[i] && !inProse && !isSpace(c)) {
                markup.append(PROSE);
            }
        }
        return markup.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The difference from another structure, as a reason for users; empty if there is none. */
    String difference(Structure other) {
        if (!blocks.equals(other.blocks)) {
            return "it would change the paragraphs of the article";
        }
        return markup.equals(other.markup) ? "" : "it would change markup, a link or code";
    }
}
