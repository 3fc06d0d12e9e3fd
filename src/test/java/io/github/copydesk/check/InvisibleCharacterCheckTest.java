package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;
import static io.github.copydesk.testing.Marked.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.site.Site;
import io.github.copydesk.testing.Rules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class InvisibleCharacterCheckTest {
    private final Check check = new InvisibleCharacterCheck(Rules.materials("invisible-character"));

    @Test
    void saysTheNameThatUnicodeGives() {
        String message = check.check(
                        document("a.txt", "A har\u200Bbor."), new CorpusCounts(Site.unknown(Path.of("content"))))
                .findFirst()
                .orElseThrow()
                .message();
        assertEquals("'har[U+200B]bor' contains an invisible character, U+200B ZERO WIDTH SPACE", message);
    }

    @Test
    void offersNothingIfMarkupIsInside() {
        assertMarked(check, "article.md", "The ⟦har\u200B**bor⟧** is shut.");
    }

    @Test
    void leavesASpaceWithoutWidthAlone() {
        assertMarked(check, "One \u200B two, and 10\u200B,000.".replace("10\u200B,000", "a/\u200Bb"));
    }
}
