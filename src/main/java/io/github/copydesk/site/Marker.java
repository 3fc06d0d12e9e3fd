package io.github.copydesk.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
            Pattern.compile("(?m)^(?:base_url|compile_sass|build_search_index|generate_feeds?)\\s*=");
    private static final Pattern HUGO_TOML = Pattern.compile("(?mi)^\\s*baseURL\\s*=");
    private static final Pattern HUGO_YAML = Pattern.compile("(?mi)^baseURL\\s*:");
    private static final Pattern HUGO_JSON = Pattern.compile("(?i)\"baseURL\"");
    private static final Pattern ELEVENTY = Pattern.compile("\"@11ty/eleventy\"");
    private static final Pattern GATSBY = Pattern.compile("\"gatsby\"\\s*:");
    private static final Pattern NEXTRA = Pattern.compile("\"nextra\"\\s*:");
    private static final Pattern MIDDLEMAN = Pattern.compile("(?m)^\\s*(?:activate|page|configure)\\b");
    private static final Pattern NIKOLA = Pattern.compile("(?m)^(?:BLOG_AUTHOR|POSTS)\\s*=");

    /** The configuration of Hugo. */
    private static final List<String> HUGO_NAMES = List.of("hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json");

    /** The configuration of Hugo before it had its own name. */
    private static final List<String> COMMON_NAMES = List.of("config.toml", "config.yaml", "config.yml", "config.json");

    /** The files in the folder of a site in which Hugo may be configured. */
    static final List<String> HUGO_FILES =
            Stream.concat(HUGO_NAMES.stream(), COMMON_NAMES.stream()).toList();

    /** All markers. A generator with a condition comes before others with the same file. */
    static final List<Marker> ALL = List.of(
            when(Generator.HEXO, folder -> folder.says("_config.yml", HEXO), "_config.yml"),
            named(Generator.JEKYLL, "_config.yml", "_config.yaml", "_config.toml"),
            new Marker(Generator.HUGO, HUGO_NAMES, folder -> true),
            when(Generator.ZOLA, Marker::isZola, "config.toml"),
            new Marker(Generator.HUGO, COMMON_NAMES, Marker::isHugo),
            named(
                    Generator.HUGO,
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

    private static boolean isZola(Folder folder) {
        return folder.hasFolder("content")
                && folder.says("config.toml", ZOLA)
                && !folder.says("config.toml", HUGO_TOML);
    }

    /**
     * Whether a configuration with such a common name is Hugo's: by its key for the address, or the folders beside it.
     */
    private static boolean isHugo(Folder folder) {
        return folder.says("config.toml", HUGO_TOML)
                || folder.says("config.yaml", HUGO_YAML)
                || folder.says("config.yml", HUGO_YAML)
                || folder.says("config.json", HUGO_JSON)
                || folder.hasFolder("config/_default")
                || (folder.hasFolder("content")
                        && Generator.HUGO.templateFolders().stream().anyMatch(folder::hasFolder));
    }

    /**
     * The generator of a folder; the first in the order of {@link #ALL}.
     *
     * @param tried the markers that may be in the folder
     */
    static Optional<Recognized> recognize(Folder folder, Predicate<Marker> tried) {
        return ALL.stream()
                .filter(tried)
                .flatMap(marker -> marker.in(folder).map(file -> new Recognized(marker.generator(), file)).stream())
                .findFirst();
    }

    /**
     * A generator, and how it was recognized.
     *
     * @param file the file in the folder, with slashes
     */
    record Recognized(Generator generator, String file) {}

    /** Whether one of the files may be in a folder with these entries. */
    boolean mayBeAmong(Set<String> names) {
        return files.stream()
                .anyMatch(file -> names.contains(file.contains("/") ? file.substring(0, file.indexOf('/')) : file));
    }

    /** The file in a folder by which the generator is recognised. */
    private Optional<String> in(Folder folder) {
        return files.stream().filter(folder::hasFile).findFirst().filter(file -> condition.test(folder));
    }
}
