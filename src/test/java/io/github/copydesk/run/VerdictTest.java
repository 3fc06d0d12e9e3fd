package io.github.copydesk.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class VerdictTest {
    private static final Document DOCUMENT = new Document("a.txt", "text", "en-US", Map.of(), List.of(), List.of());
    private static final String REPORT = "target/copydesk/copydesk.html";

    @Test
    void anErrorFailsTheBuildAndTheMessageSaysWhereToLook() {
        Verdict verdict = Verdict.of(true, "error", 0);
        assertEquals(
                Optional.of("copydesk found 1 error and 1 warning; the report is target/copydesk/copydesk.html."
                        + " Correct the articles, accept what is right (stet),"
                        + " or count only new findings ('mvn copydesk:baseline')"),
                verdict.failure(results(Severity.ERROR, Severity.WARNING), REPORT));
    }

    @Test
    void theMessageNamesFixOnlyIfItWouldWriteSomething() {
        Verdict verdict = Verdict.of(true, "error", 0);
        Finding entity = new Rule("leftover-entity", "x", Severity.ERROR, "").finding(new Span(0, 1), "x");
        String fixing = "Correct the articles ('mvn copydesk:fix' writes certain replacements), accept";
        assertTrue(failure(verdict, entity.withReplacement("y").basedOn("once")).contains(fixing));
        assertFalse(failure(verdict, entity).contains("copydesk:fix"));
    }

    private static String failure(Verdict verdict, Finding finding) {
        Results results = new Results(List.of(new Page(DOCUMENT, List.of(finding))), List.of());
        return verdict.failure(results, REPORT).orElse("");
    }

    @Test
    void aWarningFailsItOnlyIfAsked() {
        Results warned = results(Severity.WARNING);
        assertFalse(fails(Verdict.of(true, "error", 0), warned));
        assertTrue(fails(Verdict.of(true, "warning", 0), warned));
        assertTrue(fails(Verdict.of(true, "note", 0), warned));
    }

    @Test
    void soManyAreAllowedAndNoMore() {
        Results two = results(Severity.ERROR, Severity.ERROR);
        assertFalse(fails(Verdict.of(true, "error", 2), two));
        assertTrue(fails(Verdict.of(true, "error", 1), two));
    }

    @Test
    void nothingFailsABuildThatCannotFailAndTheLogSaysSo() {
        Verdict verdict = Verdict.of(false, "error", 0);
        assertFalse(fails(verdict, results(Severity.ERROR)));
        assertEquals(
                Optional.of("these findings do not fail the build, since failOnViolation is false"),
                verdict.leniency(results(Severity.ERROR)));
        assertEquals(Optional.empty(), verdict.leniency(results(Severity.WARNING)), "they never would");
        assertEquals(Optional.empty(), Verdict.of(true, "error", 0).leniency(results(Severity.ERROR)));
    }

    private static boolean fails(Verdict verdict, Results results) {
        return verdict.failure(results, REPORT).isPresent();
    }

    @Test
    void namesTheSeveritiesThatThereAre() {
        String message = assertThrows(IllegalArgumentException.class, () -> Verdict.of(true, "fatal", 0))
                .toString();
        assertEquals(
                "java.lang.IllegalArgumentException: "
                        + "violationSeverity is 'fatal'; it must be 'error', 'warning' or 'note'",
                message);
    }

    @Test
    void fewerThanNoneCannotBeAllowed() {
        assertEquals(
                "maxAllowedViolations is -1; it must be 0 or more; failOnViolation=false allows any",
                assertThrows(IllegalArgumentException.class, () -> Verdict.of(true, "error", -1))
                        .getMessage());
    }

    private static Results results(Severity... severities) {
        List<Finding> findings = Arrays.stream(severities)
                .map(it -> new Rule("x", "x", it, "").finding(new Span(0, 1), "x"))
                .toList();
        return new Results(List.of(new Page(DOCUMENT, findings)), List.of());
    }
}
