package io.github.copydesk.provenance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.format.Formats;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    private static final String HEAD = "Closing session\nShare this article\n\n";
    private static final String SAID = "We looked at the old tables, and nobody knows who wrote them.";

    @Test
    void theTranscriptOfAStenographerIsLessLikelyAPage() {
        double page = of(HEAD + (SAID + "\n\n").repeat(12)).page();
        assertTrue(of(HEAD + ("ANNA: " + SAID + "\n\nJONAS: " + SAID + "\n\n").repeat(6))
                        .page()
                < page);
        assertTrue(of(HEAD + (">> " + SAID + "\n\n").repeat(12)).page() < page);
    }

    @Test
    void aTextWithAFewSpeakersMayBeAPage() {
        assertTrue(of(HEAD + "ANNA: " + SAID + "\n\n" + SAID + "\n\nLeave a Reply\n")
                .isPage());
    }

    private static Provenance of(String text) {
        Document document = new Formats().read("article.txt", text, "en-US");
        return Provenance.of(
                document, Corpus.of(List.of(document)), RuleBook.builtIn().lists());
    }
}
