package io.github.copydesk.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WrittenLanguageTest {
    private static final String ENGLISH =
            "The ferry to the island leaves at nine, and the clerk of the port has said that it is full. "
                    + "You can buy a ticket from the office, but they are closed when the wind is strong on the coast.";
    private static final String SPANISH =
            "El barco que va a la isla sale a las nueve, y el puerto dice que no hay más billetes para hoy. "
                    + "Los viajeros pueden esperar en la oficina, pero cuando el viento es muy fuerte no se puede salir.";
    private static final String GERMAN =
            "Die Fähre zur Insel fährt um neun, und der Hafen hat gesagt, dass sie voll ist. "
                    + "Man kann die Karten auch im Büro kaufen, aber wenn der Wind zu stark ist, wird nicht gefahren.";
    private static final String RUSSIAN =
            "Паром на остров уходит в девять, и порт говорит, что на него не осталось билетов. "
                    + "Билеты можно купить и в кассе, но если ветер на море очень сильный, то паром не идёт, как было весной.";

    @Test
    void recognizesALanguageByItsFunctionWords() {
        assertEquals(Optional.of("es"), otherThan("en-US", SPANISH));
        assertEquals(Optional.of("de"), otherThan("en-US", GERMAN));
        assertEquals(Optional.of("ru"), otherThan("en-US", RUSSIAN));
        assertEquals(Optional.of("en"), otherThan("de-AT", ENGLISH));
    }

    @Test
    void hasNothingToSayOfTheExpectedLanguage() {
        assertEquals(Optional.empty(), otherThan("en-GB", ENGLISH));
        assertEquals(Optional.empty(), otherThan("es", SPANISH));
    }

    @Test
    void recognizesALanguageByItsScript() {
        String japanese = "港の時計は九時に止まりました。".repeat(6);
        assertEquals(Optional.of("ja"), otherThan("en-US", japanese));
        assertEquals(Optional.of("zh"), otherThan("en-US", "港口的钟在九点停了。".repeat(8)));
        assertEquals(Optional.of("ko"), otherThan("en-US", "항구의 시계가 아홉 시에 멈췄습니다. ".repeat(6)));
        assertEquals(Optional.empty(), otherThan("ja", japanese));
    }

    @Test
    void isSilentAboutShortTexts() {
        assertEquals(Optional.empty(), otherThan("en-US", "El barco va a la isla."));
        assertEquals(Optional.empty(), otherThan("en-US", ""));
    }

    @Test
    void isSilentAboutTextsThatQuoteAnotherLanguage() {
        assertEquals(Optional.empty(), otherThan("en-US", ENGLISH, SPANISH.substring(0, 95)));
        assertEquals(Optional.empty(), otherThan("en-US", ENGLISH, ENGLISH, SPANISH));
    }

    @Test
    void isSilentAboutCodeAndNames() {
        assertEquals(Optional.empty(), otherThan("en-US", "puts foo bar a b c de la x y z ".repeat(9)));
        assertEquals(
                Optional.empty(), otherThan("en-US", "Torvald Vasteel, Tessa Norrund, Adela de la Cruz, ".repeat(9)));
    }

    @Test
    void isSilentIfItCannotCompareWithTheExpectedLanguage() {
        assertEquals(Optional.empty(), otherThan("vi", SPANISH));
    }

    private static Optional<String> otherThan(String expected, String... texts) {
        return WrittenLanguage.otherThan(expected, List.of(texts));
    }
}
