package io.github.copydesk.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Page;
import io.github.copydesk.rule.Results;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.rule.Severity;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

final class VerdictTest {
    private static final String REPORT = "target/copydesk/copydesk.html";

    @Test
    void anErrorFailsTheBuildAndTheMessageSaysWhereToLook() throws MojoExecutionException {
        Verdict verdict = new Verdict(true, "error", 0);
        MojoFailureException failure = assertThrows(
                MojoFailureException.class, () -> verdict.judge(results(Severity.ERROR, Severity.WARNING), REPORT));
        assertEquals(
                "copydesk found 1 error and 1 warning; the report is target/copydesk/copydesk.html."
                        + " Mend the articles ('mvn copydesk:fix' does what is certain), let stand what is right (stet),"
                        + " or count only what is new ('mvn copydesk:baseline')",
                failure.getMessage());
    }

    @Test
    void aWarningFailsItOnlyIfAsked() throws MojoExecutionException {
        Results warned = results(Severity.WARNING);
        assertDoesNotThrow(() -> new Verdict(true, "error", 0).judge(warned, REPORT));
        assertThrows(MojoFailureException.class, () -> new Verdict(true, "warning", 0).judge(warned, REPORT));
        assertThrows(MojoFailureException.class, () -> new Verdict(true, "note", 0).judge(warned, REPORT));
    }

    @Test
    void soManyAreAllowedAndNoMore() {
        Results two = results(Severity.ERROR, Severity.ERROR);
        assertDoesNotThrow(() -> new Verdict(true, "error", 2).judge(two, REPORT));
        assertThrows(MojoFailureException.class, () -> new Verdict(true, "error", 1).judge(two, REPORT));
    }

    @Test
    void nothingFailsABuildThatCannotFail() {
        assertDoesNotThrow(() -> new Verdict(false, "error", 0).judge(results(Severity.ERROR), REPORT));
    }

    @Test
    void namesTheSeveritiesThatThereAre() {
        String message = assertThrows(MojoExecutionException.class, () -> new Verdict(true, "fatal", 0))
                .toString();
        assertEquals(
                "org.apache.maven.plugin.MojoExecutionException: "
                        + "violationSeverity is 'fatal'; it must be 'error', 'warning' or 'note'",
                message);
    }

    @Test
    void fewerThanNoneCannotBeAllowed() {
        assertEquals(
                "maxAllowedViolations is -1; it must be 0 or more; failOnViolation=false allows any",
                assertThrows(MojoExecutionException.class, () -> new Verdict(true, "error", -1))
                        .getMessage());
    }

    private static Results results(Severity... severities) {
        Document document = new Document("a.txt", "text", "en-US", Map.of(), List.of(), List.of());
        List<Finding> findings = Arrays.stream(severities)
                .map(it -> new Rule("x", "x", it, "").finding(new Span(0, 1), "x"))
                .toList();
        return new Results(List.of(new Page(document, findings)), List.of());
    }
}
