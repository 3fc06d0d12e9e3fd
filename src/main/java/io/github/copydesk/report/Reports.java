package io.github.copydesk.report;

import io.github.copydesk.results.Gate;
import java.util.List;
import java.util.stream.Stream;

/** The formats of reports, by the names that users write. */
public final class Reports {
    public static final List<String> FORMATS =
            List.of("checkstyle", "codequality", "html", "json", "jsonl", "junit", "markdown", "rdjson", "sarif");

    /** The names of all files that reports are written to. */
    public static final List<String> FILES = Stream.concat(
                    FORMATS.stream().map(it -> named(it, new Imprint("", "", Gate.DEFAULT))
                            .fileName()),
                    Stream.of(AnnotationReport.FILE))
            .toList();

    private Reports() {}

    /**
     * @throws IllegalArgumentException when there is no such format; the message names those that exist
     */
    public static ReportWriter named(String format, Imprint imprint) {
        return switch (format) {
            case "checkstyle" -> new CheckstyleReport(imprint);
            case "codequality" -> new CodeQualityReport(imprint);
            case "html" -> new HtmlReport(imprint);
            case "json" -> new JsonReport(imprint);
            case "jsonl" -> new JsonLinesReport(imprint);
            case "junit" -> new JunitReport(imprint);
            case "markdown" -> new MarkdownReport(imprint);
            case "rdjson" -> new RdjsonReport(imprint);
            case "sarif" -> new SarifReport(imprint);
            default ->
                throw new IllegalArgumentException(
                        "unknown report format '%s'; the formats are %s".formatted(format, Series.of(FORMATS, "and")));
        };
    }
}
