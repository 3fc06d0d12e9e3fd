package io.github.copydesk.format.html;

import java.util.regex.Pattern;

/** Tells a template for whole pages from a page: it has a head of its own and a place for the text of an article. */
final class PageTemplate {
    private static final Pattern HEAD = Pattern.compile("(?i)<head\\b");

    /** Outside of code, which a page about templates has. */
    private static final Pattern PLACE = Pattern.compile(
            "(?<!<code>)(?<!<pre>)(?:\\{\\{-?\\s*(?:content|body)\\s*(?:\\|[^}]*)?-?}}" + "|\\{%-?\\s*endblock\\b)");

    private PageTemplate() {}

    /** Whether HTML is a template, as Jinja, Django, Jekyll and Handlebars have for whole pages. */
    static boolean is(String source) {
        return source.indexOf('{') >= 0
                && HEAD.matcher(source).find()
                && PLACE.matcher(source).find();
    }
}
