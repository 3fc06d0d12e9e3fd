package io.github.copydesk.provenance;

import io.github.copydesk.leftovers.PageLines;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Mask;
import io.github.copydesk.token.SentenceEnd;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lines of an article that only pages have, each text once.
 *
 * <p>Authors use words of pages too: in headings over their own text, in the table of contents that lists these
 * headings, in list items that are longer than those of menus or numbered, beside code, in the links of a list's entries, in labels
 * of lists and of code, in table cells and in captions. Such lines are not counted. In AsciiDoc and reStructuredText no
 * line is counted, since no page is saved in these formats, and manuals name the buttons of a program.
 *
 * @param count the number of different lines
 */
record CertainLines(int count) {
    /** The number of characters that make a paragraph running text, whatever its end is. */
    private static final int RUNNING = 80;
    /** The most UTF-16 units of markup before a heading or a quotation. */
    private static final int MARKS = 12;

    private static final Set<FileType> WRITTEN_BY_HAND = EnumSet.of(FileType.ASCIIDOC, FileType.RESTRUCTURED_TEXT);

    /** The most UTF-16 units of an item in a menu. */
    private static final int MENU = 40;

    private static final Pattern NUMBER = Pattern.compile("\\h*\\d{1,3}[.)]\\h");

    private static final Set<Mask.Kind> CODE = EnumSet.of(Mask.Kind.CODE, Mask.Kind.LIVE);

    private static final Set<Block.Kind> OF_AUTHORS = EnumSet.of(Block.Kind.TABLE_CELL, Block.Kind.CAPTION);

    static CertainLines of(Document document, PageLines lines) {
        if (WRITTEN_BY_HAND.contains(document.type())) {
            return new CertainLines(0);
        }
        boolean plain = document.type() == FileType.PLAIN_TEXT;
        List<Block> blocks = document.blocks();
        Set<String> headings = plain ? Set.of() : headings(blocks);
        EntryLinks entries = EntryLinks.of(document);
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean authored = !plain
                    && lines.isCertain(i)
                    && (OF_AUTHORS.contains(block.kind())
                            || hasCode(block)
                            || entries.isOne(document, block)
                            || isSection(blocks, i, lines)
                            || (block.kind() == Block.Kind.LIST_ITEM
                                    && (isAuthors(block, headings) || isNumbered(document, block)))
                            || isLabelOfCode(document, i)
                            || isLabelOfList(blocks, i));
            if (lines.isCertain(i) && !authored) {
                texts.add(block.text());
            }
        }
        return new CertainLines(texts.size());
    }

    private static boolean hasCode(Block block) {
        return block.masks().stream().anyMatch(it -> CODE.contains(it.kind()));
    }

    /** Whether an item is longer than the items of menus, or lists a heading of the article. */
    private static boolean isAuthors(Block item, Set<String> headings) {
        return headings.contains(item.text()) || item.text().length() > MENU;
    }

    /** Whether an item of a list in Markdown is a step: it has a number. */
    private static boolean isNumbered(Document document, Block item) {
        int start = item.span().start();
        int line = document.source().lastIndexOf('\n', start - 1) + 1;
        return start - line <= MARKS
                && NUMBER.matcher(document.source()).region(line, start).lookingAt();
    }

    private static Set<String> headings(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(Block::text)
                .collect(Collectors.toSet());
    }

    /**
     * Whether a block is a heading over an author's own text: running text or a list of sentences that are no lines of
     * a page, a table, or a section of a lower level.
     */
    private static boolean isSection(List<Block> blocks, int index, PageLines lines) {
        if (blocks.get(index).kind() != Block.Kind.HEADING || index + 1 == blocks.size()) {
            return false;
        }
        Block next = blocks.get(index + 1);
        return switch (next.kind()) {
            case PARAGRAPH, LIST_ITEM ->
                !lines.isLikely(index + 1) && (next.text().length() >= RUNNING || endsAsSentence(next.text()));
            case TABLE_HEADER, TABLE_CELL -> true;
            case HEADING -> next.level() > blocks.get(index).level();
            default -> false;
        };
    }

    private static boolean isLabelOfList(List<Block> blocks, int index) {
        return blocks.get(index).text().endsWith(":")
                && index + 1 < blocks.size()
                && blocks.get(index + 1).kind() == Block.Kind.LIST_ITEM;
    }

    private static boolean isLabelOfCode(Document document, int index) {
        List<Block> blocks = document.blocks();
        int end = blocks.get(index).span().end();
        int next = index + 1 == blocks.size()
                ? document.source().length()
                : blocks.get(index + 1).span().start();
        return next - end > MARKS
                && isFence(document.source().substring(end, next).strip());
    }

    private static boolean isFence(String source) {
        return source.startsWith("```")
                || source.startsWith("~~~")
                || source.startsWith("{{< highlight")
                || source.startsWith("{% highlight")
                || source.startsWith("----")
                || source.startsWith("[source");
    }

    static boolean endsAsSentence(String text) {
        return SentenceEnd.isOneOf(".!?:;", text);
    }
}
