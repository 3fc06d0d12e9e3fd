package io.github.copydesk.run;

import io.github.copydesk.command.Commands;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.report.AnnotationReport;
import io.github.copydesk.report.Earlier;
import io.github.copydesk.report.Imprint;
import io.github.copydesk.report.Links;
import io.github.copydesk.report.ReportWriter;
import io.github.copydesk.report.Reports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The request to run a check: settings, and what to report.
 *
 * @param shown the content directory as the person who started the build would type it
 * @param uri the content directory as reports name it
 * @param version of copydesk
 * @param formats of the reports
 * @param reports the folder where they are written
 * @param annotated in GitHub Actions, the content directory relative to the root of the repository
 * @param debug whether debug lines are shown
 * @param links the addresses at which an article can be opened
 * @param earlier the JSON report of a run that this one is compared with; it may be missing
 */
public record CheckRequest(
        Settings settings,
        Counting counting,
        Verdict verdict,
        String shown,
        String uri,
        String version,
        List<String> formats,
        Path reports,
        Optional<String> annotated,
        boolean debug,
        Links links,
        Optional<Path> earlier) {
    /** A request without links, and without a run to compare with. */
    public CheckRequest(
            Settings settings,
            Counting counting,
            Verdict verdict,
            String shown,
            String uri,
            String version,
            List<String> formats,
            Path reports,
            Optional<String> annotated,
            boolean debug) {
        this(
                settings,
                counting,
                verdict,
                shown,
                uri,
                version,
                formats,
                reports,
                annotated,
                debug,
                Links.NONE,
                Optional.empty());
    }

    /** The same with other resources. */
    CheckRequest by(Resources resources) {
        return new CheckRequest(
                settings.by(resources),
                counting,
                verdict,
                shown,
                uri,
                version,
                formats,
                reports,
                annotated,
                debug,
                links,
                earlier);
    }

    /**
     * The reports that were asked for, then those that GitHub Actions needs too.
     *
     * @param before the results of the run that this one is compared with
     * @throws IllegalArgumentException when a format does not exist
     */
    public List<ReportWriter> writers(Optional<Earlier> before) {
        Map<String, ReportWriter> writers = new LinkedHashMap<>();
        Imprint imprint = new Imprint(version, uri, verdict.gate(), links, before, Commands.MAVEN);
        List<ReportWriter> all = new ArrayList<>();
        formats.forEach(format -> all.add(Reports.named(format.strip(), imprint)));
        annotated.ifPresent(folder -> {
            all.add(new AnnotationReport(folder));
            all.add(Reports.named("markdown", imprint));
        });
        all.forEach(report -> writers.putIfAbsent(report.fileName(), report));
        return List.copyOf(writers.values());
    }

    /** The folder of the reports as an absolute path, so that it can be opened from any folder. */
    Path folder() {
        return reports.toAbsolutePath().normalize();
    }
}
