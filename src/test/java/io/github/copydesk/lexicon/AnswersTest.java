package io.github.copydesk.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private final Map<String, Integer> asked = new HashMap<>();
    private final Answers<Integer> lengths = new Answers<>(word -> {
        asked.merge(word, 1, Integer::sum);
        return word.length();
    });

    @Test
    void asksOnceOfAWordThatComesAgain() {
        assertEquals(5, lengths.of("Tokyo"));
        assertEquals(5, lengths.of("Tokyo"));
        assertEquals(Map.of("Tokyo", 1), asked);
    }

    @Test
    void answersRightHoweverManyWordsShareAPlace() {
        for (int i = 0; i < 40_000; i++) {
            String word = "word" + i;
            assertEquals(word.length(), lengths.of(word));
        }
        assertEquals(5, lengths.of("word0"));
    }
}
