package io.github.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The article that the project was made for, where it is at hand: exactly its defects, each with the right cure. */
final class SeedTest {
    private static final Path SEED = Path.of("../shared/seed");

    @Test
    void findsExactlyWhatIsWrongInTheSeed() {
        Assumptions.assumeTrue(Files.isDirectory(SEED), "the seed article is not at hand");
        Settings settings =
                new Settings(SEED, List.of(), List.of(), "en-US", true, Optional.empty(), Resources.plain(1));
        Results results = CopyDesk.run(settings, Progress.NONE);

        String expected =
                """
                1 leftover-chrome
                3 leftover-shortcode
                5 repeated-headline
                9 repeated-promo
                11 glued-name → Yoshimasa Hayashi
                11 inconsistent-abbreviation → U.S.
                15 unbalanced-quote
                17 repeated-promo
                19 misspelled-name → Kishida
                19 leftover-link
                25 leftover-link
                27 repeated-promo
                29 glued-name → Kiyoshi Takenaka
                32 leftover-chrome
                34 leftover-chrome
                36 leftover-chrome
                38 leftover-chrome
                """;
        assertEquals(expected, drawn(results));
    }

    private static String drawn(Results results) {
        StringBuilder drawn = new StringBuilder();
        for (Page page : results.pages()) {
            for (Finding finding : page.findings()) {
                if (finding.severity().atLeast(Severity.WARNING)) {
                    drawn.append(page.document()
                                    .lines()
                                    .at(finding.span().start())
                                    .line())
                            .append(' ')
                            .append(finding.rule().id());
                    finding.replacements().stream()
                            .filter(it -> !it.isEmpty())
                            .findFirst()
                            .ifPresent(it -> drawn.append(" → ").append(it));
                    drawn.append('\n');
                }
            }
        }
        return drawn.toString();
    }
}
