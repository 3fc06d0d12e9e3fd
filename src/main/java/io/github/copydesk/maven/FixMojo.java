package io.github.copydesk.maven;

import io.github.copydesk.disk.FileNames;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.fix.Draft;
import io.github.copydesk.fix.FixLevel;
import io.github.copydesk.report.ConsoleLine;
import io.github.copydesk.report.Counts;
import io.github.copydesk.text.FileDrafts;
import io.github.copydesk.text.Printed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes into the articles what is certain: replacements of a kind that was measured right at least 995 times in 1,000.
 * What a stet lets stand or the baseline holds is left as it is, and so is whatever would make a new finding, or change
 * markup, links or code.
 */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends CountingMojo {
    /**
     * Writes nothing into the articles, and shows what would be written as a unified diff that {@code git apply} takes.
     * It is also written to {@code fix.diff} in the output directory.
     */
    @Parameter(property = "copydesk.dryRun", defaultValue = "false")
    boolean dryRun;

    /**
     * How sure a replacement must be: {@code certain} for what was measured right at least 995 times in 1,000, {@code
     * suggested} for the only replacement of every error and warning, to be read before it is committed.
     */
    @Parameter(property = "copydesk.fixLevel", defaultValue = "certain")
    String fixLevel;

    @Override
    void execute(Place place, Path content) throws MojoExecutionException {
        FixLevel level = level();
        if (!dryRun) {
            removeLitter(content);
        }
        List<Draft> drafts =
                CopyDesk.fix(settings(place, content), counting(place), level, progress(place.shown(content)));
        String folder = place.shown(content);
        drafts.forEach(draft -> draft.refused()
                .forEach(it -> getLog().info(ConsoleLine.left(folder, draft.document(), it.finding(), it.why()))));
        FixedFiles files = new FixedFiles(content, followLinks, path -> place.shown(FileNames.resolve(content, path)));
        List<Draft> changed = drafts.stream().filter(it -> !it.isEmpty()).toList();
        if (dryRun) {
            DiffOutput.print(files.diff(changed), reports(place).resolve("fix.diff"), getLog());
        } else {
            files.write(changed);
            files.lines().forEach(line -> getLog().info(line));
        }
        files.refused().forEach(line -> getLog().warn(line));
        getLog().info("copydesk %s %s%s"
                .formatted(dryRun ? "would fix" : "fixed", counted(files.written()), left(files.refused())));
        if (!files.failed().isEmpty()) {
            throw new MojoExecutionException(Printed.of("copydesk could not write %s:\n%s"
                    .formatted(Counts.counted(files.failed().size(), "article"), String.join("\n", files.failed()))));
        }
    }

    private void removeLitter(Path content) {
        try {
            FileDrafts.removeLitter(content);
        } catch (IOException e) {
            getLog().debug(e);
        }
    }

    private FixLevel level() throws MojoExecutionException {
        return Arrays.stream(FixLevel.values())
                .filter(it -> it.toString().equals(fixLevel))
                .findAny()
                .orElseThrow(() -> new MojoExecutionException(
                        "fixLevel is '" + fixLevel + "'; it must be 'certain' or 'suggested'"));
    }

    private static String counted(List<Draft> drafts) {
        int findings = drafts.stream().mapToInt(Draft::size).sum();
        return Counts.counted(findings, "finding") + " in " + Counts.counted(drafts.size(), "article");
    }

    private static String left(List<String> refused) {
        return refused.isEmpty()
                ? ""
                : "; %s left as %s"
                        .formatted(
                                Counts.counted(refused.size(), "article") + (refused.size() == 1 ? " is" : " are"),
                                refused.size() == 1 ? "it is" : "they are");
    }
}
