package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PackedTextTest {
    @Test
    void givesBackEveryUnit() {
        StringBuilder noise = new StringBuilder();
        new Random(7).ints(100_000, 0, 0x10000).forEach(it -> noise.append((char) it));
        for (String text : List.of("", "a", "The pier. ".repeat(10_000), "\uD800 alone", "\uDC00", noise.toString())) {
            assertEquals(text, PackedText.of(text).text());
        }
    }

    @Test
    void takesLessThanTheText() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(7);
        List<String> words = List.of("the ", "ferry ", "left ", "quay ", "at ", "nine, ", "reached ", "an island. ");
        random.ints(2_000, 0, words.size()).forEach(it -> text.append(words.get(it)));
        assertTrue(PackedText.of(text.toString()).size() < text.length() / 2);
    }
}
