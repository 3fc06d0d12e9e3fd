package io.github.copydesk.format.markdown;

import io.github.copydesk.format.html.HtmlReader;
import io.github.copydesk.format.markdown.block.Body;
import io.github.copydesk.format.markdown.block.DialectBlocks;
import io.github.copydesk.format.markdown.block.Line;
import io.github.copydesk.format.markdown.syntax.Dialect;
import io.github.copydesk.format.markdown.syntax.Scanned;
import io.github.copydesk.format.source.Shield;
import io.github.copydesk.text.Alternative;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the blocks of a Markdown text. It walks the tree without recursion, for markup may nest very deep. */
final class MarkdownReader {
    private static final int DEEPEST = 100;

    private final String source;
    private final Shield shield;
    private final Parser parser;
    private final Block.Kind paragraph;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Stet> stets = new ArrayList<>();
    private final List<Span> captions;
    private final TabBlocks tabs;
    private final Deque<Block.Kind> containers = new ArrayDeque<>();
    /** The block that is read, and above it the captions of its pictures. */
    private final Deque<MarkdownInlines> open = new ArrayDeque<>();

    private int lists;

    private MarkdownReader(
            String source, Shield shield, Parser parser, Block.Kind paragraph, List<Span> captions, TabBlocks tabs) {
        this.source = source;
        this.shield = shield;
        this.parser = parser;
        this.paragraph = paragraph;
        this.captions = captions;
        this.tabs = tabs;
    }

    static MarkdownReader of(String source, Scanned scanned, Dialect dialect) {
        Shield shield = scanned.shield();
        Parser.Builder parser = builder()
                .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                .customBlockParserFactory(new DialectBlocks(new TagLines(source, shield)::fill, dialect.mdx()));
        if (dialect.mdx()) {
            parser.enabledBlockTypes(Set.of(
                    BlockQuote.class, FencedCodeBlock.class, Heading.class, ListBlock.class, ThematicBreak.class));
        }
        TabBlocks tabs = new TabBlocks(source, scanned.alternatives());
        List<Span> captions = new ArrayList<>(scanned.captions());
        return new MarkdownReader(source, shield, parser.build(), Block.Kind.PARAGRAPH, captions, tabs);
    }

    /** Reads a source in which every paragraph is a caption. */
    static MarkdownReader captions(String source, Shield shield) {
        Parser parser = builder()
                .extensions(List.of(StrikethroughExtension.create()))
                .enabledBlockTypes(Set.of())
                .build();
        TabBlocks tabs = new TabBlocks(source, List.of());
        return new MarkdownReader(source, shield, parser, Block.Kind.CAPTION, new ArrayList<>(), tabs);
    }

    private static Parser.Builder builder() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST);
    }

    /** In the order of the source. */
    List<Block> read() {
        Node root = parser.parse(shield.copy());
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
        if (paragraph == Block.Kind.PARAGRAPH) {
            blocks.addAll(CaptionReader.read(source, captions));
        }
        blocks.sort(Comparator.comparing(Block::span));
        return blocks;
    }

    /** Reads comments, after the text was read. */
    List<Stet> stets() {
        return stets;
    }

    /** Which tabs readers see instead of each other, once the text was read. */
    List<Alternative> alternatives() {
        return tabs.alternatives();
    }

    private void enter(Node node) {
        if (node instanceof BlockQuote) {
            containers.push(Block.Kind.QUOTATION);
        } else if (node instanceof ListItem) {
            containers.push(Block.Kind.LIST_ITEM);
        } else if (node instanceof ListBlock) {
            lists++;
        } else if (node instanceof Body body) {
            enter(body);
        } else if (node instanceof Line line) {
            enter(line);
        } else if (node instanceof Heading heading) {
            tabs.enter(heading);
            open(node, Block.Kind.HEADING, heading.getLevel());
        } else if (node instanceof TableCell cell) {
            open(node, cell.isHeader() ? Block.Kind.TABLE_HEADER : Block.Kind.TABLE_CELL, 0);
        } else if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof HtmlBlock) {
            html(node.getSourceSpans());
        } else if (node instanceof LinkReferenceDefinition) {
            LinkTitles.inDefinition(source, MarkdownInlines.stretch(node.getSourceSpans()))
                    .ifPresent(captions::add);
        } else if (!open.isEmpty()) {
            inline(node);
        }
    }

    private void enter(Body body) {
        if (body.role() == Body.Role.DEFINITION) {
            containers.push(Block.Kind.LIST_ITEM);
            lists++;
        } else if (body.isTab()) {
            tabs.enter(body);
        }
    }

    private void enter(Line line) {
        tabs.enter(line);
        if (line.role() == Line.Role.TAGS) {
            paragraph(line);
        } else {
            open(line, Block.Kind.CAPTION, 0);
        }
    }

    /** A paragraph above a definition is the term that it defines. */
    private void paragraph(Node node) {
        if (node.getNext() instanceof Body next && next.role() == Body.Role.DEFINITION) {
            open(node, Block.Kind.LIST_ITEM, lists + 1);
            return;
        }
        Block.Kind kind = containers.isEmpty() ? paragraph : containers.element();
        open(node, kind, kind == Block.Kind.LIST_ITEM ? lists : 0);
    }

    private void inline(Node node) {
        if (node instanceof HtmlInline html && html.getLiteral().startsWith("<!--")) {
            Span comment = MarkdownInlines.stretch(node.getSourceSpans());
            int opening = source.startsWith("{/*", comment.start()) ? 3 : 4;
            Stet.in(source, comment, opening, 3, open.element().hasText()).ifPresent(stets::add);
        }
        if (node instanceof Image || node instanceof Link) {
            LinkTitles.inLink(source, open.element().stretchOf(node))
                    .filter(title -> hasTitle(node))
                    .ifPresent(captions::add);
        }
        if (node instanceof Image) {
            open.push(open.element().caption());
        } else {
            open.element().enter(node);
        }
    }

    private static boolean hasTitle(Node node) {
        return (node instanceof Link link && link.getTitle() != null)
                || (node instanceof Image image && image.getTitle() != null);
    }

    private void leave(Node node) {
        if (node instanceof BlockQuote || node instanceof ListItem) {
            containers.pop();
        } else if (node instanceof ListBlock) {
            lists--;
        } else if (node instanceof Body body) {
            leave(body);
        } else if (isLeaf(node)) {
            blocks.addAll(open.pop().finish());
        } else if (!open.isEmpty()) {
            if (node instanceof Image) {
                blocks.addAll(open.pop().finish());
                open.element().keepApart(node);
            }
            open.element().leave(node);
        }
    }

    private void leave(Body body) {
        if (body.role() == Body.Role.DEFINITION) {
            containers.pop();
            lists--;
        } else if (body.isTab()) {
            tabs.leave(body);
        }
    }

    private static boolean isLeaf(Node node) {
        return node instanceof Heading
                || node instanceof TableCell
                || node instanceof Paragraph
                || node instanceof Line;
    }

    private void open(Node node, Block.Kind kind, int level) {
        open.push(new MarkdownInlines(source, shield, node.getSourceSpans(), kind, level));
    }

    /**
     * Reads HTML. In a quotation or a list its lines are not contiguous in the source; the text between them is left
     * empty.
     */
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
