package io.github.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole articles under all of our own rules: <code>⟦glued-name: AnneBrandt → Anne Brandt⟧</code>. Each tests every
 * rule for false alarms, since nothing may be found where nothing is marked. {@code -Dcopydesk.update} rewrites them;
 * review the diff.
 */
final class GoldenArticlesTest {
    private static final Path ARTICLES = Path.of("src/test/resources/articles");
    private static final Pattern MARK = Pattern.compile("⟦[a-z-]+: (.*?)(?: → [^⟧]*)?⟧", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> everyArticleHasWhatIsMarkedAndNothingElse(@TempDir Path content) throws IOException {
        List<Path> articles;
        try (Stream<Path> files = Files.list(ARTICLES)) {
            articles = files.sorted().toList();
        }
        return articles.stream()
                .map(article -> dynamicTest(article.getFileName().toString(), () -> check(article, content)));
    }

    private static void check(Path article, Path content) throws IOException {
        String marked = Files.readString(article);
        String name = article.getFileName().toString();
        Files.writeString(
                content.resolve(name),
                MARK.matcher(marked).replaceAll(mark -> Matcher.quoteReplacement(mark.group(1))));
        Settings settings =
                new Settings(content, List.of(name), List.of(), "en-US", false, Optional.empty(), Resources.plain(1));
        String drawn = draw(CopyDesk.run(settings, Progress.NONE).pages().get(0));
        if (Boolean.getBoolean("copydesk.update")) {
            Files.writeString(article, drawn);
        } else {
            assertEquals(marked, drawn);
        }
    }

    private static String draw(Page page) {
        StringBuilder drawn = new StringBuilder();
        int at = 0;
        String source = page.document().source();
        for (Finding finding : page.findings()) {
            if (finding.severity().atLeast(Severity.WARNING)) {
                drawn.append(source, at, finding.span().start())
                        .append('⟦')
                        .append(finding.rule().id())
                        .append(": ")
                        .append(page.document().text(finding.span()));
                finding.replacements().stream()
                        .filter(it -> !it.isEmpty())
                        .findFirst()
                        .ifPresent(it -> drawn.append(" → ").append(it));
                drawn.append('⟧');
                at = finding.span().end();
            }
        }
        return drawn.append(source.substring(at)).toString();
    }
}
