package io.github.copydesk.maven;

import io.github.copydesk.disk.FileNames;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.fix.Draft;
import io.github.copydesk.fix.FixLevel;
import io.github.copydesk.fix.UnifiedDiff;
import io.github.copydesk.format.file.Rewriting;
import io.github.copydesk.report.ConsoleLine;
import io.github.copydesk.report.Counts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes into the articles what is certain: replacements of a kind that was measured right at least 995 times in 1,000.
 * What a stet lets stand or the baseline holds is left as it is, and so is whatever would make a new finding.
 */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends CountingMojo {
    /** Shows what would be written, as a unified diff, and writes nothing. */
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
        List<Draft> drafts =
                CopyDesk.fix(settings(place, content), counting(place), level(), progress(place.shown(content)));
        String folder = place.shown(content);
        drafts.forEach(draft -> draft.refused()
                .forEach(it -> getLog().info(ConsoleLine.left(folder, draft.document(), it.finding(), it.why()))));
        if (dryRun) {
            drafts.stream().filter(it -> !it.isEmpty()).forEach(draft -> getLog().info("\n"
                    + UnifiedDiff.of(
                            shown(place, content, draft), draft.document().source(), draft.text())));
            getLog().info("copydesk would fix " + counted(drafts));
            return;
        }
        List<Draft> written = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!draft.isEmpty() && write(place, content, draft)) {
                written.add(draft);
            }
        }
        getLog().info("copydesk fixed " + counted(written));
    }

    private FixLevel level() throws MojoExecutionException {
        return Arrays.stream(FixLevel.values())
                .filter(it -> it.toString().equals(fixLevel))
                .findAny()
                .orElseThrow(() -> new MojoExecutionException(
                        "fixLevel is '" + fixLevel + "'; it must be 'certain' or 'suggested'"));
    }

    private boolean write(Place place, Path content, Draft draft) throws MojoExecutionException {
        String shown = shown(place, content, draft);
        try {
            Rewriting.write(
                    FileNames.resolve(content, draft.document().path()),
                    draft.document().source(),
                    draft.text());
            getLog().info(shown + ": fixed " + Counts.counted(draft.findings().size(), "finding"));
            return true;
        } catch (Rewriting.Refused e) {
            getLog().warn(shown + ": left as it is: " + e.getMessage());
            return false;
        } catch (IOException e) {
            throw new MojoExecutionException("copydesk cannot write " + shown + ": " + e, e);
        }
    }

    private static String shown(Place place, Path content, Draft draft) {
        return place.shown(FileNames.resolve(content, draft.document().path()));
    }

    private static String counted(List<Draft> drafts) {
        int findings = drafts.stream().mapToInt(Draft::size).sum();
        long articles = drafts.stream().filter(it -> !it.isEmpty()).count();
        return Counts.counted(findings, "finding") + " in " + Counts.counted(articles, "article");
    }
}
