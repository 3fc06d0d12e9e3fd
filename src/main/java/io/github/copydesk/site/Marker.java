package io.github.copydesk.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The files by which a generator is recognised.
 *
 * @param files one of them must exist
 * @param condition what must hold too, if the name of the file is not specific
 */
record Marker(Generator generator, List<String> files, Predicate<Folder> condition) {
    /** The MkDocs plug-ins that replace Jinja in articles. */
    static final Pattern MACROS = Pattern.compile("(?m)^\\s*-\\s*[\"']?(?:macros|jinja2?|markdownextradata)\\b"
            + "|^[ \\t]+(?:macros|jinja2?|markdownextradata)\\s*:");

    private static final Pattern SPHINX = Pattern.compile("\\bsphinx\\b|(?m)^extensions\\s*=");
    private static final Pattern HEXO = Pattern.compile("(?m)^(?:public_dir|source_dir|new_post_name|skip_render):");
    private static final Pattern ZOLA =
            Pattern.compile("(?m)^(?:compile_sass|build_search_index|generate_feeds?)\\s*=");
    private static final Pattern ELEVENTY = Pattern.compile("\"@11ty/eleventy\"");
    private static final Pattern GATSBY = Pattern.compile("\"gatsby\"\\s*:");
    private static final Pattern NEXTRA = Pattern.compile("\"nextra\"\\s*:");
    private static final Pattern MIDDLEMAN = Pattern.compile("(?m)^\\s*(?:activate|page|configure)\\b");
    private static final Pattern NIKOLA = Pattern.compile("(?m)^(?:BLOG_AUTHOR|POSTS)\\s*=");

    /** All markers. A generator with a condition comes before others with the same file. */
    static final List<Marker> ALL = List.of(
            when(Generator.HEXO, folder -> folder.says("_config.yml", HEXO), "_config.yml"),
            named(Generator.JEKYLL, "_config.yml", "_config.yaml", "_config.toml"),
            named(Generator.HUGO, "hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json"),
            when(
                    Generator.ZOLA,
                    folder -> folder.says("config.toml", ZOLA) && folder.hasFolder("content"),
                    "config.toml"),
            when(
                    Generator.HUGO,
                    Marker::isHugo,
                    "config.toml",
                    "config.yaml",
                    "config.yml",
                    "config.json",
                    "config/_default/hugo.toml",
                    "config/_default/hugo.yaml",
                    "config/_default/config.toml",
                    "config/_default/config.yaml"),
            named(
                    Generator.DOCUSAURUS,
                    "docusaurus.config.js",
                    "docusaurus.config.ts",
                    "docusaurus.config.mjs",
                    "docusaurus.config.cjs",
                    "website/docusaurus.config.js",
                    "website/docusaurus.config.ts",
                    "website/docusaurus.config.mjs"),
            named(Generator.MKDOCS, "mkdocs.yml", "mkdocs.yaml"),
            named(Generator.ANTORA, "antora.yml", "antora.yaml", "antora-playbook.yml"),
            named(
                    Generator.ELEVENTY,
                    ".eleventy.js",
                    ".eleventy.cjs",
                    "eleventy.config.js",
                    "eleventy.config.mjs",
                    "eleventy.config.cjs",
                    "eleventy.config.ts"),
            named(
                    Generator.ASTRO,
                    "astro.config.mjs",
                    "astro.config.ts",
                    "astro.config.js",
                    "astro.config.cjs",
                    "astro.config.mts"),
            named(Generator.JBAKE, "jbake.properties"),
            named(Generator.MDBOOK, "book.toml"),
            when(Generator.SPHINX, folder -> folder.says("conf.py", SPHINX), "conf.py"),
            when(Generator.NIKOLA, folder -> folder.says("conf.py", NIKOLA), "conf.py"),
            named(Generator.QUARTO, "_quarto.yml", "_quarto.yaml"),
            named(Generator.PELICAN, "pelicanconf.py"),
            named(Generator.VITEPRESS, ".vitepress/config.js", ".vitepress/config.ts", ".vitepress/config.mts"),
            named(Generator.VITEPRESS, ".vitepress/config.mjs", ".vitepress/config/index.ts"),
            named(Generator.VUEPRESS, ".vuepress/config.js", ".vuepress/config.ts"),
            named(Generator.GITBOOK, ".gitbook.yaml", ".gitbook.yml", "book.json"),
            when(Generator.MIDDLEMAN, it -> it.says("config.rb", MIDDLEMAN) && it.hasFolder("source"), "config.rb"),
            named(Generator.NANOC, "nanoc.yaml"),
            named(Generator.GATSBY, "gatsby-config.js", "gatsby-config.ts", "gatsby-config.mjs"),
            when(Generator.ELEVENTY, folder -> folder.says("package.json", ELEVENTY), "package.json"),
            when(Generator.GATSBY, folder -> folder.says("package.json", GATSBY), "package.json"),
            when(Generator.NEXTRA, folder -> folder.says("package.json", NEXTRA), "package.json"),
            named(Generator.DOXIA, "site.xml"));

    private static Marker named(Generator generator, String... files) {
        return new Marker(generator, List.of(files), folder -> true);
    }

    private static Marker when(Generator generator, Predicate<Folder> condition, String... files) {
        return new Marker(generator, List.of(files), condition);
    }

    /** Whether a configuration with such a common name is Hugo's: another folder or file of Hugo is beside it. */
    private static boolean isHugo(Folder folder) {
        return List.of("layouts", "archetypes", "themes", "config/_default").stream()
                        .anyMatch(folder::hasFolder)
                || folder.says("config.toml", Pattern.compile("(?mi)^\\s*baseURL\\s*="))
                || folder.says("config.yaml", Pattern.compile("(?mi)^baseURL\\s*:"))
                || folder.says("config.yml", Pattern.compile("(?mi)^baseURL\\s*:"))
                || folder.says("config.json", Pattern.compile("(?i)\"baseURL\""));
    }

    /** The file in a folder by which the generator is recognised. */
    Optional<String> in(Folder folder) {
        return files.stream().filter(folder::hasFile).findFirst().filter(file -> condition.test(folder));
    }
}
