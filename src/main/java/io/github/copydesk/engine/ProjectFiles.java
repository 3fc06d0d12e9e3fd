package io.github.copydesk.engine;

import io.github.copydesk.baseline.Baseline;
import io.github.copydesk.baseline.BaselineFile;
import io.github.copydesk.config.ConfigFile;
import io.github.copydesk.config.ProjectConfiguration;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.FileNames;
import io.github.copydesk.filter.BaselineFilter;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.yaml.ConfigurationException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a project beside its articles: its configuration and its baseline. */
record ProjectFiles(Settings settings) {
    /**
     * Reads the configuration; without a file, the default.
     *
     * @param progress is warned of rules that are left out
     * @throws ConfigurationException when the file cannot be read or has a mistake
     */
    ProjectConfiguration configuration(Progress progress) {
        RuleBook builtIn = RuleBook.builtIn();
        ProjectConfiguration configuration = settings.configFile()
                .map(file -> ConfigFile.read(file, builtIn, settings.contentDirectory(), disk()))
                .orElseGet(() -> ProjectConfiguration.undecided(builtIn));
        configuration.book().warnings().forEach(progress::warn);
        return configuration;
    }

    /** @throws ConfigurationException when the file cannot be read or has a mistake */
    Baseline baseline(Path file) {
        return BaselineFile.read(file, disk());
    }

    /** The filter for the baseline of a run; empty if the run has none. */
    Optional<BaselineFilter> baselineFilter(Counting counting) {
        return counting.baseline().map(file -> baselineFilter(baseline(file)));
    }

    BaselineFilter baselineFilter(Baseline baseline) {
        return new BaselineFilter(baseline, this::hasArticle);
    }

    /** Whether the content directory has a file with this path; false for a path that this machine cannot represent. */
    private boolean hasArticle(String path) {
        try {
            return disk().exists(FileNames.resolve(settings.contentDirectory(), path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Disk disk() {
        return settings.resources().disk();
    }
}
