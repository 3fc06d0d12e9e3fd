package io.github.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Means;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.rule.Page;
import io.github.copydesk.rule.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tool reads its own pages. */
final class SelfTest {
    @Test
    void findsNoErrorInOurOwnPages() {
        List<String> pages = List.of("*.md", "rules/**/*.md", "src/site/**/*.md");
        List<String> notPages = List.of("src/main/**", "src/test/**", "src-it/**", "target/**");
        Settings settings = new Settings(Path.of(""), pages, notPages, "en-US", true, Optional.empty(), Means.plain(1));
        assertEquals(
                List.of(),
                CopyDesk.run(settings, Progress.NONE).pages().stream()
                        .flatMap(SelfTest::errors)
                        .toList());
    }

    private static Stream<String> errors(Page page) {
        return page.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> page.document().path() + ":"
                        + page.document().lines().at(finding.span().start()) + ": " + finding.message());
    }
}
