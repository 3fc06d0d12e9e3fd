package io.github.copydesk.format.html;

import io.github.copydesk.format.source.Alignment;
import io.github.copydesk.format.source.Gatherer;
import io.github.copydesk.format.source.Shield;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Reads HTML, a page or a piece of one, into blocks.
 *
 * <p>The tree says what a text is, the source says where it is cut: of a stray {@code </td><td>} the
 * tree keeps nothing, and the cells would run together.
 */
public final class HtmlReader implements NodeVisitor {
    /** What the text in an element is. */
    private record Scope(int depth, Block.Kind kind, int level) {}

    private final String html;
    private final int base;
    private final String source;
    private final Shield shield;
    private final Alignment alignment;
    private final Gatherer gatherer;
    private final HtmlBlanks blanks;
    private final List<Stet> stets = new ArrayList<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private int lists;
    private int hidden;
    private int code;
    private int passed;

    /**
     * @param html what to read of the shielded source, with everything that is not HTML blanked
     * @param base where it stands in the source
     */
    public HtmlReader(String html, int base, String source, Shield shield) {
        this.html = html;
        this.base = base;
        this.source = source;
        this.shield = shield;
        this.alignment = new Alignment(html, false);
        this.gatherer = new Gatherer(source, shield);
        this.blanks = new HtmlBlanks(html, base, gatherer);
    }

    public List<Block> read() {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        parser.parseInput(html, "").traverse(this);
        finish();
        return gatherer.blocks();
    }

    /** What stands in comments, once the text was read. */
    public List<Stet> stets() {
        return List.copyOf(stets);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Comment comment) {
            comment(comment.sourceRange());
        } else if (node instanceof TextNode text) {
            if (hidden == 0) {
                text(text);
            }
        } else if (node instanceof Element element) {
            String name = element.normalName();
            Block.Kind own = HtmlTags.kindOr(name, Block.Kind.PARAGRAPH);
            lists += HtmlTags.isList(name) ? 1 : 0;
            if (own != Block.Kind.PARAGRAPH) {
                scopes.push(new Scope(depth, own, level(name)));
            }
            code += HtmlTags.isCode(name) ? 1 : 0;
            if (HtmlTags.isHidden(name) && hidden++ == 0) {
                cut(element.sourceRange());
            }
            if (name.equals("img") && hidden == 0) {
                caption(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        lists -= HtmlTags.isList(name) ? 1 : 0;
        code -= HtmlTags.isCode(name) ? 1 : 0;
        if (!scopes.isEmpty() && scopes.element().depth() == depth) {
            scopes.pop();
        }
        if (HtmlTags.isHidden(name) && --hidden == 0) {
            Range tag = element.sourceRange();
            int end = element.endSourceRange().isTracked()
                    ? element.endSourceRange().startPos()
                    : tag.endPos();
            if (name.equals("math") && tag.isTracked() && tag.endPos() <= end) {
                begin();
                blanks.before();
                gatherer.mask(Mask.Kind.MATH, new Span(base + tag.endPos(), base + end));
            }
            passed = Math.max(passed, end);
        }
    }

    private void comment(Range range) {
        if (!range.isTracked() || !html.startsWith("<!--", range.startPos())) {
            return;
        }
        Span span = new Span(base + range.startPos(), base + range.endPos());
        Stet.in(source, span, 4, source.startsWith("-->", span.end() - 3) ? 3 : 0, false)
                .ifPresent(stet -> {
                    cut(range);
                    stets.add(gatherer.isBlank() ? stet : new Stet(stet.span(), stet.words(), true));
                });
    }

    private int level(String name) {
        if (name.equals("li") || name.equals("dt") || name.equals("dd")) {
            return Math.max(1, lists);
        }
        return name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
    }

    private void text(TextNode node) {
        Range range = node.sourceRange();
        if (!range.isTracked()) {
            return;
        }
        cut(range);
        if (node.isBlank() && gatherer.isBlank()) {
            return;
        }
        begin();
        if (code > 0 && !node.isBlank()) {
            blanks.before();
            gatherer.mask(Mask.Kind.CODE, new Span(base + range.startPos(), base + range.endPos()));
        } else {
            alignment.alignAll(node.getWholeText(), range.startPos(), range.endPos(), blanks);
        }
        passed = range.endPos();
    }

    /** The first text of a block says what it is. */
    private void begin() {
        if (gatherer.isBlank()) {
            Scope scope = scopes.peek();
            kind = scope == null ? Block.Kind.PARAGRAPH : scope.kind();
            level = scope == null ? 0 : scope.level();
        }
    }

    /** Ends the block where a tag since the last text says so, or where the text was moved by the parser. */
    private void cut(Range next) {
        int to = next.isTracked() ? next.startPos() : passed;
        if (to < passed) {
            finish();
        }
        int at = passed;
        boolean linkEnded = false;
        while ((at = html.indexOf('<', at)) >= 0 && at < to) {
            if (html.startsWith("<!--", at)) {
                int end = html.indexOf("-->", at + 4);
                at = end < 0 || end > to ? to : end;
                continue;
            }
            String name = HtmlTags.name(html, at);
            if (HtmlTags.isBlock(name)) {
                finish();
            } else if (HtmlTags.breaksLine(name) || (linkEnded && html.startsWith("<a", at) && name.equals("a"))) {
                blanks.lineBreak(new Span(at, at + 3));
            }
            linkEnded |= name.equals("a") && html.startsWith("</", at);
            at++;
        }
        passed = to;
    }

    private void finish() {
        blanks.end();
        gatherer.finish(kind, level);
    }

    private void caption(Element image) {
        Range value = image.attributes().sourceRange("alt").valueRange();
        if (value.isTracked() && value.startPos() < value.endPos()) {
            Gatherer alt = new Gatherer(source, shield);
            HtmlBlanks sink = new HtmlBlanks(html, base, alt);
            alignment.alignAll(image.attr("alt"), value.startPos(), valueEnd(value), sink);
            alt.finish(Block.Kind.CAPTION, 0);
            gatherer.addAll(alt.blocks());
        }
    }

    /** The parser counts a line end of two characters as one. */
    private int valueEnd(Range value) {
        char quote = value.startPos() > 0 ? html.charAt(value.startPos() - 1) : ' ';
        int end = quote == '"' || quote == '\'' ? html.indexOf(quote, value.startPos()) : -1;
        return Math.max(end, value.endPos());
    }
}
