package io.github.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tool reads its own pages and messages, with the wordlist of CONTRIBUTING.md as a rule of the project. */
final class SelfTest {
    private static final Path CONFIG = Path.of("src/site/copydesk.yml");
    private static final String TERMS = "Copydesk.Terms";

    /** A literal that is a sentence, or a part of one: it has a space. */
    private static final Pattern MESSAGE = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)* (?:[^\"\\\\\\n]|\\\\.)*)\"");

    @Test
    void findsNoErrorInOurOwnPages() {
        List<String> pages = List.of("*.md", "rules/**/*.md", "src/site/**/*.md");
        List<String> notPages = List.of("src/main/**", "src/test/**", "src-it/**", "target/**");
        Settings settings = new Settings(
                Path.of(""), pages, notPages, "en-US", true, Optional.of(CONFIG.toAbsolutePath()), Resources.plain(1));
        assertEquals(List.of(), errors(settings, finding -> finding.severity() == Severity.ERROR));
    }

    @Test
    void ourMessagesUseTheWordsOfTheWordlist(@TempDir Path content) throws IOException {
        for (Path source : sources()) {
            String messages = MESSAGE.matcher(Files.readString(source))
                    .results()
                    .map(SelfTest::message)
                    .collect(Collectors.joining("\n\n"));
            Files.writeString(content.resolve(source.toString().replaceAll("\\W", "-") + ".txt"), messages);
        }
        Settings settings = new Settings(
                content,
                List.of(),
                List.of(),
                "en-US",
                false,
                Optional.of(CONFIG.toAbsolutePath()),
                Resources.plain(1));
        assertEquals(List.of(), errors(settings, finding -> finding.rule().id().equals(TERMS)));
    }

    @Test
    void theWordlistFindsWhatItLists(@TempDir Path content) throws IOException {
        Files.writeString(
                content.resolve("a.md"), "A slip is mended by whoever lets it stand.\n\nA blank line stays.\n");
        Settings settings = new Settings(
                content,
                List.of(),
                List.of(),
                "en-US",
                false,
                Optional.of(CONFIG.toAbsolutePath()),
                Resources.plain(1));
        assertTrue(
                errors(settings, finding -> finding.rule().id().equals(TERMS)).size() >= 3);
    }

    private static String message(MatchResult literal) {
        return literal.group(1).replaceAll("\\\\[nt]", " ").replaceAll("\\\\(.)", "$1");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static List<String> errors(Settings settings, Predicate<Finding> counts) {
        return CopyDesk.run(settings, Progress.NONE).pages().stream()
                .flatMap(page -> page.findings().stream().filter(counts).map(it -> shown(page, it)))
                .toList();
    }

    private static String shown(Page page, Finding finding) {
        return page.document().path() + ":"
                + page.document().lines().at(finding.span().start()) + ": " + finding.message();
    }
}
