package io.github.copydesk.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.results.Results;
import io.github.copydesk.results.UnusedSuppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A suppression is not called unused in an article that its rule did not check. */
final class UncheckedArticlesTest {
    private Path content;
    private Path config;

    @BeforeEach
    void anArticleInALanguageWithoutItsModule(@TempDir Path folder) throws IOException {
        content = Files.createDirectory(folder.resolve("content"));
        config = folder.resolve("copydesk.yml");
        Files.writeString(config, "stet:\n  - {path: ja.md, rule: languagetool/JA_RULE, reason: checked by hand}\n");
        Files.writeString(
                content.resolve("ja.md"),
                "---\nlang: ja\nstet: [languagetool/JA_OTHER, glued-name]\n---\n漁師たちは港に戻った。\n");
    }

    @Test
    void onlyAStetForARuleThatDidCheckItIsUnused() {
        Results results = run();
        assertEquals(
                List.of("the stet for 'glued-name' suppresses nothing"),
                results.pages().get(0).findings().stream()
                        .filter(it -> it.rule().id().equals("unused-stet"))
                        .map(it -> it.message())
                        .toList());
        assertEquals(List.of(), results.unusedSuppressions());
    }

    @Test
    void anEntryForARuleThatChecksEverythingIsUnused() throws IOException {
        Files.writeString(config, "stet:\n  - {path: ja.md, rule: missing-space, reason: checked by hand}\n");
        assertEquals(
                List.of("missing-space"),
                run().unusedSuppressions().stream().map(UnusedSuppression::rule).toList());
    }

    private Results run() {
        Settings settings =
                new Settings(content, List.of(), List.of(), "en-US", true, Optional.of(config), Resources.plain(1));
        return CopyDesk.run(settings, Progress.NONE);
    }
}
