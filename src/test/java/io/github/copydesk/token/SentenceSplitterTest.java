package io.github.copydesk.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar stands where a sentence ends. */
class SentenceSplitterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "No end",
                "The ferry left.| Nobody waved.",
                "The ferry left!| Nobody waved?| No.",
                "“The ferry left.”| Nobody waved.",
                "“Did it leave?” asked Quill.| Nobody answered.",
                "Dr. Quill left.| Mrs. Harrow stayed.",
                "It opened at 9 a.m. on Sunday.| Few came.",
                "It opened at 9 a.m.| The first guest came at noon.",
                "J. P. Quill wrote it.| So did I.| Nobody else did.",
                "She waited … and left.| He stayed…| They met later.",
                "Version 2.1.| Version 2.2",
                "(He left.)| She stayed.",
                "Two\nlines.|\tA third"
            })
    void splits(String marked) {
        String text = marked.replace("|", "");

        String split = SentenceSplitter.split(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.joining("|"));

        assertEquals(marked.replaceAll("\\|\\s", "|"), split);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It ends.", "It ends.”", "It ends (here.)", "“It ends”. ", "In 1987.", "It ends »."})
    void closes(String text) {
        assertTrue(SentenceEnd.closes(".?!", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "”", "It goes on", "It goes on …", "It goes on ...", "It goes on,"})
    void doesNotClose(String text) {
        assertFalse(SentenceEnd.closes(".?!", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The end.|", "The end?!”|Next", "The end.)»| Next", "The end…|"})
    void marksAndClosingMarksBelongToTheSentence(String marked) {
        String text = marked.replace("|", "");

        assertEquals(marked.indexOf('|'), SentenceEnd.past(text, "The end".length()));
    }
}
