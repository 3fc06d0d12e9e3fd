package io.github.copydesk.format.file;

import io.github.copydesk.disk.Child;
import io.github.copydesk.disk.FileKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What holds no article although its name ends like one: folders with built files and installed packages, the templates
 * of a site beside the configuration of its generator, and text files that programs read.
 */
final class NoArticles {
    private static final Set<String> NEVER = Set.of("target", "node_modules");

    /** Text files for crawlers, package managers and build tools. */
    private static final Set<String> FOR_PROGRAMS =
            Set.of("ads.txt", "app-ads.txt", "cmakelists.txt", "constraints.txt", "requirements.txt", "robots.txt");

    private static final Set<String> HUGO = Set.of("archetypes", "layouts", "themes");
    private static final Set<String> JEKYLL = Set.of("_layouts");
    private static final List<String> ENDINGS = List.of(".toml", ".yaml", ".yml", ".json");

    private final Set<String> names;

    private NoArticles(Set<String> names) {
        this.names = names;
    }

    /** The folders without articles among the children of a folder. */
    static NoArticles among(List<Child> children) {
        Set<String> all = children.stream().map(Child::name).collect(Collectors.toSet());
        boolean hugo = has(all, "hugo")
                || ((has(all, "config") || isFolder(children, "config")) && isFolder(children, "content"));
        boolean jekyll = all.contains("_config.yml");
        return new NoArticles(hugo ? HUGO : jekyll ? JEKYLL : Set.of());
    }

    /** Whether a folder with this name holds no article, wherever it is. */
    static boolean holdsNoArticle(String name) {
        return NEVER.contains(name);
    }

    /** Whether a file with this name is read by programs alone. */
    static boolean isForPrograms(String file) {
        return FOR_PROGRAMS.contains(file.toLowerCase(Locale.ROOT));
    }

    /** Whether a folder holds no article here. */
    boolean has(String name) {
        return holdsNoArticle(name) || names.contains(name);
    }

    private static boolean has(Set<String> names, String file) {
        return ENDINGS.stream().anyMatch(ending -> names.contains(file + ending));
    }

    private static boolean isFolder(List<Child> children, String name) {
        return children.stream()
                .anyMatch(
                        child -> child.kind() == FileKind.FOLDER && child.name().equals(name));
    }
}
