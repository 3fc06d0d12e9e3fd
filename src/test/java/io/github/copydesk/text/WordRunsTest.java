package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordRunsTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    @Test
    void findsRunsOfLettersMarksAndNumbers() {
        for (String text : List.of(
                "The mayor’s 2 boats, near Saint-Malo.",
                "élan and e\u0301lan, ½ price, Ⅷ",
                "𝐁old 😀 smile, 𝟗9",
                "\u0301x",
                "a",
                " ",
                "",
                "日本語 で、書く",
                "half \uD835 a letter\uDC01")) {
            assertEquals(WORD.matcher(text).results().map(MatchResult::group).toList(), words(text), text);
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WordRuns run = new WordRuns(text);
        while (run.next()) {
            assertEquals(run.word(), text.substring(run.start(), run.end()));
            words.add(run.word());
        }
        return words;
    }
}
