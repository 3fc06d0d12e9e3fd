package io.github.copydesk.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.testing.Rules;
import io.github.copydesk.yaml.ConfigurationException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeasuredLevelsTest {
    @Test
    void givesRulesTheLevelsThatTheirCountsEstimate() {
        MeasuredLevels levels =
                MeasuredLevels.of(Rules.materials("languagetool").lists());
        LevelEstimate estimate = new LevelEstimate(levels);
        levels.rows()
                .filter(row -> row.kind() == MeasuredLevels.Kind.RULE)
                .forEach(row -> assertEquals(estimate.level(row), row.level(), row.toString()));
    }

    @Test
    void warnsByARuleThatWasRightOnceOnlyWhereItsCategoryIsRight() {
        LevelEstimate estimate = new LevelEstimate(
                levels(
                        """
                category\tGRAMMAR\tGRAMMAR\tnote\t90\t0\t90\t0\tnews\t2026-11-29
                category\tPROPER_NOUNS\tPROPER_NOUNS\twarning\t90\t0\t10\t0\tnews\t2026-11-29
                """));
        assertEquals(MeasuredLevels.Level.NOTE, estimate.level(row("GRAMMAR", 1, 0, 0)));
        assertEquals(MeasuredLevels.Level.WARNING, estimate.level(row("PROPER_NOUNS", 1, 0, 0)));
        assertEquals(MeasuredLevels.Level.WARNING, estimate.level(row("GRAMMAR", 2, 0, 0)));
        assertEquals(MeasuredLevels.Level.NOTE, estimate.level(row("GRAMMAR", 3, 0, 1)));
        assertEquals(MeasuredLevels.Level.WARNING, estimate.level(row("GRAMMAR", 6, 0, 1)));
        assertEquals(MeasuredLevels.Level.NOTE, estimate.level(row("GRAMMAR", 2, 3, 0)));
        assertEquals(MeasuredLevels.Level.OFF, estimate.level(row("GRAMMAR", 0, 0, 6)));
    }

    private static MeasuredLevels.Row row(String category, int right, int arguable, int wrong) {
        return new MeasuredLevels.Row(
                MeasuredLevels.Kind.RULE, "A", category, MeasuredLevels.Level.NOTE, right, arguable, wrong, 0);
    }

    @Test
    void looksForTheRuleThenForItsFamilyThenForItsCategory() {
        MeasuredLevels levels = levels(
                """
                # A comment

                category\tGRAMMAR\tGRAMMAR\tnote\t4\t1\t5\t0\tnews\t2026-11-29
                category\tPROPER_NOUNS\tPROPER_NOUNS\twarning\t9\t0\t1\t0\tnews\t2026-11-29
                rule\tA_B\tGRAMMAR\twarning\t9\t0\t1\t0\tnews\t2026-11-29
                rule\tA_B_*\tGRAMMAR\toff\t0\t0\t9\t0\tnews\t2026-11-29
                rule\tA_B_C_*\tGRAMMAR\tnote\t1\t0\t1\t0\tnews\t2026-11-29
                """);
        assertEquals(MeasuredLevels.Level.WARNING, levels.of("A_B", "GRAMMAR"));
        assertEquals(MeasuredLevels.Level.OFF, levels.of("A_B_D_E", "PROPER_NOUNS"));
        assertEquals(MeasuredLevels.Level.NOTE, levels.of("A_B_C_D", "PROPER_NOUNS"));
        assertEquals(MeasuredLevels.Level.NOTE, levels.of("A_X", "GRAMMAR"));
        assertEquals(MeasuredLevels.Level.WARNING, levels.of("A_X", "PROPER_NOUNS"));
        assertEquals(MeasuredLevels.Level.NOTE, levels.of("A_X", "NEVER_MEASURED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule,A,GRAMMAR,warning,1,0,0,0,news | 9 columns instead of 10",
                "rules,A,GRAMMAR,warning,1,0,0,0,news,2026 | 'rules' is not a kind",
                "rule,A,GRAMMAR,error,1,0,0,0,news,2026 | 'error' is not a level",
                "rule,A,GRAMMAR,note,1,-,0,0,news,2026 | '-' in column 'arguable' is not a number"
            })
    void showsTheLineThatIsNoRow(String line, String what) {
        String message = assertThrows(ConfigurationException.class, () -> levels("# Head\n" + line.replace(',', '\t')))
                .getMessage();
        assertTrue(message.startsWith("rules/languagetool/levels.tsv:2: " + what), message);
    }

    @Test
    void takesOneRowOfARule() {
        String row = "rule\tA\tGRAMMAR\tnote\t1\t0\t1\t0\tnews\t2026-11-29\n";
        String message = assertThrows(ConfigurationException.class, () -> levels(row + row))
                .getMessage();
        assertTrue(message.contains("there is a row for 'rule' and 'A' already"), message);
    }

    private static MeasuredLevels levels(String table) {
        List<Token> lines = new WordLists(path -> table).lines("languagetool/levels.tsv");
        assertEquals(
                lines.size(),
                Arrays.stream(table.split("\n"))
                        .filter(it -> !it.isEmpty() && !it.startsWith("#"))
                        .count());
        return MeasuredLevels.read(lines);
    }
}
