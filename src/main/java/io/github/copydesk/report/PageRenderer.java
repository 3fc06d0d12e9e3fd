package io.github.copydesk.report;

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

/** Renders the page of a rule as HTML. Projects write pages too, so HTML in them is escaped. */
final class PageRenderer {
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
            .urlSanitizer(new PageLinks())
            .nodeRendererFactory(ExampleRenderer::new)
            .build();

    private PageRenderer() {}

    static RulePage draw(String markdown) {
        Node page = PARSER.parse(markdown);
        String summary = page.getFirstChild() instanceof Paragraph first ? TEXT.render(first) : "";
        return new RulePage(summary.strip(), TEXT.render(page).strip(), html(page));
    }

    private static String html(Node page) {
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.max(4, Math.min(6, heading.getLevel() + 2)));
            }
        });
        return HTML.render(page);
    }
}
