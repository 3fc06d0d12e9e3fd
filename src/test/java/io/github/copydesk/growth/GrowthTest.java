package io.github.copydesk.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text that somebody can put into an article makes a step slow in a way that grows faster than the text. */
final class GrowthTest {
    /** One for each format. */
    static final List<String> PATHS = List.of("a.md", "a.txt", "a.html", "a.adoc", "a.rst", "a.mdx", "a.qmd", "a.xml");

    /** Of all texts every format sees its share here; GrowthTable shows all of them to all. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void twiceTheTextTakesTwiceTheTime(int format) {
        Growth growth = new Growth(12_000, 80_000_000);
        List<HostileText> texts = HostileText.all();
        StringBuilder steep = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            if (i % PATHS.size() == format) {
                growth.slow(texts.get(i), Objects.requireNonNull(PATHS.get(format))).stream()
                        .filter(Growth.Slow::isSteep)
                        .forEach(it -> steep.append(it).append('\n'));
            }
        }
        assertEquals("", steep.toString());
    }
}
