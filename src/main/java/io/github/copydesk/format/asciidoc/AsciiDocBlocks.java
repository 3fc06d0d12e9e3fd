package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the blocks of AsciiDoc, line by line.
 *
 * <p>Asciidoctor knows the lines of blocks but no columns, so this is our own scanner. Nested blocks are on an explicit
 * stack, not on the call stack, so that a file may nest them to any depth.
 */
final class AsciiDocBlocks {
    /** How deep tables in cells of tables are read. */
    private static final int DEEPEST_TABLE = 2;

    private static final Pattern LABEL = Pattern.compile("(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \\t]++(?=\\S)");

    private final AsciiDocContent content;
    private final Block.Kind prose;
    private final int tables;
    private final AsciiDocHeader header;
    private final OpenBlocks open;
    private final OpenParagraph paragraph;
    private List<AsciiDocLine> lines = List.of();
    private int at;
    private List<String> lists = new ArrayList<>();
    private BlockAttributes attributes = BlockAttributes.NONE;
    /** After a line with only a plus: the next block belongs to the list item. */
    private boolean attached;
    /** After a line with only {@code term::}: the next text describes it, indented or not. */
    private boolean described;

    AsciiDocBlocks(AsciiDocContent content) {
        this(content, Block.Kind.PARAGRAPH, 0);
    }

    private AsciiDocBlocks(AsciiDocContent content, Block.Kind prose, int tables) {
        this.content = content;
        this.prose = prose;
        this.tables = tables;
        this.header = new AsciiDocHeader(content);
        this.open = new OpenBlocks(content);
        this.paragraph = new OpenParagraph(content);
    }

    AsciiDocHeader header() {
        return header;
    }

    /** Reads lines that went through the preprocessor. */
    void read(List<AsciiDocLine> article) {
        lines = article;
        while (at < lines.size()) {
            AsciiDocLine line = lines.get(at++);
            if (line.isSeam()) {
                paragraph.cut();
            } else if (line.isBlank()) {
                paragraph.end();
                header.end();
            } else if (line.isComment()) {
                content.comment(line, paragraph.isOpen());
            } else {
                read(line);
            }
        }
        paragraph.end();
        open.closeAll(lines.isEmpty() ? 0 : lines.get(lines.size() - 1).span().end());
    }

    /** Reads the content of a table cell as a separate document. */
    private void readCell(List<Span> cell) {
        List<AsciiDocLine> its = cell.stream()
                .map(span -> AsciiDocLine.of(content.source(), span))
                .toList();
        new AsciiDocBlocks(content, Block.Kind.TABLE_CELL, tables + 1).read(its);
    }

    private void read(AsciiDocLine line) {
        if (paragraph.isOpen()) {
            if (!interrupts(line)) {
                paragraph.add(line);
                return;
            }
            paragraph.end();
        }
        if (line.text().equals("+")) {
            attached = true;
        } else if (line.entry().isPresent()) {
            at = header.entry(lines, at - 1);
        } else if (line.isAttributes()) {
            attributes = attributes.with(line.text());
            BlockAttributes.shown(line).forEach(content::caption);
        } else if (line.isTitle()) {
            content.caption(line.from(1));
        } else if (line.isTableFence()) {
            table(line);
        } else if (line.isFence()) {
            fence(line);
        } else if (!line.isBreak() && !heading(line) && !header.names(line) && !macro(line)) {
            text(line);
        }
    }

    private boolean interrupts(AsciiDocLine line) {
        boolean inList = !lists.isEmpty();
        return line.isAttributes()
                || line.isFence()
                || line.isTableFence()
                || (inList
                        && (line.text().equals("+")
                                || line.marker().isPresent()
                                || line.entry().isPresent()));
    }

    private boolean heading(AsciiDocLine line) {
        int signs = line.headingLevel();
        boolean mayBeUnderlined = signs == 0 && at < lines.size() && open.isEmpty() && !attached && tables == 0;
        int underlined = mayBeUnderlined ? line.underlinedLevel(lines.get(at)) : 0;
        if (signs + underlined == 0) {
            return false;
        }
        at += underlined > 0 ? 1 : 0;
        if (signs + underlined == 1 && content.isAtTitle()) {
            header.begin();
        }
        Span title = signs > 0 ? line.heading(signs) : line.span();
        content.emit(List.of(title), Layout.FLOWING, Block.Kind.HEADING, signs + underlined);
        endBlock();
        lists.clear();
        return true;
    }

    private boolean macro(AsciiDocLine line) {
        if (!BlockMacro.isBlockMacro(line)) {
            return false;
        }
        BlockMacro.captions(line).forEach(content::caption);
        endBlock();
        return true;
    }

    private void fence(AsciiDocLine line) {
        String fence = line.text();
        if (open.isOpenedBy(fence)) {
            lists = open.close(line);
        } else if (attributes.isVerbatim() || isVerbatim(fence)) {
            takeUntil(line, fence.startsWith("```") ? "```" : fence);
        } else if (attributes.isVerse()) {
            verse(takeUntil(line, fence));
        } else {
            boolean quotes = fence.startsWith("_") || fence.startsWith("\"") || attributes.isQuotation();
            Block.Kind its = quotes ? Block.Kind.QUOTATION : open.proseOr(prose);
            open.open(line, attributes, its, attached ? lists : new ArrayList<>());
            lists = new ArrayList<>();
        }
        endBlock();
    }

    private boolean isVerbatim(String fence) {
        return !fence.equals("--") && "-.+/`".indexOf(fence.charAt(0)) >= 0;
    }

    /** The lines up to the next such fence, which is skipped; without one, all lines of the block around it. */
    private List<AsciiDocLine> takeUntil(AsciiDocLine opener, String fence) {
        int from = at;
        while (at < lines.size() && !lines.get(at).text().equals(fence) && !closesAround(lines.get(at))) {
            at++;
        }
        List<AsciiDocLine> taken = lines.subList(from, at);
        if (at < lines.size() && lines.get(at).text().equals(fence)) {
            at++;
        } else {
            content.neverClosed(opener);
        }
        return taken;
    }

    private boolean closesAround(AsciiDocLine line) {
        return !open.isEmpty() && line.isFence() && open.isOpenedBy(line.text());
    }

    private void verse(List<AsciiDocLine> verses) {
        List<Span> stanza = new ArrayList<>();
        for (AsciiDocLine line : verses) {
            if (line.isBlank()) {
                content.emit(stanza, Layout.BROKEN, Block.Kind.QUOTATION, 0);
                stanza.clear();
            } else {
                stanza.add(line.span());
            }
        }
        content.emit(stanza, Layout.BROKEN, Block.Kind.QUOTATION, 0);
    }

    private void table(AsciiDocLine fence) {
        List<AsciiDocLine> rows = takeUntil(fence, fence.text());
        if (tables < DEEPEST_TABLE) {
            new AsciiDocTable(content, attributes, this::readCell)
                    .read(fence.text().charAt(0), rows);
        }
        endBlock();
    }

    private void text(AsciiDocLine line) {
        Optional<AsciiDocLine.Marker> marker = line.marker();
        if (marker.isPresent()) {
            item(line, marker.get());
        } else if (attributes.isVerbatim() || (line.isIndented() && !described)) {
            boolean ends = !attributes.isVerbatim();
            while (at < lines.size() && !lines.get(at).isBlank() && !(ends && interrupts(lines.get(at)))) {
                at++;
            }
            endBlock();
        } else {
            paragraph(line);
        }
        header.end();
    }

    private void item(AsciiDocLine line, AsciiDocLine.Marker marker) {
        int depth = lists.indexOf(marker.kind()) + 1;
        if (depth == 0) {
            lists.add(marker.kind());
        } else {
            lists.subList(depth, lists.size()).clear();
        }
        gather(Block.Kind.LIST_ITEM, lists.size());
        if (marker.termEnd() > 0) {
            int start = line.span().start();
            paragraph.emit(new Span(start, start + marker.termEnd()));
            if (lists.size() == 1) {
                open.term(line, marker);
            }
        }
        boolean described = marker.textStart() >= line.text().length();
        endBlock();
        this.described = described;
        if (!described) {
            paragraph.add(line.from(marker.textStart()));
        }
    }

    private void paragraph(AsciiDocLine line) {
        if (described) {
            gather(Block.Kind.LIST_ITEM, lists.size());
        } else {
            if (!attached) {
                lists.clear();
            }
            boolean quotes = attributes.isQuotation() || line.text().startsWith("> ");
            gather(quotes ? Block.Kind.QUOTATION : open.proseOr(prose), 0);
        }
        Matcher label = LABEL.matcher(line.text());
        if (label.lookingAt()) {
            paragraph.add(line.from(label.end()));
        } else {
            paragraph.add(line);
        }
        endBlock();
    }

    private void gather(Block.Kind kind, int level) {
        paragraph.begin(kind, level, attributes.isHard() ? Layout.BROKEN : Layout.FLOWING);
    }

    /** Forgets the attributes of the block, which do not apply to the next one. */
    private void endBlock() {
        attributes = BlockAttributes.NONE;
        attached = false;
        described = false;
    }
}
