package io.github.copydesk.report;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.SuppressedFinding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The XML of JUnit, which every build server shows: each article is a test suite, each finding a test case.
 *
 * <p>A case fails if its finding can fail the build. Less severe findings pass with a message, findings that do not
 * count are skipped, and an article without findings is one case that passes.
 */
final class JunitReport implements ReportWriter {
    private final Imprint imprint;

    JunitReport(Imprint imprint) {
        this.imprint = imprint;
    }

    @Override
    public String fileName() {
        return "copydesk-junit.xml";
    }

    @Override
    public void write(Results results, Writer out) throws IOException {
        XmlPage xml = new XmlPage(out);
        List<Page> pages = results.pages();
        int tests = pages.stream().mapToInt(JunitReport::tests).sum();
        long failures = pages.stream().mapToLong(this::failures).sum();
        xml.open("testsuites", "name", "copydesk", "tests", tests, "failures", failures, "errors", 0, "time", 0);
        for (Page page : pages) {
            write(page, xml);
        }
        xml.close();
    }

    private static int tests(Page page) {
        return Math.max(1, page.all().size());
    }

    private long failures(Page page) {
        return page.findings().stream().filter(this::fails).count();
    }

    private boolean fails(Finding finding) {
        return finding.severity().atLeast(imprint.gate().severity());
    }

    private void write(Page page, XmlPage xml) throws IOException {
        String path = imprint.path(page.document());
        int skipped = page.suppressed().size();
        xml.open(
                "testsuite",
                "name",
                path,
                "tests",
                tests(page),
                "failures",
                failures(page),
                "errors",
                0,
                "skipped",
                skipped,
                "time",
                0);
        if (page.all().isEmpty()) {
            xml.empty("testcase", "name", "no findings", "classname", path, "time", 0);
        }
        for (Finding finding : page.findings()) {
            open(page, finding, path, xml);
            String line = ConsoleLine.of(imprint.folder(), page.document(), finding);
            if (fails(finding)) {
                String advice = ConsoleLine.advice(page.document(), finding);
                xml.text("failure", line, "type", finding.rule().id(), "message", advice);
            } else {
                xml.text("system-out", finding.severity() + ": " + line);
            }
            xml.close();
        }
        for (SuppressedFinding suppressed : page.suppressed()) {
            open(page, suppressed.finding(), path, xml);
            String reason = suppressed.reason().isEmpty() ? "" : ": " + suppressed.reason();
            xml.empty("skipped", "message", suppressed.by() + reason);
            xml.close();
        }
        xml.close();
    }

    private static void open(Page page, Finding finding, String path, XmlPage xml) throws IOException {
        String place = page.document().lines().at(finding.span().start()).toString();
        xml.open("testcase", "name", finding.rule().id() + " at " + place, "classname", path, "time", 0);
    }
}
