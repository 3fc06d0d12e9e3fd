package io.github.copydesk.damage;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Means;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage repeated until a rule that is not linear would take minutes. */
final class HostileDamageTest {
    private static final int LENGTH = 150_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "â€",
                "â€\"",
                "Ã",
                "ÃƒÆ'Ã",
                "Ã¢â‚¬™",
                "€™",
                "Ä\" ",
                "a\u200B",
                "\u200B",
                "ﬁ",
                "ﬁ ",
                "commis- ",
                "a-",
                "ab- cd ",
                "¨",
                "u¨",
                "u ̈",
                "classi es ",
                "e\u0301",
                "\u0301",
                "http://www. ",
                "**",
                "__ a",
                "&amp;",
                "\\[a\\]",
                "[a|"
            })
    void takesALineInLinearTime(String part, @TempDir Path content) throws IOException {
        Files.writeString(content.resolve("article.md"), part.repeat(LENGTH / part.length()));
        Settings settings =
                new Settings(content, List.of(), List.of(), "en-US", false, Optional.empty(), Means.plain(1));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> CopyDesk.run(settings, Progress.NONE));
    }
}
