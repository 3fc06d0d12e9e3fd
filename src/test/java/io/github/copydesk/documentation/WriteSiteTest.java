package io.github.copydesk.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WriteSiteTest {
    private static final Path BY_HAND = Path.of("src/site/markdown");

    private Path site = Path.of("");

    @BeforeEach
    void write(@TempDir Path folder) throws IOException {
        site = folder;
        new WriteSite(Path.of(""), site).write();
    }

    @Test
    void everyRuleHasItsPage() throws IOException {
        for (Rule rule : RuleBook.of(Path.of("rules")).rules()) {
            String page = Files.readString(site.resolve("rules/" + rule.id() + ".md"));
            assertTrue(page.startsWith("# " + rule.title() + "\n"), page);
        }
        assertTrue(Files.readString(site.resolve("rules/index.md")).contains("[`glued-name`](glued-name.md)"));
    }

    /** Those in examples are the examples' own. */
    @Test
    void everyLinkLeadsToAPageOfTheSite() throws IOException {
        for (String name : List.of("index", "changelog", "contributing", "rules/index")) {
            Path page = site.resolve(name + ".md");
            List<String> missing = Pattern.compile("]\\((?!https?:)([^)#]+)\\)")
                    .matcher(Files.readString(page))
                    .results()
                    .map(it -> it.group(1))
                    .filter(it -> Stream.of(
                                    page.resolveSibling(it),
                                    BY_HAND.resolve(name).resolveSibling(it),
                                    Path.of("src/site/resources").resolve(it))
                            .noneMatch(Files::exists))
                    .toList();
            assertEquals(List.of(), missing, name);
        }
    }
}
