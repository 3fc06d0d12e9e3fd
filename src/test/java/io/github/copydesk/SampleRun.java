package io.github.copydesk;

import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.report.ConsoleLine;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A run with copydesk's own rules over the articles that a page of the documentation speaks of. */
final class SampleRun {
    private SampleRun() {}

    static List<String> lines(Path content, Optional<Path> config) {
        return results(content, config).pages().stream()
                .flatMap(SampleRun::lines)
                .toList();
    }

    private static Stream<String> lines(Page page) {
        return page.findings().stream().map(it -> ConsoleLine.of("content", page.document(), it));
    }

    static Results results(Path content, Optional<Path> config) {
        Settings settings = new Settings(content, List.of(), List.of(), "en-US", false, config, Resources.plain(1));
        return CopyDesk.run(settings, Counting.ALL, Progress.NONE);
    }
}
