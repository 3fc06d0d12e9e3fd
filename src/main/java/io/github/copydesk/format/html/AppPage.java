package io.github.copydesk.format.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells the page of a small application from an article: it has controls, a script of its own beside it, and no
 * paragraph of prose. What its buttons say is not left over from another page.
 */
final class AppPage {
    /** A paragraph of prose has at least as many words. */
    private static final int WORDS = 25;

    private static final String CONTROLS = "button, input, select, textarea, canvas";
    private static final String PROSE = "p, li, td, dd, blockquote";
    private static final String ARTICLE = "article, time, [itemprop=articleBody], nav a[href^=http]";

    /** A script in the same folder or below it, and not a library on another host. */
    private static final Pattern OWN = Pattern.compile("(?:\\./)?[\\w-]+(?:/[\\w.-]+)?\\.(?:js|mjs|ts|jsx|tsx)");

    private AppPage() {}

    /** Whether a page is an application. */
    static boolean isApp(Document page) {
        Element body = page.body();
        return !body.select(CONTROLS).isEmpty()
                && page.select("script[src]").stream()
                        .anyMatch(script -> OWN.matcher(script.attr("src")).matches())
                && page.select(ARTICLE).isEmpty()
                && body.select(PROSE).stream().noneMatch(it -> it.text().split(" ", WORDS).length >= WORDS);
    }
}
