package io.github.copydesk.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class NameTokensTest {
    @Test
    void knowsWhichCapitalsProveAName() {
        NameTokens evidence = evidence("Yesterday Mr. Horvat spoke. Water came. “Wine,” he said, was Velt’s wish.");

        assertTrue(evidence.running("Horvat"));
        assertTrue(evidence.running("Velt"));
        assertFalse(evidence.running("Yesterday"));
        assertFalse(evidence.running("Water"));
        assertFalse(evidence.running("Wine"));
    }

    @Test
    void takesAHeadlineForNoProof() {
        assertFalse(evidence("Small Town Mourns Its Oldest Clock Maker").running("Clock"));
        assertTrue(evidence("Milena Horvat").running("Horvat"));
    }

    @Test
    void readsPartsOfANameTogether() {
        NameTokens evidence = evidence("Then Ursula von der Leyen met John F. Quillard.");

        assertEquals(
                "Ursula von der Leyen",
                evidence.phrase("ursulavonderleyen").orElseThrow().text());
        assertEquals(
                "John F. Quillard",
                evidence.phrase("johnf.quillard").orElseThrow().text());
    }

    @Test
    void passesOverCodeAddressesAndNumbers() {
        assertEquals(
                Stream.of("Horvat").toList(),
                evidence("the @Milena and Covid19, x_Anna and Horvat").words().keySet().stream()
                        .toList());
    }

    @Test
    void addsUpToTheSameCountsInAnyOrder() {
        Document one = Marked.document("one.txt", "Then Milena Horvat met Le Grand.");
        Document other = Marked.document("other.txt", "Then Milena HORVAT and Milena Horvat met LE Grand.");
        Corpus forth = Corpus.of(List.of(one, other));
        Corpus back = Corpus.of(List.of(other, one));

        assertEquals(forth.uses("Horvat"), back.uses("Horvat"));
        assertEquals(new Corpus.Uses(2, 2), forth.uses("Horvat"));
        assertEquals(forth.phrase("milenahorvat"), back.phrase("milenahorvat"));
    }

    private static NameTokens evidence(String text) {
        return NameTokens.of(Marked.document("article.txt", text));
    }
}
