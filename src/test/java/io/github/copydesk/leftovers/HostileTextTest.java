package io.github.copydesk.leftovers;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.copydesk.check.Check;
import io.github.copydesk.check.LeftoverChromeCheck;
import io.github.copydesk.check.LeftoverEntityCheck;
import io.github.copydesk.check.LeftoverLinkCheck;
import io.github.copydesk.check.LeftoverShortcodeCheck;
import io.github.copydesk.check.LeftoverTokenCheck;
import io.github.copydesk.check.RepeatedHeadlineCheck;
import io.github.copydesk.check.RepeatedParagraphCheck;
import io.github.copydesk.check.RepeatedPromoCheck;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Document;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that nobody writes must not take more than linear time. */
class HostileTextTest {
    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "a",
                "“",
                "[",
                "&amp;",
                "&",
                "X",
                "TK ",
                "{{",
                "{{ x ",
                "{% ",
                "${",
                "[vc_row ",
                "[vc_row a=\"",
                "[/vc_row]",
                "[gallery ids=1]",
                "%%",
                "##A",
                "© 1 2 3 ",
                "Share this article ",
                "Lorem ipsum dolor ",
                "Read more. ",
                "[INSERT ",
                "%%A",
                ". ",
                "(",
                "<",
                "’",
                "[[",
                "«",
                "$[a",
                "%a.b",
                "XX/",
                "your ",
                "3 comments ",
                "> A ",
                "A b. "
            })
    void oneLineOfAMegabyte(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        assertTimeout(Duration.ofSeconds(60), () -> checkAll(document(List.of(text))));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Subscribe now for free access",
                "Leave a Reply",
                "Read more",
                "The mill burnt down twice in 1871, she said."
            })
    void manyEqualLines(String line) {
        assertTimeout(
                Duration.ofSeconds(60),
                () -> checkAll(document(Collections.nCopies(MEGABYTE / 4 / line.length(), line))));
    }

    /** No two are equal, and each is like all others. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Subscribe now for free access to the Herald number %d",
                "Share this article %d",
                "The mill burnt down on day %d, and she said that nobody was in it when the roof fell."
            })
    void aHundredThousandNearlyEqualLines(String line) {
        List<String> lines =
                IntStream.range(0, 100_000).mapToObj(line::formatted).toList();
        assertTimeout(Duration.ofMinutes(2), () -> checkAll(document(lines)));
    }

    private static void checkAll(Document document) {
        Corpus corpus = Corpus.of(List.of(document));
        List<Check> checks = List.of(
                new LeftoverChromeCheck(Rules.materials("leftover-chrome")),
                new LeftoverEntityCheck(Rules.materials("leftover-entity")),
                new LeftoverLinkCheck(Rules.materials("leftover-link")),
                new LeftoverShortcodeCheck(Rules.materials("leftover-shortcode")),
                new LeftoverTokenCheck(Rules.materials("leftover-token")),
                new RepeatedHeadlineCheck(Rules.materials("repeated-headline")),
                new RepeatedParagraphCheck(Rules.materials("repeated-paragraph")),
                new RepeatedPromoCheck(Rules.materials("repeated-promo")));
        checks.forEach(check -> check.check(document, corpus).forEach(finding -> document.text(finding.span())));
    }

    /** Built by hand, so that it measures the checks and not a format. */
    private static Document document(List<String> lines) {
        String source = String.join("\n", lines);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            blocks.add(new BlockBuilder().append(source, at, at + line.length()).build(Block.Kind.PARAGRAPH, 0));
            at += line.length() + 1;
        }
        return new Document("a.txt", source, "en-US", Map.of(), blocks, List.of());
    }
}
