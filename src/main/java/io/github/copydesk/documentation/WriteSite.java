package io.github.copydesk.documentation;

import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the pages for maven-site-plugin, with links adapted to the site. */
public final class WriteSite {
    private final Path project;
    private final Path site;

    WriteSite(Path project, Path site) {
        this.project = project;
        this.site = site;
    }

    /**
     * @param arguments the folder of the project, and the folder of Markdown pages to write into
     */
    public static void main(String[] arguments) throws IOException {
        new WriteSite(Path.of(arguments[0]), Path.of(arguments[1])).write();
    }

    void write() throws IOException {
        for (String page : List.of("README", "CHANGELOG", "CONTRIBUTING")) {
            String name = page.equals("README") ? "index" : page.toLowerCase(Locale.ROOT);
            page(name, Files.readString(project.resolve(page + ".md")));
        }
        page("rules/index", Files.readString(project.resolve("rules/README.md")));
        for (Rule rule : RuleBook.of(project.resolve("rules")).rules()) {
            page("rules/" + rule.id(), page(rule));
        }
    }

    private void page(String name, String markdown) throws IOException {
        Path file = site.resolve(name + ".md");
        Files.createDirectories(file.resolveSibling(""));
        WholeFile.write(file, linked(markdown));
    }

    private static String page(Rule rule) {
        return """
                # %s

                `%s` · %s by default · [all rules](index.md)

                %s
                """
                .formatted(rule.title(), rule.id(), rule.level(), rule.page().strip());
    }

    /** Replaces links to files that the site does not have, such as the licence, by their text. */
    private static String linked(String markdown) {
        return markdown.replace("](src/site/markdown/", "](")
                .replace("](src/site/resources/", "](")
                .replace("](rules/README.md)", "](rules/index.md)")
                .replace("](CONTRIBUTING.md)", "](contributing.md)")
                .replace("](CHANGELOG.md)", "](changelog.md)")
                .replaceAll("\\[([^\\]]*)]\\(LICENSE\\)", "$1")
                .replaceAll("]\\(([a-z-]+)/rule\\.md\\)", "]($1.md)");
    }
}
