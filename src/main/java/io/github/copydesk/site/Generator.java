package io.github.copydesk.site;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A program that makes the pages of a site from its articles, and the template languages that it reads in them. */
public enum Generator {
    JEKYLL("Jekyll", Syntax.LIQUID),
    HUGO("Hugo", Syntax.HUGO_SHORTCODE),
    DOCUSAURUS("Docusaurus", Syntax.MDX),
    /** Without the plug-in for macros; with it, Jinja is live too. */
    MKDOCS("MkDocs"),
    ANTORA("Antora", Syntax.ASCIIDOC),
    ELEVENTY("Eleventy", Syntax.LIQUID, Syntax.JINJA, Syntax.HANDLEBARS, Syntax.ERB),
    ASTRO("Astro", Syntax.MDX),
    JBAKE("JBake"),
    MDBOOK("mdBook", Syntax.HANDLEBARS),
    SPHINX("Sphinx"),
    QUARTO("Quarto", Syntax.HUGO_SHORTCODE),
    PELICAN("Pelican"),
    HEXO("Hexo", Syntax.JINJA),
    VITEPRESS("VitePress", Syntax.VUE),
    VUEPRESS("VuePress", Syntax.VUE),
    DOXIA("Doxia"),
    ZOLA("Zola", Syntax.JINJA),
    GITBOOK("GitBook", Syntax.LIQUID),
    MIDDLEMAN("Middleman", Syntax.ERB),
    NANOC("Nanoc", Syntax.ERB),
    GATSBY("Gatsby", Syntax.MDX),
    NEXTRA("Nextra", Syntax.MDX),
    NIKOLA("Nikola", Syntax.HUGO_SHORTCODE);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Syntax> syntaxes = EnumSet.noneOf(Syntax.class);

    Generator(String title, Syntax... syntaxes) {
        this.title = title;
        this.syntaxes.addAll(List.of(syntaxes));
    }

    /** As it calls itself. */
    public String title() {
        return title;
    }

    /** As {@code site:} in {@code copydesk.yml} calls it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The template languages that it always reads. */
    Set<Syntax> syntaxes() {
        return Set.copyOf(syntaxes);
    }

    /** By its {@link #id}. */
    public static Optional<Generator> named(String id) {
        return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
    }

    /** The ids of all, in the order in which they are declared. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Generator::id).toList();
    }
}
