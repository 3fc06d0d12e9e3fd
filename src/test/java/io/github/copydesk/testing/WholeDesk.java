package io.github.copydesk.testing;

import io.github.copydesk.check.Check;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.results.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A run over one article under all of our own rules. */
public final class WholeDesk {
    private WholeDesk() {}

    public static Page read(String path, String source) {
        try {
            Path content = Files.createTempDirectory("copydesk-test");
            Path file = Files.writeString(content.resolve(path), source);
            try {
                return CopyDesk.run(
                                new Settings(
                                        content,
                                        List.of(),
                                        List.of(),
                                        "en-US",
                                        false,
                                        Optional.empty(),
                                        Resources.plain(1)),
                                Progress.NONE)
                        .pages()
                        .get(0);
            } finally {
                Files.delete(file);
                Files.delete(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the whole desk says under one rule. */
    public static Check only(String rule) {
        return (document, corpus) -> read(document.path(), document.source()).findings().stream()
                .filter(finding -> finding.rule().id().equals(rule));
    }
}
