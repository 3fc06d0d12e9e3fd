package io.github.copydesk.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FsaDictionaryTest {
    private final FsaDictionary words = Gazetteer.load().words();

    @Test
    void findsTheLetterThatALongerWordHasMore() {
        assertEquals(Set.of("Takenaka"), longer("Takenka"));
        assertEquals(Set.of("Ledbetter"), longer("Ledbeter"));
    }

    @Test
    void findsNoLetterBeforeTheFirstOrAfterTheLast() {
        assertEquals(Set.of(), longer("akenaka"));
        assertEquals(Set.of(), longer("Takenak"));
        assertEquals(Set.of(), longer(""));
    }

    private Set<String> longer(String word) {
        Set<String> longer = new TreeSet<>();
        words.longer(word, (at, letter) -> longer.add(word.substring(0, at) + letter + word.substring(at)));
        return longer;
    }
}
