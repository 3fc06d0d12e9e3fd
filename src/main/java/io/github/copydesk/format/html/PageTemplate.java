package io.github.copydesk.format.html;

import java.util.regex.Pattern;

/** Tells a template for whole pages from a page: it has a head of its own and a place for the text of an article. */
final class PageTemplate {
    private static final Pattern HEAD = Pattern.compile("(?i)<head\\b");

    private static final Pattern PLACE = Pattern.compile(
            "\\{\\{-?\\s{0,9}(?:content|body)\\s{0,9}(?:\\|[^}\\r\\n]{0,99})?-?}}|\\{%-?\\s{0,9}endblock\\b|\\$body\\$");

    /** The most places that are looked at; a page about templates has fewer, or none outside of code. */
    private static final int MOST = 50;

    private PageTemplate() {}

    /** Whether HTML is a template, as Jinja, Django, Jekyll, Handlebars and Pandoc have for whole pages. */
    static boolean isTemplate(String source) {
        return (source.indexOf('{') >= 0 || source.indexOf('$') >= 0)
                && HEAD.matcher(source).find()
                && PLACE.matcher(source).results().limit(MOST).anyMatch(it -> !isCode(source, it.start()));
    }

    private static boolean isCode(String source, int at) {
        return source.lastIndexOf("<code", at) > source.lastIndexOf("</code", at)
                || source.lastIndexOf("<pre", at) > source.lastIndexOf("</pre", at);
    }
}
