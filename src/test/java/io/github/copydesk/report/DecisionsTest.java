package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.rulebook.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsTest {
    private static final String NEWS =
            """
            The ferry was late again, said Fumio Kishida, and nobody at the harbour office knew why. Fumio Kishhida, \
            who had come from Bergen to see it leave, took the bus. KiyoshiTakenaka stayed. He had asked Kiyoshi Takenaka.

            The prize went to Vorlingquist of Bergen.

            Leave a Reply

            Your email address will not be published.
            """;

    @Test
    void everyRuleOfTheBookHasADecision() {
        Decisions decisions = Decisions.builtIn();
        RuleBook.builtIn().rules().forEach(rule -> assertTrue(Decisions.KEYS.contains(decisions.key(rule.id()))));
        assertEquals("accept", decisions.key("languagetool/MORFOLOGIK_RULE_EN_US"));
        assertEquals("accept", decisions.key("languagetool/GERMAN_SPELLER_RULE"));
        assertEquals("severity", decisions.key("languagetool/EN_A_VS_AN"));
        assertEquals("severity", decisions.key("OurStyle/Jargon"));
        assertEquals("none", decisions.key("unused-stet"));
    }

    /** What the report offers to copy does settle the finding. */
    @ParameterizedTest
    @CsvSource({"glued-name, people", "misspelled-name, people", "unknown-name, people", "leftover-chrome, promos"})
    void anEntryUnderItsKeySettlesAFinding(String rule, String key, @TempDir Path folder) throws IOException {
        assertEquals(key, Decisions.builtIn().key(rule));
        Page before = read(folder, "");
        List<Finding> found = of(rule, before);
        assertFalse(found.isEmpty(), () -> rule + " finds nothing in " + NEWS);
        StringBuilder entries = new StringBuilder(key + ":\n");
        for (Finding finding : found) {
            String text = StetLines.text(before.document().text(finding.span()));
            entries.append("  - \"").append(text).append("\"\n");
        }
        assertEquals(List.of(), of(rule, read(folder, entries.toString())), entries.toString());
    }

    private static List<Finding> of(String rule, Page page) {
        return page.findings().stream()
                .filter(it -> it.rule().id().equals(rule))
                .toList();
    }

    private static Page read(Path folder, String yaml) throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("news.txt"), NEWS);
        Path config = Files.writeString(folder.resolve("copydesk.yml"), yaml);
        Settings settings = new Settings(
                content,
                List.of(),
                List.of(),
                "en-US",
                false,
                yaml.isEmpty() ? Optional.empty() : Optional.of(config),
                Resources.plain(1));
        return CopyDesk.run(settings, Progress.NONE).pages().get(0);
    }
}
