package io.github.copydesk.format.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells the page in which an application starts from an article: nothing in its body is text, except what elements of
 * the application's own show until it has loaded.
 */
final class AppShell {
    /** What an application shows while it loads has fewer words. */
    private static final int WORDS = 10;

    private static final String TEXT = "p, li, article, h1, h2, h3, h4, h5, h6";

    private AppShell() {}

    /** Whether a page has such an element and no text outside. */
    static boolean isShell(Document page) {
        Element body = page.body();
        return body.children().stream().anyMatch(AppShell::isCustom)
                && body.childNodes().stream().allMatch(AppShell::isSilent);
    }

    /** An element that the page itself defines has a hyphen in its name, by the HTML standard. */
    private static boolean isCustom(Element element) {
        return element.normalName().indexOf('-') > 0;
    }

    private static boolean isBrief(Element element) {
        return element.select(TEXT).isEmpty() && element.text().split(" ", WORDS).length < WORDS;
    }

    private static boolean isSilent(Node node) {
        if (node instanceof TextNode text) {
            return text.isBlank();
        }
        return !(node instanceof Element element)
                || (isCustom(element) && isBrief(element))
                || element.text().isBlank()
                || element.normalName().equals("noscript");
    }
}
