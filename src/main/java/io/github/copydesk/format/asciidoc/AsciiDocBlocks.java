package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the blocks of AsciiDoc, line by line.
 *
 * <p>Asciidoctor itself knows the lines of blocks and no columns, so this is a scanner of our own. Blocks
 * that hold blocks are on a stack, not in the call stack: a file may nest them as deep as it likes.
 */
final class AsciiDocBlocks {
    /** A cell may hold blocks, and a table in it cells that do; further down nobody reads. */
    private static final int DEEPEST_TABLE = 2;

    private static final Pattern LABEL = Pattern.compile("(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \\t]++(?=\\S)");

    private final String source;
    private final List<Block> blocks;
    private final List<Stet> stets;
    private final Block.Kind prose;
    private final int tables;
    private final AsciiDocHeader header;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<Span> gathered = new ArrayList<>();
    private List<AsciiDocLine> lines = List.of();
    private int at;
    private List<String> lists = new ArrayList<>();
    private BlockAttributes attributes = BlockAttributes.NONE;
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private boolean hard;
    /** After a lone plus: what follows belongs to the list item. */
    private boolean attached;
    /** After {@code term::} alone: what follows describes it, indented or not. */
    private boolean described;

    private record Frame(String fence, Block.Kind prose, List<String> lists) {}

    AsciiDocBlocks(String source, List<Block> blocks, List<Stet> stets) {
        this(source, blocks, stets, Block.Kind.PARAGRAPH, 0);
    }

    private AsciiDocBlocks(String source, List<Block> blocks, List<Stet> stets, Block.Kind prose, int tables) {
        this.source = source;
        this.blocks = blocks;
        this.stets = stets;
        this.prose = prose;
        this.tables = tables;
        this.header = new AsciiDocHeader(source);
    }

    AsciiDocHeader header() {
        return header;
    }

    void read(List<Span> spans) {
        lines = spans.stream().map(span -> AsciiDocLine.of(source, span)).toList();
        while (at < lines.size()) {
            AsciiDocLine line = lines.get(at++);
            if (line.isBlank()) {
                flush();
                header.end();
            } else if (line.isComment()) {
                comment(line);
            } else if (!line.isDirective()) {
                read(line);
            }
        }
        flush();
    }

    /** What a comment says to the desk; within a paragraph it is about that. */
    void comment(AsciiDocLine line) {
        Stet.in(source, line.span(), 2, 0, !gathered.isEmpty()).ifPresent(stets::add);
    }

    /** Reads what a table cell holds as a document of its own. */
    void readCell(List<Span> cell) {
        new AsciiDocBlocks(source, blocks, stets, Block.Kind.TABLE_CELL, tables + 1).read(cell);
    }

    void emit(List<Span> text, boolean hardBreaks, Block.Kind itsKind, int itsLevel) {
        if (!text.isEmpty()) {
            blocks.addAll(AsciiDocText.blocks(source, text, hardBreaks, itsKind, itsLevel));
        }
    }

    private void read(AsciiDocLine line) {
        if (!gathered.isEmpty()) {
            if (!interrupts(line)) {
                gathered.add(quoted(line));
                return;
            }
            flush();
        }
        if (line.text().equals("+")) {
            attached = true;
        } else if (line.entry().isPresent()) {
            at = header.entry(lines, at - 1, this);
        } else if (line.isAttributes()) {
            attributes = attributes.with(line.text());
        } else if (line.isTitle()) {
            emit(List.of(line.from(1)), false, Block.Kind.CAPTION, 0);
        } else if (line.isTableFence()) {
            table(line.text());
        } else if (line.isFence()) {
            fence(line.text());
        } else if (!line.isBreak() && !heading(line) && !header.names(line) && !macro(line)) {
            text(line);
        }
    }

    private boolean interrupts(AsciiDocLine line) {
        boolean inList = !lists.isEmpty();
        return line.isAttributes()
                || line.isFence()
                || line.isTableFence()
                || (inList && (line.text().equals("+") || line.marker().isPresent()));
    }

    private void flush() {
        emit(gathered, hard, kind, level);
        gathered.clear();
    }

    private boolean heading(AsciiDocLine line) {
        int signs = line.headingLevel();
        int underlined = signs == 0 && at < lines.size() ? line.underlinedLevel(lines.get(at)) : 0;
        if (signs + underlined == 0) {
            return false;
        }
        at += underlined > 0 ? 1 : 0;
        if (signs + underlined == 1 && blocks.stream().allMatch(block -> block.kind() == Block.Kind.SUMMARY)) {
            header.begin();
        }
        emit(List.of(signs > 0 ? line.heading(signs) : line.span()), false, Block.Kind.HEADING, signs + underlined);
        endBlock();
        lists.clear();
        return true;
    }

    private boolean macro(AsciiDocLine line) {
        if (!BlockMacro.is(line)) {
            return false;
        }
        BlockMacro.captions(line).forEach(caption -> emit(List.of(caption), false, Block.Kind.CAPTION, 0));
        endBlock();
        return true;
    }

    private void fence(String fence) {
        boolean closes = frames.stream().anyMatch(frame -> frame.fence().equals(fence));
        if (closes) {
            Frame frame = frames.pop();
            while (!frame.fence().equals(fence)) {
                frame = frames.pop();
            }
            lists = frame.lists();
        } else if (attributes.isVerbatim() || isVerbatim(fence)) {
            takeUntil(fence.startsWith("```") ? "```" : fence);
        } else if (attributes.isVerse()) {
            verse(takeUntil(fence));
        } else {
            boolean quotes = fence.startsWith("_") || attributes.isQuotation();
            frames.push(new Frame(
                    fence, quotes ? Block.Kind.QUOTATION : proseHere(), attached ? lists : new ArrayList<>()));
            lists = new ArrayList<>();
        }
        endBlock();
    }

    private boolean isVerbatim(String fence) {
        return !fence.equals("--") && "-.+/`".indexOf(fence.charAt(0)) >= 0;
    }

    /** The lines before the next such fence, which is passed; without one, all that are left. */
    private List<AsciiDocLine> takeUntil(String fence) {
        int from = at;
        while (at < lines.size() && !lines.get(at).text().equals(fence)) {
            at++;
        }
        List<AsciiDocLine> taken = lines.subList(from, at);
        at = Math.min(at + 1, lines.size());
        return taken;
    }

    private void verse(List<AsciiDocLine> verses) {
        List<Span> stanza = new ArrayList<>();
        for (AsciiDocLine line : verses) {
            if (line.isBlank()) {
                emit(stanza, true, Block.Kind.QUOTATION, 0);
                stanza.clear();
            } else {
                stanza.add(line.span());
            }
        }
        emit(stanza, true, Block.Kind.QUOTATION, 0);
    }

    private void table(String fence) {
        List<AsciiDocLine> rows = takeUntil(fence);
        boolean bars = fence.startsWith("|") || fence.startsWith("!");
        if (bars && !attributes.isData() && tables < DEEPEST_TABLE) {
            new AsciiDocTable(source, this, attributes, fence.charAt(0)).read(rows);
        }
        endBlock();
    }

    private void text(AsciiDocLine line) {
        Optional<AsciiDocLine.Marker> marker = line.marker();
        if (marker.isPresent()) {
            item(line, marker.get());
        } else if (attributes.isVerbatim() || (line.isIndented() && !described)) {
            while (at < lines.size() && !lines.get(at).isBlank()) {
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
            emit(List.of(new Span(start, start + marker.termEnd())), false, kind, level);
        }
        boolean described = marker.textStart() >= line.text().length();
        endBlock();
        this.described = described;
        if (!described) {
            gathered.add(line.from(marker.textStart()));
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
            gather(quotes ? Block.Kind.QUOTATION : proseHere(), 0);
        }
        Matcher label = LABEL.matcher(line.text());
        gathered.add(label.lookingAt() ? line.from(label.end()) : quoted(line));
        endBlock();
    }

    private void gather(Block.Kind itsKind, int itsLevel) {
        kind = itsKind;
        level = itsLevel;
        hard = attributes.isHard();
    }

    /** A line of a quotation as Markdown marks it reads without its mark. */
    private Span quoted(AsciiDocLine line) {
        boolean marked = kind == Block.Kind.QUOTATION && line.text().startsWith("> ");
        return marked ? line.from(2) : line.span();
    }

    private Block.Kind proseHere() {
        return frames.isEmpty() ? prose : frames.getFirst().prose();
    }

    /** What was said about the block that has begun says nothing about the next. */
    private void endBlock() {
        attributes = BlockAttributes.NONE;
        attached = false;
        described = false;
    }
}
