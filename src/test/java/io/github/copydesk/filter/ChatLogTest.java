package io.github.copydesk.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.format.Formats;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import org.junit.jupiter.api.Test;

final class ChatLogTest {
    private static final String SAID = "**\\<otti>** the lamp is lit  \n**\\<marlene\\_[m]>** good  \n";

    @Test
    void namesInBracketsBeforeMostLinesAreALog() {
        assertTrue(ChatLog.isLog(read("log.md", "# Log\n\n" + SAID.repeat(5))));
        assertTrue(ChatLog.isLog(read("log.txt", "12:04 <otti> the lamp is lit\n".repeat(9))));
    }

    @Test
    void aFewOfThemOrTagsAreNone() {
        assertFalse(ChatLog.isLog(read("pier.md", SAID.repeat(2))));
        assertFalse(ChatLog.isLog(read("pier.md", "The ferry ran.\n\n".repeat(20) + SAID.repeat(5))));
        assertFalse(ChatLog.isLog(read("pier.md", "<li> The ferry ran.\n".repeat(20))));
    }

    @Test
    void itsFindingsAreNotes() {
        Document log = read("log.md", SAID.repeat(5));
        Finding finding = RuleBook.builtIn().rules().get(0).at(Severity.ERROR).finding(new Span(0, 1), "wrong");
        assertEquals(Severity.NOTE, ChatLog.judged(log, finding).severity());
        assertEquals(
                Severity.ERROR,
                ChatLog.judged(read("pier.md", "It is open."), finding).severity());
    }

    private static Document read(String path, String source) {
        return new Formats().read(path, source, "en");
    }
}
