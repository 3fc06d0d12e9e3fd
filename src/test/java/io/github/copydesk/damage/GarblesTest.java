package io.github.copydesk.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GarblesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It’s late,” she said — ‘too late’ for a café, naïve façade, £5 or €6… 25 °C, ½ price, © 2020 ™.",
                "Der Bürgermeister: „Das Wetter ist schön – für Fußgänger.“ Ärger, Öl, Über, Äpfel, Größe.",
                "« L’été, où l’on déjeune à midi, c’est déjà là », dit-il : « À bientôt, Noël, cœur, Île, Œuvre. »",
                "«¿Quién va?», preguntó María; ¡nadie! El niño, corazón, pingüino, Ávila, Ñandú, Órgano.",
                "È così, perché la città è più bella; c’è la virtù, Però.",
                "Não há maçã, coração, São Paulo, você, avó, água, É, Às, LIÇÃO.",
                "Zażółć gęślą jaźń, Łódź, Świat, źródło, ćma, być, są, się.",
                "Příliš žluťoučký kůň úpěl ďábelské ódy, Česko, Šárka.",
                "Blåbær, smørrebrød, Ærø, Ålesund, fjäril, hjälp, Åbo.",
                "Việt Nam đất nước tôi, phở, người, trời.",
                "Привет, мир! Как дела? Это хорошо.",
                "彼は「これは良い」と言った。",
                "😀 party 🎉 time"
            })
    void restoresASentenceThatWasGarbledOnceOrTwiceAndLeavesARightOneAlone(String sentence) {
        assertEquals(sentence, repaired(sentence));
        String loud = sentence.toUpperCase(Locale.ROOT);
        assertEquals(loud, repaired(loud));
        for (String encoding : new String[] {"windows-1252", "ISO-8859-1"}) {
            String once = read(sentence, encoding);
            assertEquals(sentence, repaired(once), encoding);
            assertEquals(sentence, repaired(read(once, encoding)), encoding + ", twice");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-MacRoman", "IBM437", "IBM850", "windows-1251"})
    void restoresWhatOldMachinesMadeOfWesternArticles(String encoding) {
        String english = "“It’s late,” she said — ‘too late’ for a café, naïve façade, £5 or €6… 25 °C, ½ price.";
        String german = "Der Bürgermeister sagte: „Das ist schön – für Fußgänger.“ Ärger, Öl, Größe.";
        String spanish = "«¿Quién va?», preguntó María; ¡nadie! El niño comió piñata, corazón, Ángel.";
        assertEquals(english, repaired(read(english, encoding)));
        assertEquals(german, repaired(read(german, encoding)));
        assertEquals(spanish, repaired(read(spanish, encoding)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Привет, мир! Ёлка стоит у городов… «Поедем в…», сказал он.",
                "Діти чекають: гість приїде о п’ятій. Дім, Гірка, Єва, Їжак, Ґанок.",
                "Гісторыя Еўропы, Дзіця і Гімн. Ён і мы, Аўтар.",
                "Гљиве и Дјевојка, Гђица Њежа, Ђорђе, Чаша.",
                "Ѓорѓи, Ќерка, Ѕвезда, Гјумри, Живко."
            })
    void restoresWordsOfCyrillicAlphabetsThatWereReadInTheEncodingOfRussianWindows(String sentence) {
        assertEquals(sentence, repaired(sentence));
        assertEquals(sentence.toUpperCase(Locale.ROOT), repaired(sentence.toUpperCase(Locale.ROOT)));
        assertEquals(sentence, repaired(read(sentence, "windows-1251")));
    }

    /**
     * Two letters of which the first is a capital stand at the head of many a word, and are UTF-8 of another letter.
     */
    @Test
    void leavesTheHeadOfEveryCyrillicWordAlone() {
        String small = "абвгдежзийклмнопрстуфхцчшщъыьэюяёђѓєѕіїјљњћќўџґ";
        StringBuilder text = new StringBuilder();
        for (char capital = 'А'; capital <= 'Я'; capital++) {
            for (String second : letters(small)) {
                for (String rest : new String[] {"", "сть", "ні", "ја", "в…", "јљ"}) {
                    String word = "" + capital + second + rest;
                    assertEquals(List.of(), Garbles.in(word), word);
                    text.append(word).append(' ');
                }
            }
        }
        assertEquals(List.of(), Garbles.in(text));
        assertEquals("Café. " + text, repaired(read("Café. ", "windows-1251") + text));
    }

    @Test
    void leavesWhatFollowsACyrillicWordAlone() {
        String signs = "“”‘’‚„«»‹›…–—•·™®©°²³№§±";
        for (String first : letters(signs)) {
            for (String second : letters(signs + "іїјђЂ")) {
                String word = "слов" + first + second;
                assertEquals(List.of(), Garbles.in(word), word);
            }
        }
    }

    private static List<String> letters(String all) {
        return all.codePoints().mapToObj(Character::toString).toList();
    }

    private static String repaired(String text) {
        StringBuilder repaired = new StringBuilder();
        int at = 0;
        for (Garble garble : Garbles.in(text)) {
            repaired.append(text, at, garble.start()).append(garble.repaired());
            at = garble.end();
        }
        return repaired.append(text.substring(at)).toString();
    }

    /** Reads the UTF-8 of a text byte by byte; a byte that the encoding does not have becomes a control. */
    private static String read(String text, String encoding) {
        StringBuilder garbled = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String c = new String(new byte[] {b}, Charset.forName(encoding));
            garbled.append(c.equals("\uFFFD") ? Character.toString((char) (b & 0xFF)) : c);
        }
        return garbled.toString();
    }
}
