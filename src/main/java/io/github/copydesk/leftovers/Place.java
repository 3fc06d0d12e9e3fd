package io.github.copydesk.leftovers;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The place of a block in its article.
 *
 * @param head before the first paragraph of prose
 * @param tail after the last one
 */
public record Place(boolean head, boolean tail) {
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://|\\b\\w+:[^\\s\\[\\]]+\\[|<<\\w[^\\s>]*+>>");
    private static final int PROSE = 90;

    /** The places of all blocks, in order. */
    public static List<Place> of(Document document) {
        return of(document, any -> true);
    }

    /**
     * The places of all blocks, where some are known not to be prose of the article.
     *
     * @param mayBeProse by the index of the block
     */
    public static List<Place> of(Document document, IntPredicate mayBeProse) {
        List<Block> blocks = document.blocks();
        int first = blocks.size();
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (isProse(blocks.get(i)) && mayBeProse.test(i)) {
                first = Math.min(first, i);
                last = i;
            }
        }
        int from = first;
        int to = last;
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> new Place(i < from, i > to))
                .toList();
    }

    /** Whether a block is long enough for a paragraph of prose. */
    public static boolean isProse(Block block) {
        return block.text().length() >= PROSE && block.kind() != Block.Kind.TITLE && block.kind() != Block.Kind.SUMMARY;
    }

    /**
     * Whether a block is a line or a paragraph of its own. The first line of a plain text does not count, since it may
     * be the headline.
     */
    public static boolean standsAlone(Document document, Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                || block.kind() == Block.Kind.QUOTATION
                || (block.kind() == Block.Kind.HEADING && isPlainText(document));
    }

    /** Whether a heading is followed by the next heading of its level, with nothing between them. */
    public static boolean isEmptySection(List<Block> blocks, int index) {
        if (index + 1 == blocks.size()) {
            return true;
        }
        Block next = blocks.get(index + 1);
        return next.kind() == Block.Kind.HEADING
                && next.level() <= blocks.get(index).level();
    }

    /** Whether an article has no markup, so that only the words show what a line is. */
    public static boolean isPlainText(Document document) {
        return document.type() == FileType.PLAIN_TEXT;
    }

    /** Whether the source makes a link of the whole stretch: a link that an author wrote is not left over. */
    public static boolean isLink(Document document, Span span) {
        String source = document.source();
        int end = span.end();
        while (end < source.length() && "*_`\"”’!.…»→› ".indexOf(source.charAt(end)) >= 0) {
            end++;
        }
        return source.startsWith("](", end)
                || source.startsWith("][", end)
                || (source.startsWith("]", end) && document.type() == FileType.ASCIIDOC)
                || source.startsWith("</a", end);
    }

    /** Whether a stretch contains a link with a target. */
    public static boolean hasLink(Document document, Span span) {
        String text = document.text(span);
        return !isPlainText(document)
                && (text.contains("](") || text.contains("][") || text.contains("<a ") || isLink(document, span));
    }

    /**
     * Whether the source of a stretch contains an address that the format turns into a link, or a macro:
     * {@code xref:quay[]}.
     */
    public static boolean hasAddress(Document document, Span span) {
        boolean html = document.type() == FileType.HTML;
        return !isPlainText(document)
                && !html
                && ADDRESS.matcher(document.text(span)).find();
    }
}
