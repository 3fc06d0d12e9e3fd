package io.github.copydesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.rulebook.Token;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.yaml.ConfigurationException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LevelsTest {
    private static final double RIGHT_ENOUGH = 0.75;

    @Test
    void warnsByRulesThatWereRightThreeTimesInFour() {
        Levels levels = Levels.of(Rules.materials("languagetool").lists());
        levels.rows()
                .filter(row -> row.level() == Levels.Level.WARNING)
                .forEach(row -> assertTrue(
                        right(row) >= RIGHT_ENOUGH * (right(row) + row.wrong()) && right(row) >= row.arguable(),
                        row.toString()));
    }

    /** With what the planted mistakes count, as the head of the table says. */
    private static double right(Levels.Row row) {
        return row.right() + Math.min(3, row.planted() / 5.0);
    }

    @Test
    void looksForTheRuleThenForItsFamilyThenForItsCategory() {
        Levels levels = levels(
                """
                # A comment

                category\tGRAMMAR\tnote\t4\t1\t5\t0\tnews\t2026-11-29
                category\tPROPER_NOUNS\twarning\t9\t0\t1\t0\tnews\t2026-11-29
                rule\tA_B\twarning\t9\t0\t1\t0\tnews\t2026-11-29
                rule\tA_B_*\toff\t0\t0\t9\t0\tnews\t2026-11-29
                rule\tA_B_C_*\tnote\t1\t0\t1\t0\tnews\t2026-11-29
                """);
        assertEquals(Levels.Level.WARNING, levels.of(remark("A_B", "GRAMMAR")));
        assertEquals(Levels.Level.OFF, levels.of(remark("A_B_D_E", "PROPER_NOUNS")));
        assertEquals(Levels.Level.NOTE, levels.of(remark("A_B_C_D", "PROPER_NOUNS")));
        assertEquals(Levels.Level.NOTE, levels.of(remark("A_X", "GRAMMAR")));
        assertEquals(Levels.Level.WARNING, levels.of(remark("A_X", "PROPER_NOUNS")));
        assertEquals(Levels.Level.NOTE, levels.of(remark("A_X", "NEVER_MEASURED")));
    }

    private static Remark remark(String rule, String category) {
        return new Remark(rule, category, "", 0, 1, "", List.of(), false, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule,A,warning,1,0,0,0,news | 8 columns instead of 9",
                "rules,A,warning,1,0,0,0,news,2026 | 'rules' is not a kind",
                "rule,A,error,1,0,0,0,news,2026 | 'error' is not a level",
                "rule,A,note,1,-,0,0,news,2026 | '-' in column 'arguable' is not a number"
            })
    void showsTheLineThatIsNoRow(String line, String what) {
        String message = assertThrows(ConfigurationException.class, () -> levels("# Head\n" + line.replace(',', '\t')))
                .getMessage();
        assertTrue(message.startsWith("rules/languagetool/levels.tsv:2: " + what), message);
    }

    @Test
    void takesOneRowOfARule() {
        String row = "rule\tA\tnote\t1\t0\t1\t0\tnews\t2026-11-29\n";
        String message = assertThrows(ConfigurationException.class, () -> levels(row + row))
                .getMessage();
        assertTrue(message.contains("there is a row for 'A' already"), message);
    }

    private static Levels levels(String table) {
        List<Token> lines = new WordLists(path -> table).lines("languagetool/levels.tsv");
        assertEquals(
                lines.size(),
                Arrays.stream(table.split("\n"))
                        .filter(it -> !it.isEmpty() && !it.startsWith("#"))
                        .count());
        return Levels.read(lines);
    }
}
