package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.command.Commands;
import io.github.copydesk.results.SuppressionSource;
import io.github.copydesk.results.UnusedSuppression;
import org.junit.jupiter.api.Test;

class UnusedSuppressionLineTest {
    @Test
    void saysWhereWhatAndHowToBeRidOfIt() {
        assertEquals(
                "copydesk.yml:3: the stet for 'glued-name' suppresses nothing; remove it",
                UnusedSuppressionLine.of(
                        new UnusedSuppression(SuppressionSource.CONFIG, "copydesk.yml:3", "glued-name", ""),
                        Commands.MAVEN));
        UnusedSuppression old =
                new UnusedSuppression(SuppressionSource.BASELINE, "a.txt", "glued-name", "Anne\u001bBrandt");
        String line = "content/a.txt: the baseline entry for 'glued-name' and 'Anne␛Brandt' suppresses nothing; ";
        assertEquals(
                line + "'mvn copydesk:baseline' removes it", UnusedSuppressionLine.of("content", old, Commands.MAVEN));
        assertEquals(
                line + "'copydesk baseline' removes it",
                UnusedSuppressionLine.of("content", old, Commands.COMMAND_LINE));
    }
}
