package io.github.copydesk.format.html;

import io.github.copydesk.format.source.Alignment;
import io.github.copydesk.format.source.Gatherer;
import io.github.copydesk.format.source.Shield;
import io.github.copydesk.text.Alternative;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
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
    /** The kind of the text in an element. */
    private record Scope(int depth, Block.Kind kind, int level) {}

    /** An element whose text is no prose. */
    private record Effect(int depth, HtmlSight sight) {}

    /** The page's own title and headline are among its first blocks. */
    private static final int MOST_TITLES = 20;

    private final String html;
    private final int base;
    private final String source;
    private final Shield shield;
    private final Alignment alignment;
    private final Gatherer gatherer;
    private final HtmlSpaces spaces;
    private final Parser parser;
    private final List<Stet> stets = new ArrayList<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final Deque<Effect> effects = new ArrayDeque<>();
    private final List<Block> further = new ArrayList<>();
    private List<Alternative> alternatives = List.of();
    private String language = "";
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private int lists;
    private int hidden;
    private int passed;

    /**
     * @param html the shielded source, in which everything that is not HTML is replaced by spaces
     * @param base the offset of {@code html} in the source
     */
    public HtmlReader(String html, int base, String source, Shield shield) {
        this(html, base, source, shield, Parser.htmlParser());
    }

    private HtmlReader(String html, int base, String source, Shield shield, Parser parser) {
        this.html = html;
        this.base = base;
        this.source = source;
        this.shield = shield;
        this.parser = parser;
        this.alignment = new Alignment(html, false);
        this.gatherer = new Gatherer(source, shield);
        this.spaces = new HtmlSpaces(html, base, gatherer);
    }

    /** A reader of a whole file, which is XML where it says so at its start. */
    static HtmlReader ofFile(String source, Shield shield) {
        boolean xml = shield.copy().stripLeading().startsWith("<?xml");
        return new HtmlReader(shield.copy(), 0, source, shield, xml ? Parser.xmlParser() : Parser.htmlParser());
    }

    public List<Block> read() {
        return read(parse(), "");
    }

    /** The page, or the piece of one. */
    Document parse() {
        return TablePart.parse(parser.setTrackPosition(true), html);
    }

    /** @param known the language of the document, if it is known; what says to be in another is not read */
    List<Block> read(Document page, String known) {
        language = known;
        alternatives = HtmlTabs.of(page, base);
        page.traverse(this);
        finish();
        addFurther();
        return gatherer.blocks();
    }

    /** Adds the title and the description for other sites, unless they repeat text that was read. */
    private void addFurther() {
        for (Block block : further) {
            List<Block> first = gatherer.blocks();
            if (first.stream().limit(MOST_TITLES).noneMatch(it -> it.text().contains(block.text()))) {
                gatherer.addAll(List.of(block));
            }
        }
    }

    /** Reads comments, after the text was read. */
    public List<Stet> stets() {
        return List.copyOf(stets);
    }

    /** The bodies of tabs, once the text was read. */
    public List<Alternative> alternatives() {
        return alternatives;
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
            if (hidden == 0 || element.normalName().equals("meta")) {
                attributes(element);
            }
            String name = element.normalName();
            Block.Kind own = HtmlTags.kindOr(name, Block.Kind.PARAGRAPH);
            lists += HtmlTags.isList(name) ? 1 : 0;
            if (own != Block.Kind.PARAGRAPH) {
                scopes.push(new Scope(depth, own, level(name)));
            }
            HtmlSight sight = HtmlSight.of(element, language);
            if (sight.hidden() || sight.mask().isPresent()) {
                effects.push(new Effect(depth, sight));
            }
            if (sight.hidden() && hidden++ == 0) {
                cut(element.sourceRange());
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
        if (!scopes.isEmpty() && scopes.element().depth() == depth) {
            scopes.pop();
        }
        if (!effects.isEmpty()
                && effects.element().depth() == depth
                && effects.pop().sight().hidden()
                && --hidden == 0) {
            passHidden(element);
        }
    }

    private void passHidden(Element element) {
        Range tag = element.sourceRange();
        int end =
                element.endSourceRange().isTracked() ? element.endSourceRange().startPos() : tag.endPos();
        if (element.normalName().equals("math") && tag.isTracked() && tag.endPos() <= end) {
            begin();
            spaces.before();
            gatherer.mask(Mask.Kind.MATH, new Span(base + tag.endPos(), base + end));
        }
        passed = Math.max(passed, end);
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
        if (!effects.isEmpty() && !node.isBlank()) {
            spaces.before();
            Mask.Kind mask = effects.element().sight().mask().orElse(Mask.Kind.CODE);
            gatherer.mask(mask, new Span(base + range.startPos(), base + range.endPos()));
        } else if (node instanceof CDataNode) {
            int end = range.endPos() - (html.startsWith("]]>", range.endPos() - 3) ? 3 : 0);
            int start = range.startPos() + (html.startsWith("<![CDATA[", range.startPos()) ? 9 : 0);
            spaces.verbatim(start, Math.max(start, end));
        } else {
            alignment.alignAll(node.getWholeText(), range.startPos(), range.endPos(), spaces);
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
                spaces.lineBreak(new Span(at, at + 3));
            }
            linkEnded |= name.equals("a") && html.startsWith("</", at);
            at++;
        }
        passed = to;
    }

    private void finish() {
        spaces.end();
        gatherer.finish(kind, level);
    }

    private void attributes(Element element) {
        HtmlAttributes.shown(element).forEach((name, as) -> {
            Range value = element.attributes().sourceRange(name).valueRange();
            if (value.isTracked() && value.startPos() < value.endPos()) {
                Gatherer own = new Gatherer(source, shield);
                HtmlSpaces sink = new HtmlSpaces(html, base, own);
                alignment.alignAll(element.attr(name), value.startPos(), valueEnd(value), sink);
                own.finish(as, 0);
                if (isFurther(element)) {
                    further.addAll(further.size() < MOST_TITLES ? own.blocks() : List.of());
                } else {
                    gatherer.addAll(own.blocks());
                }
            }
        });
    }

    /** Whether it says for other sites what the page says itself, most often. */
    private static boolean isFurther(Element element) {
        return element.normalName().equals("meta") && !element.attr("name").equalsIgnoreCase("description");
    }

    /** The parser counts a line end of two characters as one. */
    private int valueEnd(Range value) {
        char quote = value.startPos() > 0 ? html.charAt(value.startPos() - 1) : ' ';
        int end = quote == '"' || quote == '\'' ? html.indexOf(quote, value.startPos()) : -1;
        return Math.max(end, value.endPos());
    }
}
