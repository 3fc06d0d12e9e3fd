package io.github.copydesk.site;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A site generator, and the template languages that it replaces in articles. */
public enum Generator {
    JEKYLL("Jekyll", Syntax.LIQUID),
    HUGO("Hugo", Syntax.HUGO_SHORTCODE),
    DOCUSAURUS("Docusaurus", Syntax.MDX),
    /** Without its macros plug-in, which also replaces Jinja. */
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

    private static final Set<Generator> FREE_EMPHASIS = EnumSet.of(JEKYLL, MIDDLEMAN, NANOC, MKDOCS, PELICAN, NIKOLA);

    private static final Set<String> HUGO_FOLDERS = Set.of("archetypes", "layouts", "themes");
    private static final Set<String> JEKYLL_FOLDERS = Set.of("_data", "_layouts");
    private static final Set<String> SPHINX_FOLDERS = Set.of("_static", "_templates");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Syntax> syntaxes = EnumSet.noneOf(Syntax.class);

    Generator(String title, Syntax... syntaxes) {
        this.title = title;
        this.syntaxes.addAll(List.of(syntaxes));
    }

    /** Its name. */
    public String title() {
        return title;
    }

    /** Its id for {@code site:} in {@code copydesk.yml}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether its reader of Markdown, kramdown or Python-Markdown, lets two asterisks begin and end bold text wherever
     * no space is inside them, also between a letter and a full stop. CommonMark does not.
     */
    public boolean readsEmphasisFreely() {
        return FREE_EMPHASIS.contains(this);
    }

    /**
     * The folders beside its configuration that hold only templates or data, though their files may end like articles.
     */
    Set<String> templateFolders() {
        return switch (this) {
            case HUGO -> HUGO_FOLDERS;
            case JEKYLL -> JEKYLL_FOLDERS;
            case SPHINX -> SPHINX_FOLDERS;
            default -> Set.of();
        };
    }

    /** The template languages that it always replaces. */
    Set<Syntax> syntaxes() {
        return Set.copyOf(syntaxes);
    }

    /** The generator with this {@link #id}. */
    public static Optional<Generator> named(String id) {
        return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
    }

    /** The ids of all generators. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Generator::id).toList();
    }
}
