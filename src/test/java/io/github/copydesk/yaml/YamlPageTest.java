package io.github.copydesk.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class YamlPageTest {
    @Test
    void isTheTextBetweenTheDashes() {
        YamlPage page = YamlPage.read("rule.md", "---\r\ntitle: A\r\n---\r\nProse\n---\n");
        assertEquals("A", page.values().string("title", ""));
        assertEquals("Prose\n---\n", page.body());
    }

    @Test
    void countsLinesAsTheFileDoes() {
        YamlMap values = YamlPage.read("rule.md", "---\na: 1\nb: 2\n---\n").values();
        assertEquals("rule.md:3", values.require("b", "").place().toString());
    }

    @Test
    void saysWhereItIsMissing() {
        assertEquals(
                "rule.md:1: no front matter\n  1 | # Title\nBegin the file with a line '---', the keys, and another '---'.",
                assertThrows(ConfigurationException.class, () -> YamlPage.read("rule.md", "# Title\n"))
                        .getMessage());
        assertThrows(ConfigurationException.class, () -> YamlPage.read("rule.md", "---\na: 1\n"));
    }
}
