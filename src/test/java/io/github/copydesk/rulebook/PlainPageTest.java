package io.github.copydesk.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.results.Severity;
import org.junit.jupiter.api.Test;

class PlainPageTest {
    @Test
    void readsThePagesOfOursAsYamlDoes() {
        for (RuleEntry entry : RuleBook.builtIn().entries()) {
            assertEquals(entry.rule().title(), entry.keys().string("title", ""));
            assertEquals(entry.type().toString(), entry.keys().string("extends", ""));
        }
    }

    @Test
    void takesATitleThatYamlReadsOtherwiseFromYaml() {
        String page = "---\ntitle: Said twice # or more\nlevel: note\nextends: java\n---\nBody\n";
        RuleEntry entry = RuleReader.page("said-twice", "rules/said-twice/rule.md", page);
        assertEquals("Said twice", entry.rule().title());
        assertEquals(Severity.NOTE, entry.rule().level());
        assertEquals("Body\n", entry.rule().page());
    }
}
