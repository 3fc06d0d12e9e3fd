package io.github.copydesk.site;

import io.github.copydesk.disk.Child;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.FileKind;
import io.github.copydesk.disk.FileNames;
import io.github.copydesk.text.Span;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the inclusions of an article, by the rules of a generator.
 *
 * @param folders that hold definitions; absolute
 */
record Definitions(List<Path> folders, List<Form> forms) {
    /** The syntax of an inclusion, and where the generator looks for the file; empty if that is unknown. */
    private record Form(Pattern pattern, BiFunction<Path, MatchResult, Optional<Inclusion>> found) {}

    private static final Definitions NONE = new Definitions(List.of(), List.of());
    private static final Pattern LIQUID_INCLUDE = Pattern.compile(
            "\\{%-?[ \\t]{0,9}include(_relative|_cached)?[ \\t]{1,9}([\\w./@+-]{1,200})(?=[\\s%])[^%]{0,2000}%}");
    private static final Pattern RAW = Pattern.compile("\\{%-?\\s{0,9}(end)?(?:raw|comment)\\s{0,9}-?%}");
    private static final Pattern HUGO_SHORTCODE =
            Pattern.compile("\\{\\{([<%])[ \\t]{0,9}([A-Za-z][\\w./-]{0,100})(?=[\\s/>%])");
    private static final Pattern QUARTO_INCLUDE =
            Pattern.compile("(?<!\\{)\\{\\{<[ \\t]{1,9}include[ \\t]{1,9}([^\\s<>{}\"']{1,300})[ \\t]{1,9}>}}");
    private static final Pattern MDBOOK_INCLUDE = Pattern.compile(
            "(?<!\\\\)\\{\\{#(?:include|rustdoc_include|playground|playpen)[ \\t]{1,9}([^\\s{}:]{1,300})[^{}\\n]{0,100}}}");
    private static final Pattern ASCIIDOC_INCLUDE =
            Pattern.compile("(?m)^include::([^\\s\\[\\]{}]{1,300})\\[[^\\n]{0,300}");
    private static final Pattern MKDOCS_SNIPPET = Pattern.compile(
            "(?m)^[ \\t]{0,40}-{1,9}8<-{1,9}[ \\t]{1,9}[\"']([^\"'\\n:;{}]{1,300})(?::[^\"'\\n]{0,80})?[\"']");
    private static final Pattern ADDRESS = Pattern.compile("[a-z]{2,9}://.*");
    /** Built-in shortcodes of Hugo. */
    private static final Set<String> HUGO = Set.of(
            ("comment details figure gist highlight include instagram instagram_simple param qr ref relref speakerdeck"
                            + " twitter twitter_simple tweet vimeo vimeo_simple x x_simple youtube")
                    .split(" "));

    private static final Pattern COLLECTOR = Pattern.compile("(?m)^\\s+collector[ \\t]*:");
    private static final Pattern THEME = Pattern.compile("(?m)^(?:theme|remote_theme)[ \\t]*:");
    /** Modules, and other folders of templates. */
    private static final Pattern MODULES =
            Pattern.compile("(?m)^\\s*\\[?\\[?[\"']?module\\b|\\bimports\\b|(?i:\\b(?:layout|themes)Dir\\b)");

    static Definitions of(Site site, Disk disk) {
        if (site.generator().isEmpty()) {
            return NONE;
        }
        Path root = Folder.real(site.root(), disk);
        return switch (site.generator().get()) {
            case JEKYLL -> jekyll(new Folder(root, disk));
            case HUGO -> hugo(new Folder(root, disk));
            case QUARTO -> relative("file", QUARTO_INCLUDE, root);
            case MDBOOK -> relative("file", MDBOOK_INCLUDE, root);
            case ANTORA -> antora(new Folder(root, disk));
            case MKDOCS -> mkdocs(new Folder(root, disk));
            case JBAKE, DOXIA -> relative("file", ASCIIDOC_INCLUDE, root);
            default -> NONE;
        };
    }

    /** All inclusions of an article, in the order of the source. */
    List<Inclusion> inclusions(Path article, String source) {
        List<Inclusion> all = new ArrayList<>();
        List<Span> raw = source.contains("{%") ? raw(source) : List.of();
        for (Form form : forms) {
            form.pattern()
                    .matcher(source)
                    .results()
                    .filter(it -> raw.stream().noneMatch(span -> span.start() <= it.start() && it.start() < span.end()))
                    .flatMap(it -> form.found().apply(article, it).stream())
                    .forEach(all::add);
        }
        return all;
    }

    /** Stretches that Liquid shows unchanged, or not at all. */
    private static List<Span> raw(String source) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (MatchResult tag : RAW.matcher(source).results().toList()) {
            if (tag.group(1) == null) {
                open = open < 0 ? tag.start() : open;
            } else if (open >= 0) {
                spans.add(new Span(open, tag.end()));
                open = -1;
            }
        }
        return spans;
    }

    private static Definitions jekyll(Folder folder) {
        Path includes = folder.path().resolve("_includes");
        boolean themed = folder.says("_config.yml", THEME) || folder.says("_config.yaml", THEME);
        if (themed || !folder.hasFolder("_includes")) {
            return NONE;
        }
        return new Definitions(List.of(includes), List.of(new Form(LIQUID_INCLUDE, (article, tag) -> {
            boolean relative = "_relative".equals(tag.group(1));
            if (relative && article.startsWith(includes)) {
                return Optional.empty(); // the path begins at the page that includes this file
            }
            Path from = relative ? article.resolveSibling("") : includes;
            return resolved(from, tag.group(2))
                    .map(file -> inclusion(
                            tag,
                            "the include '%s'".formatted(tag.group(2)),
                            file,
                            relative ? "this folder" : "_includes"));
        })));
    }

    private static Definitions hugo(Folder folder) {
        boolean modules = folder.hasFile("go.mod")
                || Marker.HUGO_FILES.stream().anyMatch(it -> folder.says(it, MODULES))
                || folder.hasFolder("config/_default");
        List<Path> themes = folder.folders("themes");
        boolean complete = themes.stream().allMatch(it -> new Folder(it, folder.disk()).hasFolder("layouts"))
                && (!themes.isEmpty() || !names(folder))
                && (folder.hasFolder("layouts") || !themes.isEmpty());
        if (modules || !complete) {
            return NONE;
        }
        List<Path> folders = new ArrayList<>();
        for (Path base :
                Stream.concat(Stream.of(folder.path()), themes.stream()).toList()) {
            folders.add(base.resolve("layouts/shortcodes"));
            folders.add(base.resolve("layouts/_shortcodes"));
        }
        Set<String> names = shortcodes(folders, folder.disk());
        return new Definitions(folders, List.of(new Form(HUGO_SHORTCODE, (article, tag) -> {
            String name = tag.group(2);
            return names.contains("") || names.contains(name) || name.endsWith(".inline")
                    ? Optional.empty()
                    : resolved(folders.get(0), name + ".html")
                            .map(file ->
                                    inclusion(tag, "the shortcode '%s'".formatted(name), file, "layouts/shortcodes"));
        })));
    }

    /** Whether the configuration names a theme. */
    private static boolean names(Folder folder) {
        Pattern theme = Pattern.compile("(?m)^\\s*\"?theme\"?\\s*[=:]");
        return Marker.HUGO_FILES.stream().anyMatch(it -> folder.says(it, theme));
    }

    /**
     * The names of all shortcodes. One may be defined for a single output format or language: {@code map.rss.xml},
     * {@code map.de.html}.
     */
    private static Set<String> shortcodes(List<Path> folders, Disk disk) {
        Set<String> names = new HashSet<>(HUGO);
        for (Path folder : folders) {
            try {
                addShortcodes(folder, "", disk, names);
            } catch (IOException e) {
                names.add("");
            }
        }
        return names;
    }

    private static void addShortcodes(Path folder, String above, Disk disk, Set<String> names) throws IOException {
        if (!disk.isFolder(folder)) {
            return;
        }
        for (Child child : disk.children(folder)) {
            String name = above + child.name();
            if (child.kind() == FileKind.FOLDER) {
                addShortcodes(child.path(), name + "/", disk, names);
            } else if (disk.isFile(child.path())) {
                for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
                    names.add(name.substring(0, dot));
                }
            }
        }
    }

    private static Definitions antora(Folder root) {
        if (root.says("antora.yml", COLLECTOR) || root.says("antora.yaml", COLLECTOR)) {
            return NONE; // such files are generated when the site is built
        }
        return new Definitions(List.of(), List.of(new Form(ASCIIDOC_INCLUDE, (article, tag) -> {
            String target = tag.group(1);
            int family = target.indexOf('$');
            if (target.indexOf('@') >= 0 || target.indexOf(':') >= 0 || family < 0) {
                return family < 0 ? file(tag, article.resolveSibling("")) : Optional.empty();
            }
            return module(article)
                    .flatMap(module ->
                            resolved(module.resolve(target.substring(0, family) + "s"), target.substring(family + 1)))
                    .map(file -> inclusion(tag, "the file '%s'".formatted(target), file, "this module"));
        })));
    }

    /** The module folder of an Antora page. */
    private static Optional<Path> module(Path article) {
        for (Path at = article; at != null && at.getParent() != null; at = at.getParent()) {
            if (at.getParent().endsWith("modules")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static Definitions mkdocs(Folder folder) {
        Pattern base = Pattern.compile("\\bbase_path\\b");
        if (folder.says("mkdocs.yml", base) || folder.says("mkdocs.yaml", base)) {
            return NONE;
        }
        return new Definitions(List.of(), List.of(new Form(MKDOCS_SNIPPET, (article, tag) -> resolved(
                        folder.path(), tag.group(1))
                .map(file -> inclusion(tag, "the snippet '%s'".formatted(tag.group(1)), file, "the repository")))));
    }

    private static Definitions relative(String kind, Pattern pattern, Path root) {
        return new Definitions(
                List.of(),
                List.of(new Form(
                        pattern,
                        (article, tag) -> tag.group(1).startsWith("/")
                                ? resolved(root, tag.group(1).substring(1))
                                        .map(file -> inclusion(
                                                tag,
                                                "the %s '%s'".formatted(kind, tag.group(1)),
                                                file,
                                                "the repository"))
                                : file(tag, article.resolveSibling("")))));
    }

    private static Optional<Inclusion> file(MatchResult tag, Path from) {
        String target = tag.group(1);
        return ADDRESS.matcher(target).matches() || target.startsWith("/")
                ? Optional.empty()
                : resolved(from, target)
                        .map(file -> inclusion(tag, "the file '%s'".formatted(target), file, "this repository"));
    }

    private static Inclusion inclusion(MatchResult tag, String what, Path file, String where) {
        return new Inclusion(new Span(tag.start(), tag.end()), what, file, where);
    }

    private static Optional<Path> resolved(Path from, String target) {
        try {
            return Optional.of(FileNames.resolve(from, target).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
