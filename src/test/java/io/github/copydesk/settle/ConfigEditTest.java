package io.github.copydesk.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ConfigEditTest {
    @Test
    void anEntryGoesIntoTheListThatIsThere() {
        assertEquals("accept: [quay, \"mole\"] # ours\n", added("accept: [quay] # ours\n", "accept", "\"mole\""));
        assertEquals("accept: [mole]\n", added("accept: []\n", "accept", "mole"));
        assertEquals("accept:\n- mole\n- quay\nsite: hugo\n", added("accept:\n- quay\nsite: hugo\n", "accept", "mole"));
        assertEquals(
                "accept: [\n  \"a]b\",\n  quay\n, mole]\n",
                added("accept: [\n  \"a]b\",\n  quay\n]\n", "accept", "mole"));
    }

    @Test
    void aListThatIsNotThereComesLast() {
        assertEquals("accept:\n  - mole\n", added("", "accept", "mole"));
        assertEquals("site: hugo\npeople:\n  - mole\n", added("site: hugo", "people", "mole"));
    }

    @Test
    void aRuleIsTurnedOffBesideTheOthers() {
        assertEquals("severity:\n  glued-name: off\n", added("", "severity", "glued-name: off"));
        assertEquals(
                "severity:\n    glued-name: off\n    mojibake: note\n",
                added("severity:\n    mojibake: note\n", "severity", "glued-name: off"));
        assertEquals(
                "severity: {mojibake: note, glued-name: off}\n",
                added("severity: {mojibake: note}\n", "severity", "glued-name: off"));
    }

    private static String added(String file, String key, String item) {
        return ConfigEdit.of(file, new ConfigEntry(key, item)).in(file);
    }
}
