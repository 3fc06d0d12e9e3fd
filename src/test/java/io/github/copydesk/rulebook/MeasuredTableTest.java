package io.github.copydesk.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.yaml.ConfigurationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeasuredTableTest {
    private static final MeasuredTable.Format FORMAT =
            new MeasuredTable.Format("counts.tsv", List.of("rule", "basis", "true"), 2, List.of("share"));

    @Test
    void hasRowsOfCountsAndThresholds() {
        MeasuredTable table = table("# What was counted\nthreshold\tshare\t0.85\nglued\tseam\t12\n");
        assertEquals(0.85, table.threshold("share"));
        assertEquals("seam", table.rows().get(0).text("basis"));
        assertEquals(12, table.rows().get(0).count("true"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "glued,seam | 2 columns instead of 3 | A row has, with tabs between them: rule, basis, true.",
                "glued,seam,-1 | '-1' in column 'true' is not a number | Write how many were counted",
                "threshold,share,most | 'most' is not a number | Write, with tabs between them: threshold, one of share",
                "threshold,part,0.5 | it is no threshold of this table | Write, with tabs between them: threshold",
                "threshold,0.5 | it is no threshold of this table | Write, with tabs between them: threshold",
                "threshold,share,0.9 | there is a threshold 'share' already | Keep one of them.",
                "cut,line,3 | there is a row for 'cut' and 'line' already | Keep one of them.",
            })
    void aMistakeNamesTheLineAndTheCure(String line, String mistake, String cure) {
        String text = "threshold\tshare\t0.85\ncut\tline\t1\n" + line.replace(',', '\t') + "\n";
        String message = assertThrows(
                        ConfigurationException.class, () -> table(text).rows().forEach(row -> row.count("true")))
                .getMessage();
        assertTrue(message.startsWith("rules/counts.tsv:3: " + mistake), message);
        assertTrue(message.contains("\n" + cure), message);
    }

    @Test
    void aThresholdMustNotBeMissing() {
        for (String text : List.of("", "cut\tline\t1\n")) {
            String message = assertThrows(ConfigurationException.class, () -> table(text))
                    .getMessage();
            assertTrue(message.startsWith("rules/counts.tsv:1: the threshold 'share' is missing"), message);
        }
    }

    private static MeasuredTable table(String text) {
        return FORMAT.read(new WordLists(path -> text));
    }
}
