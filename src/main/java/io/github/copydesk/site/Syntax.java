package io.github.copydesk.site;

import java.util.List;

/** A template language in articles, and the beginnings of its tags. */
public enum Syntax {
    /** <code>{{ page.title }}</code>, <code>{% include x %}</code>: Jekyll, Eleventy, GitBook. */
    LIQUID("{{", "{%"),
    /** Nunjucks, Jinja, Tera, Twig: Liquid's tags, and comments. */
    JINJA("{{", "{%", "{#"),
    /** Shortcodes of Hugo and Quarto. Other tags of Go are not replaced in articles. */
    HUGO_SHORTCODE("{{<", "{{%", "{{/*"),
    /** Go templates, where an article is one. */
    GO_TEMPLATE("{{"),
    /** Handlebars and Mustache: mdBook's <code>{{#include x}}</code>. */
    HANDLEBARS("{{"),
    /** Values of Vue in double braces: VitePress, VuePress. */
    VUE("{{"),
    /** {@code <%= name %>}: Middleman, Nanoc, EJS. */
    ERB("<%"),
    /** JavaScript in braces, which the format masks. */
    MDX,
    /** Attributes in braces and macros with brackets, which the format masks. */
    ASCIIDOC;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> openers;

    Syntax(String... openers) {
        this.openers = List.of(openers);
    }

    /** Whether a tag begins like one of this language. */
    boolean begins(String tag) {
        return openers.stream().anyMatch(tag::startsWith) && (this == HUGO_SHORTCODE || !isShortcode(tag));
    }

    private static boolean isShortcode(String tag) {
        return HUGO_SHORTCODE.openers.stream().anyMatch(tag::startsWith);
    }
}
