package io.github.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.config.ConfigSchema;
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

    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    @Test
    void findsNoErrorInOurOwnPages() {
        List<String> pages = List.of("*.md", "rules/**/*.md", "src/site/**/*.md");
        List<String> notPages = List.of("src/main/**", "src/test/**", "src-it/**", "target/**");
        Settings settings = new Settings(
                Path.of(""), pages, notPages, "en-US", true, Optional.of(CONFIG.toAbsolutePath()), Resources.plain(1));
        assertEquals(List.of(), errors(settings, finding -> finding.severity() == Severity.ERROR));
    }

    @Test
    void ourMessagesAndJavadocUseTheWordsOfTheWordlist(@TempDir Path content) throws IOException {
        for (Path source : files("src/main/java", ".java")) {
            String text = Files.readString(source);
            write(content, source, Stream.concat(found(MESSAGE, text), found(JAVADOC, text)));
        }
        for (Path shown : files("src/main/jte", ".jte")) {
            write(content, shown, Stream.of(Files.readString(shown).replaceAll("<[^>]*>", "\n\n")));
        }
        for (String folder : List.of("src/main/resources/io/github/copydesk/report/script", "src/vscode/src")) {
            for (Path script : files(folder, folder.endsWith("script") ? ".js" : ".ts")) {
                write(content, script, found(MESSAGE, Files.readString(script)));
            }
        }
        for (Path described : List.of(ConfigSchema.FILE, Path.of("src/vscode/package.json"))) {
            write(content, described, found(MESSAGE, Files.readString(described)));
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
        assertEquals(
                List.of(
                        "a.md:1:3: Use 'mistake' instead of 'slip'",
                        "a.md:1:11: Use 'fix' instead of 'mended'",
                        "a.md:1:21: Use 'anyone who' instead of 'whoever'",
                        "a.md:1:29: Use 'accept' instead of 'lets it stand'"),
                errors(settings, finding -> finding.rule().id().equals(TERMS)));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(SelfTest::message);
    }

    /** Writes texts as the paragraphs of an article. */
    private static void write(Path content, Path source, Stream<String> texts) throws IOException {
        String article = texts.collect(Collectors.joining("\n\n"));
        Files.writeString(content.resolve(source.toString().replaceAll("\\W", "-") + ".txt"), article);
    }

    private static String message(MatchResult literal) {
        return literal.group(1).replaceAll("\\\\[nt]", " ").replaceAll("\\\\(.)", "$1");
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
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
