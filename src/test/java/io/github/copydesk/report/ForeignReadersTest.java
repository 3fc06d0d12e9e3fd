package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CheckStyleParser;
import se.bjurr.violations.lib.parsers.CodeClimateParser;
import se.bjurr.violations.lib.parsers.SarifParser;
import se.bjurr.violations.lib.parsers.ViolationsParser;

/** The reports for other tools, as such tools read them. */
final class ForeignReadersTest {
    private static final List<String> FOUND = List.of(
            "content/2026/harbour vote.md:3 glued-name ERROR",
            "content/2026/harbour vote.md:3 languagetool/EN_A_VS_AN WARN",
            "content/2026/harbour vote.md:5 mixed-quotes INFO",
            "content/2026/harbour vote.md:9 leftover-chrome ERROR",
            "content/ferry~strike.txt:5 glued-name WARN");

    private static final ViolationsLogger SILENT = new ViolationsLogger() {
        @Override
        public void log(Level level, String message) {}

        @Override
        public void log(Level level, String message, Throwable cause) {}
    };

    @Test
    void mavensOwnReaderCountsTheCasesOfJunit() throws Exception {
        String xml = Samples.written("junit", Samples.everything());
        List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
        assertEquals(
                2,
                suites.stream().mapToInt(ReportTestSuite::getNumberOfFailures).sum());
        assertEquals(
                4, suites.stream().mapToInt(ReportTestSuite::getNumberOfSkipped).sum());
        ReportTestCase glued = suites.stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .filter(ReportTestCase::hasFailure)
                .findFirst()
                .orElseThrow();
        assertEquals("glued-name", glued.getFailureType());
        assertEquals(
                "'YoshimasaHayashi' is two names run together; write 'Yoshimasa Hayashi'", glued.getFailureMessage());
    }

    @Test
    void aReviewToolReadsCheckstyle() throws Exception {
        assertEquals(
                FOUND,
                read("checkstyle", new CheckStyleParser())
                        .map(it -> it.replace(" copydesk.", " "))
                        .toList());
    }

    @Test
    void aReviewToolReadsTheReportForGitlab() throws Exception {
        assertEquals(
                FOUND.stream().map(ForeignReadersTest::withoutSeverity).toList(),
                read("codequality", new CodeClimateParser())
                        .map(it -> withoutSeverity(it.replace(" copydesk/", " ")))
                        .toList());
    }

    /** Its own severities are five, and this reader has three. */
    private static String withoutSeverity(String drawn) {
        return drawn.substring(0, drawn.lastIndexOf(' '));
    }

    /** A path in SARIF is a URI, and this reader leaves it one. */
    @Test
    void aReviewToolReadsSarif() throws Exception {
        assertEquals(
                FOUND,
                read("sarif", new SarifParser())
                        .map(it -> it.replace("%20", " "))
                        .toList());
    }

    private static Stream<String> read(String format, ViolationsParser parser) throws Exception {
        String report = Samples.written(format, Samples.failedRun());
        return parser.parseReportOutput(report, SILENT).stream()
                .map(ForeignReadersTest::drawn)
                .sorted();
    }

    private static String drawn(Violation it) {
        return "%s:%d %s %s".formatted(it.getFile(), it.getStartLine(), it.getRule(), it.getSeverity());
    }
}
