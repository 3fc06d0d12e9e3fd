package io.github.copydesk.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class WordSetTest {
    @Test
    void readsEntriesOfSeveralWordsAndLeavesCommentsOut() {
        Set<String> namesakes = WordSet.of("namesakes");

        assertTrue(namesakes.contains("Edward Jones"));
        assertTrue(namesakes.stream().noneMatch(it -> it.contains("#") || it.contains(",") || it.isBlank()));
    }

    @Test
    void namesTheListThatIsNotThere() {
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> WordSet.of("nowhere"));

        assertEquals("no list rules/lists/words/nowhere.txt", e.getMessage());
    }
}
