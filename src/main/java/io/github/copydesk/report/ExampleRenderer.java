package io.github.copydesk.report;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders the examples of a rule's page: <code>⟦flagged → replacement⟧</code> becomes marked text and what to write
 * instead.
 */
final class ExampleRenderer implements NodeRenderer {
    private static final Pattern MARK = Pattern.compile("⟦([^⟧→]*?)(?: → ([^⟧]*))?⟧");

    private final HtmlWriter out;

    ExampleRenderer(HtmlNodeRendererContext context) {
        out = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        FencedCodeBlock fence = (FencedCodeBlock) node;
        String text = fence.getLiteral();
        out.line();
        out.tag("pre", Map.of("class", fence.getInfo().startsWith("article") ? "example" : "code"));
        Matcher mark = MARK.matcher(text);
        int at = 0;
        while (mark.find()) {
            out.text(text.substring(at, mark.start()));
            element("mark", mark.group(1));
            if (mark.group(2) != null) {
                out.text(" ");
                element("ins", mark.group(2));
            }
            at = mark.end();
        }
        out.text(text.substring(at).stripTrailing());
        out.tag("/pre");
        out.line();
    }

    private void element(String name, String text) {
        out.tag(name);
        out.text(text);
        out.tag("/" + name);
    }
}
