package io.github.copydesk.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GazetteerTest {
    private final Gazetteer book = Gazetteer.load();

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, Margaret Timothy, Whitaker Thornton",
        "CELTIC, Siobhan Aisling, Gallagher Doherty",
        "GERMANIC, Jürgen Annelies Bjørn Jukka, Schröder Lindqvist Korhonen",
        "FRENCH, Thibault Geneviève, Lefebvre Rousseau",
        "SOUTHERN, Giuseppe Guadalupe João, Fernández Esposito Carvalho",
        "EASTERN, Oleksandr Agnieszka Zoltán Dragan, Kowalczyk Shevchenko Smirnova",
        "JAPANESE, Yoshimasa Kiyoshi Fumio, Hayashi Takenaka Kishida",
        "SOUTHEAST, Somchai Bambang, Wijaya Santoso",
        "ARABIC, Mohammed Fatima, Khalil Mansour",
        "PERSIAN, Mehmet Gulnara, Yilmaz Aslanova",
        "INDIAN, Priyanka Rajesh, Mukherjee Chaudhary",
        "AFRICAN, Chidinma Kwabena Thabo, Okonkwo Acheampong Otieno",
    })
    void knowsNamesOfEveryOrigin(NameOrigin origin, String given, String surnames) {
        assertAll(given, NameKind.GIVEN, origin);
        assertAll(surnames, NameKind.SURNAME, origin);
    }

    @ParameterizedTest
    @CsvSource({"KOREAN, Park Kwon Choi", "CHINESE, Zhang Cheung Hsieh", "VIETNAMESE, Nguyen Tran Pham"})
    void knowsTheSurnamesThatStandFirst(NameOrigin origin, String surnames) {
        assertAll(surnames, NameKind.FAMILY_FIRST, origin);
    }

    @ParameterizedTest
    @CsvSource({"KOREAN, Jihoon", "CHINESE, Jinping", "VIETNAMESE, Phuong", "HEBREW, Shlomo", "PACIFIC, Jacinda"})
    void knowsTheirGivenNames(NameOrigin origin, String given) {
        assertAll(given, NameKind.GIVEN, origin);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gleneagles Williamsburg Harrisburg Yokohama Liverpool Johannesburg Charlottesville",
                "Maricopa Annapolis Hiroshima Reykjavik Ouagadougou Chattanooga Fredericksburg",
                "Kazakhstan Danube Catalonia Kyiv Nairobi Albuquerque"
            })
    void knowsPlacesThatFallApartIntoNames(String places) {
        for (String place : words(places)) {
            assertTrue(book.of(place).is(NameKind.PLACE), place);
        }
    }

    @Test
    void knowsANameWithItsMarksAndWithout() {
        for (String name : words("Löfven Lofven Loefven Müller Muller Mueller Sørensen Sorensen Wałęsa Walesa")) {
            assertTrue(book.of(name).is(NameKind.SURNAME), name);
        }
    }

    @Test
    void doesNotMindWhatIsNoName() {
        for (String word : words("tanaka TANAKA Tanakaa Kishhida Yoshimasahayashi")) {
            assertFalse(book.of(word).isListed(), word);
            assertEquals(Set.of(), book.of(word).kinds());
            assertEquals(Set.of(), book.of(word).origins(NameKind.SURNAME));
        }
        assertFalse(book.of("").isListed());
        assertFalse(book.of("Tanaka\tS").isListed());
    }

    @Test
    void ranksWhatEverybodyIsCalledAboveWhatHardlyAnybodyIs() {
        assertTrue(
                book.of("Smith").rank(NameKind.SURNAME) > book.of("Ledbetter").rank(NameKind.SURNAME));
        assertTrue(book.of("Hiroshi").rank(NameKind.GIVEN) > book.of("Kirin").rank(NameKind.GIVEN));
    }

    @Test
    void keepsGivenNamesAndSurnamesApart() {
        assertEquals(0, book.of("Yoshimasa").rank(NameKind.SURNAME));
        assertEquals(0, book.of("Takenaka").rank(NameKind.GIVEN));
    }

    private void assertAll(String names, NameKind kind, NameOrigin origin) {
        for (String name : words(names)) {
            assertTrue(
                    book.of(name).origins(kind).contains(origin),
                    name + " " + book.of(name).origins(kind));
        }
    }

    private static Iterable<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }
}
