package io.github.copydesk.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.command.Commands;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class ConsoleTest {
    private static final Document ARTICLE = new Document("a.txt", "text", "en-US", Map.of(), List.of(), List.of());
    private static final Finding ERROR = finding("glued-name", Severity.ERROR);
    private static final Finding WARNING = finding("missing-space", Severity.WARNING);
    private static final Finding NOTE = finding("unknown-name", Severity.NOTE);

    private final List<String> lines = new ArrayList<>();

    @Test
    void theHintNamesTheMostFrequentRuleAmongTheErrors() {
        show(Severity.ERROR, WARNING, ERROR, WARNING, NOTE, NOTE, NOTE);
        assertEquals(
                List.of(
                        "ERROR content/a.txt:1:1: wrong [glued-name]",
                        "WARN content/a.txt:1:1: wrong [missing-space]",
                        "WARN content/a.txt:1:1: wrong [missing-space]",
                        "DEBUG content/a.txt:1:1: wrong [unknown-name]",
                        "DEBUG content/a.txt:1:1: wrong [unknown-name]",
                        "DEBUG content/a.txt:1:1: wrong [unknown-name]",
                        "INFO copydesk read 1 article: 1 error, 2 warnings and 3 notes"
                                + " (glued-name 1, missing-space 2, unknown-name 3)",
                        "INFO not printed: 3 notes, in the report",
                        "INFO what a rule means: mvn copydesk:explain -Drule=glued-name"),
                lines);
    }

    @Test
    void notesThatCanFailTheBuildArePrinted() {
        show(Severity.NOTE, NOTE);
        assertEquals(
                List.of(
                        "INFO content/a.txt:1:1: wrong [unknown-name]",
                        "INFO copydesk read 1 article: 1 note (unknown-name 1)",
                        "INFO what a rule means: mvn copydesk:explain -Drule=unknown-name"),
                lines);
    }

    @Test
    void nothingNeedsToBeExplainedWithoutFindings() {
        show(Severity.ERROR);
        assertEquals(List.of("INFO copydesk read 1 article: no findings"), lines);
    }

    @Test
    void progressIsPrintedEveryFewSeconds() {
        long[] seconds = {0};
        Progress progress = new Console(
                        this::hear,
                        "content",
                        Commands.MAVEN,
                        Severity.WARNING,
                        () -> TimeUnit.SECONDS.toNanos(seconds[0]))
                .progress();
        for (int read = 1; read <= 1_300; read++) {
            seconds[0] = read / 100;
            progress.proofread(read, 1_300);
        }
        seconds[0] = 19;
        progress.checked(900, 1_300);
        progress.checked(1_300, 1_300);
        assertEquals(
                List.of(
                        "INFO LanguageTool has read 600 of 1,300 articles",
                        "INFO LanguageTool has read 1,200 of 1,300 articles",
                        "INFO copydesk has checked 900 of 1,300 articles"),
                lines);
    }

    private void hear(Line line) {
        lines.add(line.level() + " " + line.text());
    }

    private void show(Severity least, Finding... findings) {
        new Console(this::hear, "content", Commands.MAVEN, least)
                .show(new Results(List.of(new Page(ARTICLE, Arrays.asList(findings))), List.of()));
    }

    private static Finding finding(String rule, Severity severity) {
        return new Rule(rule, rule, severity, "").finding(new Span(0, 4), "wrong");
    }
}
