package io.github.copydesk.run;

import io.github.copydesk.command.Commands;
import io.github.copydesk.disk.FileNames;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Fixes;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.fix.Draft;
import io.github.copydesk.fix.FixLevel;
import io.github.copydesk.report.ConsoleLine;
import io.github.copydesk.report.Counts;
import io.github.copydesk.run.Line.Level;
import io.github.copydesk.text.FileDrafts;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A fix of articles: what is written, what is not changed, and what could not be written.
 *
 * @param commands of the user, one of which writes more
 * @param shown a path as people see it
 */
public record FixRun(
        Settings settings,
        Counting counting,
        FixLevel level,
        Commands commands,
        Function<Path, String> shown,
        Listener listener) {
    /**
     * Writes what is to be fixed into the articles.
     *
     * @throws ConfigurationException when something in the project configuration is wrong
     * @throws UnfinishedException when an article could not be written; the others are
     */
    public void write() {
        removeLitter();
        FixedFiles files = files();
        Fixes fixes = fixes();
        files.write(drafts(fixes));
        files.lines().forEach(listener::info);
        conclude("fixed", files, fixes);
    }

    /**
     * Hands over what would be written, as a unified diff.
     *
     * @throws ConfigurationException when something in the project configuration is wrong
     * @throws UnfinishedException when an article could not be written
     */
    public void show(Consumer<byte[]> diff) {
        FixedFiles files = files();
        Fixes fixes = fixes();
        diff.accept(files.diff(drafts(fixes)));
        conclude("would fix", files, fixes);
    }

    private FixedFiles files() {
        Path content = settings.contentDirectory();
        return new FixedFiles(content, settings.followLinks(), path -> shown.apply(FileNames.resolve(content, path)));
    }

    /** What can be fixed; for what is refused, the reason is printed. */
    private Fixes fixes() {
        String folder = shown.apply(settings.contentDirectory());
        listener.info("copydesk reads " + folder);
        Fixes fixes = CopyDesk.fix(settings, counting, level, new Console(listener, folder).progress());
        fixes.drafts().forEach(draft -> draft.refused()
                .forEach(it -> listener.info(ConsoleLine.left(folder, draft.document(), it.finding(), it.why()))));
        return fixes;
    }

    private static List<Draft> drafts(Fixes fixes) {
        return fixes.drafts().stream().filter(it -> !it.isEmpty()).toList();
    }

    private void removeLitter() {
        try {
            FileDrafts.removeLitter(settings.contentDirectory());
        } catch (IOException e) {
            listener.hear(new Line(Level.DEBUG, String.valueOf(e)));
        }
    }

    private void conclude(String did, FixedFiles files, Fixes fixes) {
        files.refused().forEach(listener::warn);
        listener.info("copydesk %s %s%s".formatted(did, counted(files.written()), left(files.refused())));
        if (fixes.reviewable() > 0) {
            listener.info(uncertain(fixes.reviewable()));
        }
        if (!files.failed().isEmpty()) {
            throw new UnfinishedException("copydesk could not write %s:\n%s"
                    .formatted(Counts.counted(files.failed().size(), "article"), String.join("\n", files.failed())));
        }
    }

    private String uncertain(long replacements) {
        return "%s %s for review; to write all: %s %s"
                .formatted(
                        Counts.counted(replacements, "replacement"),
                        replacements == 1 ? "is not certain and is left" : "are not certain and are left",
                        commands.named("fix"),
                        commands.option("fixLevel", FixLevel.SUGGESTED.toString()));
    }

    private static String counted(List<Draft> drafts) {
        int findings = drafts.stream().mapToInt(Draft::size).sum();
        return Counts.counted(findings, "finding") + " in " + Counts.counted(drafts.size(), "article");
    }

    private static String left(List<String> refused) {
        return refused.isEmpty()
                ? ""
                : "; %s not changed"
                        .formatted(Counts.counted(refused.size(), "article") + (refused.size() == 1 ? " is" : " are"));
    }
}
