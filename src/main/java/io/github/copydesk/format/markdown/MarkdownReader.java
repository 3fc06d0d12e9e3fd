package io.github.copydesk.format.markdown;

import io.github.copydesk.format.html.HtmlReader;
import io.github.copydesk.format.source.Shield;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the blocks of a Markdown text. It walks the tree without recursion, for markup may nest very deep. */
final class MarkdownReader {
    private static final int DEEPEST = 100;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final String source;
    private final Shield shield;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Stet> stets = new ArrayList<>();
    private final Deque<Block.Kind> containers = new ArrayDeque<>();
    /** The block that is read, and above it the captions of its pictures. */
    private final Deque<MarkdownInlines> open = new ArrayDeque<>();

    private int lists;

    MarkdownReader(String source, Shield shield) {
        this.source = source;
        this.shield = shield;
    }

    /** In the order of the source. */
    List<Block> read() {
        Node root = PARSER.parse(shield.copy());
        Node node = root;
        do {
            enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                leave(node);
            }
            node = node == root ? root : node.getNext();
        } while (node != root);
        blocks.sort(Comparator.comparing(Block::span));
        return blocks;
    }

    /** What stands in comments, once the text was read. */
    List<Stet> stets() {
        return stets;
    }

    private void enter(Node node) {
        if (node instanceof BlockQuote) {
            containers.push(Block.Kind.QUOTATION);
        } else if (node instanceof ListItem) {
            containers.push(Block.Kind.LIST_ITEM);
        } else if (node instanceof ListBlock) {
            lists++;
        } else if (node instanceof Heading heading) {
            open(node, Block.Kind.HEADING, heading.getLevel());
        } else if (node instanceof TableCell cell) {
            open(node, cell.isHeader() ? Block.Kind.TABLE_HEADER : Block.Kind.TABLE_CELL, 0);
        } else if (node instanceof Paragraph) {
            Block.Kind kind = containers.isEmpty() ? Block.Kind.PARAGRAPH : containers.element();
            open(node, kind, kind == Block.Kind.LIST_ITEM ? lists : 0);
        } else if (node instanceof HtmlBlock) {
            html(node.getSourceSpans());
        } else if (!open.isEmpty()) {
            if (node instanceof HtmlInline html && html.getLiteral().startsWith("<!--")) {
                Span comment = MarkdownInlines.stretch(node.getSourceSpans());
                Stet.in(source, comment, 4, 3, open.element().hasText()).ifPresent(stets::add);
            }
            if (node instanceof Image) {
                open.push(open.element().caption());
            } else {
                open.element().enter(node);
            }
        }
    }

    private void leave(Node node) {
        if (node instanceof BlockQuote || node instanceof ListItem) {
            containers.pop();
        } else if (node instanceof ListBlock) {
            lists--;
        } else if (node instanceof Heading || node instanceof TableCell || node instanceof Paragraph) {
            blocks.addAll(open.pop().finish());
        } else if (!open.isEmpty()) {
            if (node instanceof Image) {
                blocks.addAll(open.pop().finish());
                open.element().keepApart(node);
            }
            open.element().leave(node);
        }
    }

    private void open(Node node, Block.Kind kind, int level) {
        open.push(new MarkdownInlines(source, shield, node.getSourceSpans(), kind, level));
    }

    /** Its lines are apart in the source when it stands in a quotation or list; what is between them is blanked. */
    private void html(List<SourceSpan> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Span stretch = MarkdownInlines.stretch(lines);
        StringBuilder html = new StringBuilder();
        for (SourceSpan line : lines) {
            int start = line.getInputIndex() - stretch.start();
            while (html.length() < start) {
                char c = source.charAt(stretch.start() + html.length());
                html.append(c == '\n' || c == '\r' ? c : ' ');
            }
            html.append(shield.copy(), line.getInputIndex(), line.getInputIndex() + line.getLength());
        }
        HtmlReader reader = new HtmlReader(html.toString(), stretch.start(), source, shield);
        blocks.addAll(reader.read());
        stets.addAll(reader.stets());
    }
}
