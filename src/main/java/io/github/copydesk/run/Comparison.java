package io.github.copydesk.run;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.git.WebView;
import io.github.copydesk.report.Earlier;
import io.github.copydesk.report.Links;
import io.github.copydesk.text.UriPath;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a report says beside its findings, as users ask for it: what an earlier run found, and where articles are
 * opened.
 */
public final class Comparison {
    private Comparison() {}

    /**
     * What an earlier run found; none where its report is missing: the first run has none.
     *
     * @throws ConfigurationException when the file is no such report
     */
    public static Optional<Earlier> earlier(Optional<Path> report, Disk disk) {
        Optional<Path> file = report.filter(disk::isFile);
        try {
            return file.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Earlier.of(disk.text(file.get()), file.get().toString()));
        } catch (IOException e) {
            throw new ConfigurationException("%s: cannot be read as UTF-8 text: %s".formatted(file.get(), e));
        }
    }

    /**
     * Where the articles of a folder can be opened from a report in another.
     *
     * @param repositoryUrl as users write it; {@code none} makes no links
     */
    public static Links links(Path reports, Path content, Optional<String> repositoryUrl) {
        Optional<String> pattern = repositoryUrl.map(String::strip).filter(it -> !it.isEmpty());
        boolean isOff = pattern.filter("none"::equals).isPresent();
        return new Links(
                home(reports, content),
                isOff ? "" : WebView.of(content, pattern).orElse(""));
    }

    /** The content directory as a page in another folder refers to it; empty where no path leads there. */
    private static String home(Path reports, Path content) {
        try {
            Path steps = reports.toAbsolutePath()
                    .normalize()
                    .relativize(content.toAbsolutePath().normalize());
            String home = UriPath.of(steps.toString().replace(File.separatorChar, '/'));
            return home.isEmpty() ? "./" : home + "/";
        } catch (IllegalArgumentException otherDrive) {
            return "";
        }
    }
}
