package io.github.copydesk.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.rulebook.RuleBook;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final Wording ENGLISH =
            Wording.Models.of(RuleBook.builtIn().lists()).of("en-GB").orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROMO | Sign up to the Quay Letter and hear from our harbour desk each Friday",
                "PROMO | Help us keep the lights on at the Courier: chip in from two pounds a month",
                "CHROME | Share this page by e-mail",
                "CHROME | Filed under: Harbours, Ferries",
                "CHROME | Most read in Transport",
                "TAIL | Read the full report on page 7 »",
                "TOKEN | [PHOTO CAPTION TO COME]",
            })
    void tellsTheKindOfALineByItsWords(LineKind kind, String line) {
        Wording.Reading reading = ENGLISH.read(line);

        assertEquals(kind, reading.kind());
        assertTrue(reading.odds() > 0, () -> line + ": " + reading.odds());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour master told the court that she had seen nobody on the quay after nine.",
                "Prices rose by 2.4 percent in March, the statistics office said on Tuesday.",
                "She had cancelled her subscription years ago, she said, and had not missed it.",
                "Open the settings file and set the port to 8080.",
            })
    void takesALineOfAnArticleForOne(String line) {
        assertTrue(ENGLISH.read(line).odds() < -1, () -> line + ": " + ENGLISH.read(line));
    }

    @Test
    void hasTheShapeOfALineAmongItsFeatures() {
        assertEquals(
                Set.of(
                                "^ read",
                                "read",
                                "read <Word>",
                                "<Word>",
                                "<Word> <number>",
                                "<number>",
                                "<number> ›",
                                "›",
                                "› $")
                        .stream()
                        .sorted()
                        .toList(),
                WordingFeatures.of("Read Quayside 12 ›", "read"::equals).stream()
                        .filter(it -> !it.startsWith("<length") && !it.startsWith("<ends") && !it.contains("capital"))
                        .sorted()
                        .toList());
    }

    @Test
    void namesALineOfTheModelThatIsNone() {
        Exception told = assertThrows(IllegalArgumentException.class, () -> new Wording(List.of("0.5 0.1\tread")));

        assertEquals("a line of a wording model without 4 weights: 0.5 0.1\tread", told.getMessage());
    }

    @Test
    void readsAnyLineInAnyLanguage() {
        assertTrue(Double.isFinite(ENGLISH.read("").odds()));
        assertTrue(Double.isFinite(ENGLISH.read("\uD83D\uDE00 \uD800 مرحبا").odds()));
        assertTrue(Wording.Models.of(RuleBook.builtIn().lists()).of("fi").isEmpty());
    }
}
