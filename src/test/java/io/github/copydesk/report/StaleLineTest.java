package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.results.Silencer;
import io.github.copydesk.results.Stale;
import org.junit.jupiter.api.Test;

class StaleLineTest {
    @Test
    void saysWhereWhatAndHowToBeRidOfIt() {
        assertEquals(
                "copydesk.yml:3: the stet for 'glued-name' silences nothing; remove it",
                StaleLine.of(new Stale(Silencer.CONFIG, "copydesk.yml:3", "glued-name", "")));
        assertEquals(
                "a.txt: the baseline entry for 'glued-name' and 'Anne␛Brandt' silences nothing; "
                        + "'mvn copydesk:baseline' removes it",
                StaleLine.of(new Stale(Silencer.BASELINE, "a.txt", "glued-name", "Anne\u001bBrandt")));
    }
}
