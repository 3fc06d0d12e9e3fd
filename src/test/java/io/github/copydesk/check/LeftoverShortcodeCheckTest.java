package io.github.copydesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.testing.Drawn;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeftoverShortcodeCheckTest {
    private static final String TABS =
            "---\ntitle: Lamps\nlayout: docs\n---\n\n[ui-tabs]\n\nThe lamp was lit.\n\n[/ui-tabs]\n";

    private final Check check = new LeftoverShortcodeCheck(Rules.materials("leftover-shortcode"));

    @Test
    void whatOpensAndClosesInSeveralArticlesIsAPluginOfTheSite() {
        assertEquals(2, found(TABS, 1));
        assertEquals(0, found(TABS, 2));
    }

    @Test
    void whatWordPressOrAForumHasIsLeftOver() {
        assertEquals(2, found(TABS.replace("ui-tabs", "vc_row"), 3));
        assertEquals(2, found(TABS.replace("ui-tabs", "caption"), 3));
        assertEquals(2, found(TABS.replace("ui-tabs", "quote"), 3));
    }

    @Test
    void whatOnlyClosesIsLeftOver() {
        assertEquals(1, found(TABS.replace("[ui-tabs]", ""), 3));
    }

    private long found(String article, int times) {
        List<Document> documents = IntStream.range(0, times)
                .mapToObj(i -> Drawn.read("a" + i + ".md", article))
                .toList();
        return check.check(documents.get(0), Corpus.of(documents)).count();
    }
}
