package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.copydesk.format.Formats;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PackedContentTest {
    private static final String ARTICLE =
            """
            ---
            title: “Fresh” paint
            ---

            ## The quay at Norvelle

            Call `open()` first &amp; read our [letters](https://velden.example/letters), said Ilsa Vandermeer 𝒳.

            - one **strong** item

            <!-- stet -->
            """;

    @Test
    void aPackedArticleSaysTheSame() {
        Document whole = read(ARTICLE);
        for (Document other : List.of(whole.packed(), whole.packed().unpacked())) {
            assertEquals(whole.path(), other.path());
            assertEquals(whole.source(), other.source());
            assertEquals(whole.frontMatter(), other.frontMatter());
            assertEquals(whole.stets(), other.stets());
            assertEquals(said(whole), said(other));
        }
    }

    @Test
    void whoUnpacksItHasItAtHand() {
        Document small = read(ARTICLE).packed().unpacked();
        assertSame(small.blocks(), small.blocks());
    }

    @Test
    void halfOfAPairOfUnitsIsNotLost() {
        Document broken = new Document("a.txt", "Half \uD83D of it", "en-US", Map.of(), List.of(), List.of());
        assertEquals("Half \uD83D of it", broken.packed().unpacked().source());
    }

    private static Document read(String source) {
        return new Formats().read("a.md", source, "en-US");
    }

    private static List<String> said(Document document) {
        return document.blocks().stream()
                .map(it -> it + " " + it.level() + " " + it.span() + " " + it.masks() + " " + it.has("Vander")
                        + it.isVerbatim(0, it.text().length()))
                .toList();
    }
}
