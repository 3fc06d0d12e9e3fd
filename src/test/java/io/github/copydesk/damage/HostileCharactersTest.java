package io.github.copydesk.damage;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.copydesk.check.Check;
import io.github.copydesk.check.InconsistentAbbreviationCheck;
import io.github.copydesk.check.LeftoverEntityCheck;
import io.github.copydesk.check.MissingSpaceCheck;
import io.github.copydesk.check.MojibakeCheck;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Document;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One line of a megabyte that nobody writes must not take more than linear time. */
class HostileCharactersTest {
    private static final int MEGABYTE = 1 << 20;

    private final List<Check> checks = List.of(
            new InconsistentAbbreviationCheck(Rules.materials("inconsistent-abbreviation")),
            new LeftoverEntityCheck(Rules.materials("leftover-entity")),
            new MissingSpaceCheck(Rules.materials("missing-space")),
            new MojibakeCheck(Rules.materials("mojibake")));

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Ã", "Ð¼Ð¸Ñ€ ", "&amp;", ".", "US ", "\"", "a"})
    void oneLineOfAMegabyte(String piece) {
        assertReadInTime(piece.repeat(MEGABYTE / piece.length()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Ã©",
                "ÃƒÂ©",
                "â€",
                "â€™",
                "√©",
                "Ð",
                "РџСЂ",
                "Â ",
                "&lt;",
                "&lt;b",
                "&",
                "#8217;",
                "A.",
                "U.S.",
                "U.S ",
                "9 am ",
                "a.B",
                "ab.Cd",
                "ab.Cd ",
                "so,and",
                "(",
                "(ab).Cd ",
                "it.\"So ",
                "?",
                "n?t ",
                "A",
                "“",
                "it.”So"
            })
    void aTenthOfThatOfMoreSuchText(String piece) {
        assertReadInTime(piece.repeat(MEGABYTE / 10 / piece.length()));
    }

    private void assertReadInTime(String source) {
        Block block = new BlockBuilder().append(source, 0, source.length()).build(Block.Kind.PARAGRAPH, 0);
        Document document = new Document("a.txt", source, "en-US", Map.of(), List.of(block), List.of());
        Corpus corpus = Corpus.of(List.of());
        assertTimeout(
                Duration.ofSeconds(60),
                () -> checks.forEach(check -> check.check(document, corpus).forEach(it -> document.text(it.span()))));
    }
}
