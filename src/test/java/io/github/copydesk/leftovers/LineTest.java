package io.github.copydesk.leftovers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {
    @Test
    void hasItsWordsInLowerCase() {
        assertEquals(List.of("read", "more", "2", "stories"), words("Read more: 2 Stories »"));
    }

    @Test
    void leavesOutTheArticleThatIsRunIntoTheNextWord() {
        assertEquals(List.of("lire", "article", "aujourd'hui"), words("Lire l’article aujourd’hui"));
    }

    @Test
    void takesAMaskedStretchForOneWord() {
        assertEquals(
                List.of("\uFFFC\uFFFC", "or", "write", "to", "\uFFFC", "x"), words("\uFFFC\uFFFC or write to \uFFFCx"));
    }

    @Test
    void readsOnAfterTheLettersThatAnApostropheJoins() {
        assertEquals(List.of("rock'n'roll", "5", "o'b", "\u0301c"), words("rock'n’roll5 o'b\u0301c"));
    }

    private static List<String> words(String text) {
        return Line.of(text).words().stream().map(Line.Word::text).toList();
    }
}
