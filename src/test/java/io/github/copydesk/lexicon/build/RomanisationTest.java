package io.github.copydesk.lexicon.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RomanisationTest {
    @ParameterizedTest
    @CsvSource({
        "ハヤシ, Hayashi",
        "タケナカ, Takenaka",
        "オオタニ, Otani",
        "オオタニ, Ohtani",
        "コウノ, Kono",
        "ユウコ, Yuko",
        "ホッタ, Hotta",
        "ハットリ, Hattori",
        "イッチョウ, Itcho",
        "ナンバ, Namba",
        "ナンバ, Nanba",
        "シンイチ, Shinichi",
        "シンイチ, Shin'ichi",
        "リュウノスケ, Ryunosuke",
        "ジュンコ, Junko",
    })
    void katakanaIsWrittenAsInNewspapers(String katakana, String latin) {
        assertTrue(Hepburn.spellings(katakana).contains(latin), () -> Hepburn.spellings(katakana)
                .toString());
    }

    @Test
    void whatNoJapaneseNameHasIsLeftOut() {
        assertEquals(Set.of(), Hepburn.spellings("ファン"));
        assertEquals(Set.of(), Hepburn.spellings("タナカッ"));
        assertEquals(Set.of(), Hepburn.spellings(""));
        assertEquals(Set.of(), Hepburn.spellings("田中"));
    }

    @Test
    void cyrillicIsWrittenAsEachLanguageWantsIt() {
        assertTrue(Cyrillic.RUSSIAN.spellings("Сергей").containsAll(List.of("Sergey", "Sergei")));
        assertTrue(Cyrillic.RUSSIAN.spellings("Хрущёв").containsAll(List.of("Khrushchyov", "Khrushchev")));
        assertTrue(Cyrillic.RUSSIAN.spellings("Достоевский").contains("Dostoevsky"));
        assertTrue(Cyrillic.UKRAINIAN.spellings("Григорій").contains("Hryhoriy"));
        assertTrue(Cyrillic.BULGARIAN.spellings("Щерев").contains("Shterev"));
        assertTrue(Cyrillic.MACEDONIAN.spellings("Ѓорѓи").contains("Gjorgji"));
        assertEquals(Set.of(), Cyrillic.RUSSIAN.spellings("Ђорђе"));
    }

    @Test
    void marksComeOffInTheWaysThatPeopleTakeThemOff() {
        assertEquals(Set.of("Lofven", "Loefven"), Letters.plainForms("Löfven"));
        assertEquals(Set.of("Walesa"), Letters.plainForms("Wałęsa"));
        assertTrue(Letters.plainForms("Ægir").contains("Aegir"));
        assertEquals(Set.of(), Letters.plainForms("Smith"));
    }
}
