package io.github.copydesk.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text that somebody can put into an article makes a step slow in a way that grows faster than the text. */
final class GrowthTest {
    /** One for each format. */
    static final List<String> PATHS =
            List.of("a.md", "a.txt", "a.html", "a.adoc", "a.rst", "a.mdx", "a.qmd", "a.xml", "a.xhtml");

    static List<String> paths() {
        return PATHS;
    }

    /** Of the texts for all formats each format sees its share here; GrowthTable shows all of them to all. */
    @ParameterizedTest
    @MethodSource("paths")
    void twiceTheTextTakesTwiceTheTime(String path) {
        Growth growth = new Growth(12_000, 80_000_000);
        List<HostileText> all = HostileText.all();
        List<HostileText> texts = new ArrayList<>(HostileText.of(path.substring(2)));
        for (int i = PATHS.indexOf(path); i < all.size(); i += PATHS.size()) {
            texts.add(all.get(i));
        }
        StringBuilder steep = new StringBuilder();
        for (HostileText text : texts) {
            growth.slow(text, path).stream().filter(it -> it.time().isSteep()).forEach(it -> steep.append(it)
                    .append('\n'));
        }
        assertEquals("", steep.toString());
    }
}
