package io.github.copydesk.format.plain;

import io.github.copydesk.format.frontmatter.FrontMatter;
import io.github.copydesk.format.mask.Masker;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Text without markup: each line is a block, except where a paragraph was wrapped. Front matter and tags of HTML are
 * known where they are plainly meant. Data, code and printed manual pages have no blocks.
 */
public final class PlainTextFormat {
    /** A first line longer than this is no headline. */
    private static final int LONGEST_HEADLINE = 120;

    /** Whether a text file is written in Markdown, as those of static sites are. */
    public static boolean isMarkdown(String source) {
        int end = FrontMatter.ofPlainText(source).end();
        return MarkdownEvidence.isMarkdown(source, end, end > 0);
    }

    /** Whether a text file is written in reStructuredText. */
    public static boolean isRst(String source) {
        return isNikola(source) || RstEvidence.isRst(source);
    }

    /** Whether it begins with the fields of Nikola, which are comments of reStructuredText. */
    public static boolean isNikola(String source) {
        return FrontMatter.hasNikolaFields(source);
    }

    public static Document read(String path, String source, String language) {
        FrontMatter frontMatter = FrontMatter.ofPlainText(source);
        TextMarkup markup = TextMarkup.of(source, frontMatter.end());
        List<TextLine> lines = TextLine.all(markup.copy());
        if (DataLines.isData(lines) || CodeLines.isCode(lines) || ManualPage.isManualPage(lines)) {
            return frontMatter.document(path, source, frontMatter.languageOr(language), List.of(), List.of());
        }
        Wrapping wrapping = Wrapping.of(lines);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int to = at + 1;
            if (!lines.get(at).isBlank() && !lines.get(at).isRule()) {
                while (to < lines.size() && continues(wrapping, lines, at, to)) {
                    to++;
                }
                read(markup, lines, at, to, blocks);
            }
            at = to;
        }
        blocks.addAll(markup.captions());
        blocks.sort(Comparator.comparing(Block::span));
        return frontMatter.document(path, source, frontMatter.languageOr(language), blocks, List.of());
    }

    private static boolean continues(Wrapping wrapping, List<TextLine> lines, int first, int at) {
        TextLine line = lines.get(at - 1);
        TextLine next = lines.get(at);
        if (next.isBlank() || next.isRule()) {
            return false;
        }
        boolean inItem = lines.get(first).isBullet();
        if (next.isBullet()) {
            // A dash or a year that wrapping put at the start of a line is no list: the previous line continues in it.
            return !inItem && ".:;!?".indexOf(line.lastChar()) < 0 && wrapping.continues(line, next);
        }
        return (inItem && next.indent() > lines.get(first).indent()) || wrapping.continues(line, next);
    }

    private static void read(TextMarkup markup, List<TextLine> lines, int from, int to, List<Block> blocks) {
        TextLine first = lines.get(from);
        BlockBuilder block = new BlockBuilder();
        markup.append(block, first.start() + first.bullet(), first.end());
        for (int i = from + 1; i < to; i++) {
            TextLine line = lines.get(i);
            block.append(" ", lines.get(i - 1).upTo(line));
            markup.append(block, line.start(), line.end());
        }
        if (!block.isBlank()) {
            Block.Kind kind = first.isBullet()
                    ? Block.Kind.LIST_ITEM
                    : blocks.isEmpty() && to == from + 1 && isHeadline(lines, from)
                            ? Block.Kind.HEADING
                            : Block.Kind.PARAGRAPH;
            blocks.add(Masker.mask(block).build(kind, kind == Block.Kind.PARAGRAPH ? 0 : 1));
        }
    }

    private static boolean isHeadline(List<TextLine> lines, int at) {
        TextLine line = lines.get(at);
        List<TextLine> rest = lines.subList(at + 1, lines.size());
        return line.width() <= LONGEST_HEADLINE
                && ".,:;".indexOf(line.lastChar()) < 0
                && !rest.isEmpty()
                && (rest.get(0).isBlank() || rest.get(0).isRule())
                && rest.stream().anyMatch(other -> !other.isBlank() && !other.isRule());
    }

    private PlainTextFormat() {}
}
