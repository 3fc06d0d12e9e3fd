package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MojibakeCheckTest {
    private final Check check = new MojibakeCheck(Rules.materials("mojibake"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "’", "“", "”", "–", "—", "…", "é", "ü", "à", "Á", "Í", "€", "°", "😀", "ł", "ő", "Привет", "Ωραία", "日本"
            })
    void repairsWhatWasReadAsWindows1252OrLatin1OnceAndTwice(String right) {
        String windows = windows1252(right);
        assertRepaired(windows, right);
        assertRepaired(latin1(right), right);
        assertRepaired(windows1252(windows), right);
    }

    private void assertRepaired(String garbled, String right) {
        assertMarked(check, "a word⟦" + garbled + " → " + right + "⟧a word");
    }

    @Test
    void marksTheGarbledRunAndNothingElse() {
        String quoted = windows1252("“");
        String dash = windows1252("—");
        assertMarked(check, "He said: ⟦%s → “⟧We go⟦%s → —⟧now.".formatted(quoted, dash));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“AMANHÃ” — disse São Paulo, NÃO à MAÇÃ.",
                "„Spaß“, „Café“, „Ä“ und »Ö«",
                "« Âge » et «À», l’été…",
                "“CAFÉ”, CAFÉ™ and the letter “Ã”",
                "ROMÂNIA, Â, î, Ø 5 mm, 3 × ½, Ñandú, ¡Olé!",
                "naïve façade, “l’été’”, allá»…",
            })
    void leavesRightTextAlone(String right) {
        assertMarked(check, right);
    }

    private static String latin1(String right) {
        return new String(right.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** The five bytes that windows-1252 has no character for stay controls, as browsers do it. */
    private static String windows1252(String right) {
        StringBuilder garbled = new StringBuilder();
        for (byte b : right.getBytes(StandardCharsets.UTF_8)) {
            String read = new String(new byte[] {b}, Charset.forName("windows-1252"));
            garbled.append(read.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : read);
        }
        return garbled.toString();
    }
}
