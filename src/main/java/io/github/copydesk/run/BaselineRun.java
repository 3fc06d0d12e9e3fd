package io.github.copydesk.run;

import io.github.copydesk.baseline.BaselineFile;
import io.github.copydesk.engine.BaselineUpdate;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.report.Counts;
import io.github.copydesk.text.WholeFile;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/** Writes the present findings into the baseline. */
public final class BaselineRun {
    private BaselineRun() {}

    /**
     * Writes the file of the baseline.
     *
     * @param shown a path as people see it
     * @throws ConfigurationException when something in the project configuration is wrong
     * @throws UnfinishedException when the file cannot be written
     */
    public static void run(Settings settings, Path file, Function<Path, String> shown, Listener listener) {
        String folder = shown.apply(settings.contentDirectory());
        listener.info("copydesk reads " + folder);
        BaselineUpdate update = CopyDesk.baseline(settings, file, new Console(listener, folder).progress());
        try {
            WholeFile.write(file, BaselineFile.write(update.after()));
        } catch (IOException e) {
            throw new UnfinishedException("copydesk cannot write " + shown.apply(file) + ": " + e);
        }
        listener.info("%s has %s: %s added, %s removed"
                .formatted(
                        shown.apply(file),
                        Counts.counted(update.after().size(), "finding"),
                        Counts.number(update.added()),
                        Counts.number(update.removed())));
    }
}
