package io.github.copydesk.report;

import io.github.copydesk.rule.Rule;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The page of a rule, read from its Markdown. A newsroom writes pages too, so HTML in them is shown, not obeyed. */
final class RulePage {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(ExampleRenderer::new)
            .build();

    private final Rule rule;
    private final Node page;

    RulePage(Rule rule) {
        this.rule = rule;
        this.page = PARSER.parse(rule.page());
    }

    /** What the page says before its first heading, or the rule's title when it says nothing. */
    String summary() {
        return page.getFirstChild() instanceof Paragraph first
                ? TEXT.render(first).strip()
                : rule.title();
    }

    String text() {
        String text = TEXT.render(page).strip();
        return text.isEmpty() ? rule.title() : text;
    }

    /** The page for the inside of a section whose heading is an {@code h3}. */
    String html() {
        Node copy = PARSER.parse(rule.page());
        copy.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.max(4, Math.min(6, heading.getLevel() + 2)));
            }
        });
        return HTML.render(copy);
    }
}
