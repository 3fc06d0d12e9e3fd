package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The paragraph, or the text of a list item, whose lines are being read. */
final class OpenParagraph {
    private final AsciiDocContent content;
    private final List<Span> lines = new ArrayList<>();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private Layout layout = Layout.FLOWING;
    private boolean resumed;

    OpenParagraph(AsciiDocContent content) {
        this.content = content;
    }

    boolean isOpen() {
        return !lines.isEmpty() || resumed;
    }

    void begin(Block.Kind itsKind, int itsLevel, Layout itsLayout) {
        kind = itsKind;
        level = itsLevel;
        layout = itsLayout;
    }

    void add(Span line) {
        lines.add(line);
        resumed = false;
    }

    /** Adds a line, without the mark of a Markdown quotation. */
    void add(AsciiDocLine line) {
        boolean marked = kind == Block.Kind.QUOTATION && line.text().startsWith("> ");
        add(marked ? line.from(2) : line.span());
    }

    /** Emits a part that is a separate text, such as the term before a description. */
    void emit(Span part) {
        content.emit(List.of(part), layout, kind, level);
    }

    /** Ends the text at the boundary between two cases of a conditional. */
    void cut() {
        boolean open = isOpen();
        end();
        resumed = open;
    }

    void end() {
        Optional<Span> author = layout == Layout.FLOWING && isQuotation() ? attribution() : Optional.empty();
        author.ifPresent(line -> lines.remove(lines.size() - 1));
        content.emit(lines, layout, author.isPresent() ? Block.Kind.QUOTATION : kind, level);
        author.ifPresent(content::caption);
        lines.clear();
        resumed = false;
    }

    private boolean isQuotation() {
        boolean marked = lines.size() > 1
                && content.source().startsWith("\"", lines.get(0).start())
                && content.source().startsWith("\"", lines.get(lines.size() - 2).end() - 1);
        return kind == Block.Kind.QUOTATION || (kind == Block.Kind.PARAGRAPH && marked);
    }

    /** The attribution of a quotation, in its last line: {@code -- the author, the source}. */
    private Optional<Span> attribution() {
        Span last = lines.isEmpty() ? new Span(0, 0) : lines.get(lines.size() - 1);
        return lines.size() > 1 && content.source().startsWith("-- ", last.start())
                ? Optional.of(new Span(last.start() + 3, last.end()))
                : Optional.empty();
    }
}
