package io.github.copydesk.format.markdown;

import io.github.copydesk.format.html.HtmlReader;
import io.github.copydesk.format.html.HtmlTags;
import io.github.copydesk.format.source.Alignment;
import io.github.copydesk.format.source.Gatherer;
import io.github.copydesk.format.source.Shield;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Builds one block of Markdown from its inline nodes. */
final class MarkdownInlines {
    private final String source;
    private final String copy;
    private final Shield shield;
    private final List<SourceSpan> lines;
    private final Block.Kind kind;
    private final int level;
    private final Gatherer gatherer;
    private final Alignment alignment;
    private final EscapedPipes pipes;
    private final Optional<Span> cutCode;

    /** The closing tag of the component that fills a line. */
    private @Nullable Node filling;

    private String lineBreak = "";
    private int line;
    /** The element of HTML whose text is not shown, or shown as code. */
    private String hiddenBy = "";

    private int hiddenFrom;
    /** The kind of the text in the innermost HTML element. */
    private Block.Kind element;

    private int elementLevel;

    /** @param lines the block's own part of each of its lines, without the marks of the quotation or list around it */
    MarkdownInlines(String source, Shield shield, List<SourceSpan> lines, Block.Kind kind, int level) {
        this.source = source;
        this.shield = shield;
        this.copy = shield.copy();
        this.lines = lines;
        this.kind = kind;
        this.level = level;
        this.element = kind;
        this.elementLevel = level;
        this.gatherer = new Gatherer(source, shield);
        this.alignment = new Alignment(copy, true);
        boolean cell = kind == Block.Kind.TABLE_CELL || kind == Block.Kind.TABLE_HEADER;
        Span whole = stretch(lines);
        this.pipes = cell ? EscapedPipes.in(copy, whole) : EscapedPipes.NONE;
        this.cutCode = cell ? CutCode.in(copy, whole) : Optional.empty();
        gatherer.passOver(whole.start());
    }

    /** The span from the first to the last; an empty span at offset 0 if there are none. */
    static Span stretch(List<SourceSpan> spans) {
        if (spans.isEmpty()) {
            return new Span(0, 0);
        }
        SourceSpan last = spans.get(spans.size() - 1);
        int start = spans.get(0).getInputIndex();
        return new Span(start, Math.max(start, last.getInputIndex() + last.getLength()));
    }

    /** The inlines of the alternative text of a picture in this block. */
    MarkdownInlines caption() {
        MarkdownInlines caption = new MarkdownInlines(source, shield, lines, Block.Kind.CAPTION, 0);
        caption.gatherer.passOver(gatherer.end());
        return caption;
    }

    /** Whether the block that is gathered has begun. */
    boolean hasText() {
        return !gatherer.isBlank();
    }

    void enter(Node node) {
        if (node instanceof HtmlInline html) {
            boolean links = isLink(node) && isLinkEnd(node.getPrevious());
            if (links || (isComponent(html) && node.getPrevious() instanceof HtmlInline)) {
                keepApart(node);
            }
            boolean first = node.getPrevious() == null || node.getPrevious() instanceof SoftLineBreak;
            if (first && isComponent(html) && fillsLine(html)) {
                finishBlock();
                lineBreak = "";
            }
            tag(html.getLiteral(), place(node));
        } else if (!hiddenBy.isEmpty()) {
            return;
        } else if (node instanceof SoftLineBreak) {
            lineBreak = " ";
            if (node.getPrevious() instanceof HtmlInline end && end == filling) {
                finishBlock();
                lineBreak = "";
            }
        } else if (node instanceof HardLineBreak) {
            lineBreak = "\n";
        } else if (node instanceof Text text && isCrossReference(text)) {
            gatherer.mask(Mask.Kind.LIVE, place(node));
        } else if (node instanceof Text text) {
            text(text.getLiteral(), place(node));
        } else if (node instanceof Link && node.getPrevious() instanceof Link) {
            // ")[", since one character of source for another would read as its own.
            int seam = place(node).start();
            gatherer.decoded("\n", new Span(seam - 1, seam + 1));
        } else if (node instanceof Code) {
            Span place = place(node);
            breakBefore(place.start());
            gatherer.mask(Mask.Kind.CODE, place);
        }
    }

    /** Leaves a node; links and emphasis end after their text. */
    void leave(Node node) {
        if (!node.getSourceSpans().isEmpty()) {
            gatherer.passOver(stretchOf(node).end());
        }
    }

    /** {@code <xref:Quay.Lamp>}, which DocFX replaces by the name of an element of a program. */
    private static boolean isCrossReference(Text text) {
        return text.getLiteral().startsWith("xref:") && text.getParent() instanceof Link;
    }

    private static boolean isLink(Node node) {
        return node instanceof HtmlInline tag && tag.getLiteral().matches("(?is)<a\\b.*");
    }

    private static boolean isComponent(HtmlInline tag) {
        String literal = tag.getLiteral();
        return literal.length() > 2 && Character.isUpperCase(literal.charAt(1));
    }

    /** Whether a component is opened here and closed at the end of the line, so that it is a block of its own. */
    private boolean fillsLine(HtmlInline opening) {
        Node last = opening;
        for (Node next = opening.getNext();
                next != null && !(next instanceof SoftLineBreak) && !(next instanceof HardLineBreak);
                next = next.getNext()) {
            last = next;
        }
        String name = HtmlTags.name(opening.getLiteral(), 0);
        boolean fills = last instanceof HtmlInline end
                && end.getLiteral().startsWith("</")
                && HtmlTags.name(end.getLiteral(), 0).equals(name);
        filling = fills ? last : filling;
        return fills;
    }

    private static boolean isLinkEnd(@Nullable Node node) {
        return node instanceof HtmlInline tag && tag.getLiteral().equalsIgnoreCase("</a>");
    }

    /** Separates words by a picture between them, or by the ends of two adjacent links. */
    void keepApart(Node node) {
        Span place = place(node);
        if (!gatherer.isBlank() && place.length() > 1) {
            gatherer.decoded("\n", new Span(place.start(), place.start() + 2));
        }
    }

    List<Block> finish() {
        if (HtmlTags.isCode(hiddenBy) && hiddenFrom < gatherer.end()) {
            gatherer.mask(Mask.Kind.CODE, new Span(hiddenFrom, gatherer.end()));
        }
        finishBlock();
        return gatherer.blocks();
    }

    private void finishBlock() {
        boolean levelled = element == Block.Kind.HEADING || element == Block.Kind.LIST_ITEM;
        gatherer.finish(element, levelled ? elementLevel : 0);
    }

    /** The span of the node in the source. */
    Span stretchOf(Node node) {
        return pipes.inSource(stretch(node.getSourceSpans()));
    }

    private Span place(Node node) {
        Span span = stretchOf(node);
        int start = Math.max(span.start(), gatherer.end());
        return new Span(start, Math.max(start, span.end()));
    }

    private void text(String literal, Span place) {
        int start = place.start();
        if (!literal.startsWith(" ") && !literal.startsWith("\t")) {
            while (start < place.end() && isBlank(copy.charAt(start))) {
                start++;
            }
        }
        breakBefore(start);
        if (cutCode.isPresent() && cutCode.get().overlaps(new Span(start, place.end()))) {
            aroundCode(literal, new Span(start, place.end()), cutCode.get());
        } else {
            alignment.alignAll(literal, start, place.end(), gatherer);
        }
    }

    private void aroundCode(String literal, Span place, Span code) {
        int codeStart = Math.max(place.start(), code.start());
        int codeEnd = Math.min(place.end(), code.end());
        if (place.start() < codeStart) {
            alignment.alignAll(literal.substring(0, literal.indexOf('`')), place.start(), codeStart, gatherer);
        }
        gatherer.mask(Mask.Kind.CODE, new Span(codeStart, codeEnd));
        if (codeEnd < place.end()) {
            alignment.alignAll(literal.substring(literal.lastIndexOf('`') + 1), codeEnd, place.end(), gatherer);
        }
    }

    private void tag(String literal, Span place) {
        String name = HtmlTags.name(literal, 0);
        if (!hiddenBy.isEmpty()) {
            if (literal.startsWith("</") && name.equals(hiddenBy)) {
                if (HtmlTags.isCode(name) && hiddenFrom < place.start()) {
                    gatherer.mask(Mask.Kind.CODE, new Span(hiddenFrom, place.start()));
                }
                hiddenBy = "";
            }
        } else if (name.equals("br")) {
            gatherer.decoded("\n", place);
        } else if (HtmlTags.isBlock(name)) {
            finishBlock();
            boolean closing = literal.startsWith("</");
            element = closing ? kind : HtmlTags.kindOr(name, kind);
            elementLevel = closing || element == kind ? level : name.matches("h[1-6]") ? name.charAt(1) - '0' : 1;
        } else if (name.equals("img")) {
            String html = copy.substring(place.start(), place.end());
            if (!gatherer.isBlank()) {
                gatherer.decoded("\n", place);
            }
            gatherer.addAll(new HtmlReader(html, place.start(), source, shield).read());
        } else if (!literal.startsWith("</") && (HtmlTags.isCode(name) || HtmlTags.isHidden(name))) {
            breakBefore(place.start());
            hiddenBy = literal.endsWith("/>") ? "" : name;
            hiddenFrom = place.end();
        }
        gatherer.passOver(place.end());
    }

    /** Adds the pending space or line break, which replaces the line end and the marks before the next line. */
    private void breakBefore(int next) {
        if (lineBreak.isEmpty()) {
            return;
        }
        int end = gatherer.end();
        int newline = end;
        while (newline < next && source.charAt(newline) != '\n' && source.charAt(newline) != '\r') {
            newline++;
        }
        while (line < lines.size() && lines.get(line).getInputIndex() <= newline) {
            line++;
        }
        int stop = line < lines.size() ? Math.min(next, lines.get(line).getInputIndex()) : next;
        int start = newline;
        while (start > end
                && (isBlank(source.charAt(start - 1))
                        || (lineBreak.equals("\n") && source.charAt(start - 1) == '\\'))) {
            start--;
        }
        gatherer.decoded(lineBreak, new Span(Math.min(start, stop), stop));
        lineBreak = "";
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
