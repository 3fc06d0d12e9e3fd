package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeftoverChromeCheckTest {
    private final Check check = new LeftoverChromeCheck(Rules.materials("leftover-chrome"));

    @Test
    void aLineOfManyArticlesNeedsFewerWordsOfPages() {
        assertEquals(0, found("Velden Herald newsletter archive", 1));
        assertEquals(1, found("Velden Herald newsletter archive", 3));
    }

    @Test
    void aLineOfManyArticlesWithoutWordsOfPagesStays() {
        assertEquals(0, found("What the council decided", 9));
        assertEquals(0, found("The newsletter fooled the whole town.", 9));
    }

    @Test
    void manyArticlesNameTheSpeakerBelowAQuotation() {
        assertEquals(1, found("Anna Quill, in search of comments", 3));
        assertEquals(0, found("-- Anna Quill, in search of comments", 3));
    }

    @Test
    void leavesWhatTheProjectWantsToKeep() {
        ProjectStyle projectStyle = new ProjectStyle(List.of(), Set.of(), List.of("Copyright 2023 Karsholm Courier"));
        assertMarked(
                new LeftoverChromeCheck(Rules.materials("leftover-chrome", projectStyle)),
                "It rained.\n\nCopyright 2023 Karsholm Courier\n\n⟦Leave a Reply⟧");
    }

    @Test
    void leavesWhatTheArticleSaysOfItself() {
        assertMarked(check, "By Gudrun Ostervald\n\nPhoto: Gudrun Ostervald\n\nKARSHOLM – The bridge is open.");
        assertMarked(check, "How cookies track you\n\nIt rained.");
    }

    @Test
    void aSentenceOfManyPagesBelongsToTheirTemplate() {
        String line = "Harbour desk of the Karsholm towns, north and south";
        assertEquals(0, found("Skip to main content\n\nLog in\n\n", line, 1));
        assertEquals(1, found("Skip to main content\n\nLog in\n\n", line, 40));
    }

    @Test
    void aHeadingOfManyPagesStays() {
        assertEquals(0, found("Skip to main content\n\nLog in\n\n", "What the council decided", 40));
        assertEquals(0, found("Skip to main content\n\nLog in\n\n", "Ingredients", 40));
    }

    private long found(String line, int articles) {
        return found("", line, articles);
    }

    /** In how many places of the first article the line is found. */
    private long found(String top, String line, int articles) {
        List<Document> documents = IntStream.range(0, articles)
                .mapToObj(i -> Marked.document(
                        i + ".txt",
                        top
                                + ("On day %d the ferry to Lindholm was late again, and the port could not say why it had taken so"
                                                + " long.\n\n%s\n\nNobody was hurt when the storm took the roof of the old mill"
                                                + " above the harbour on day %d of May.")
                                        .formatted(i, line, i)))
                .toList();
        return check.check(documents.get(0), Corpus.of(documents))
                .filter(it -> documents.get(0).text(it.span()).equals(line))
                .count();
    }
}
