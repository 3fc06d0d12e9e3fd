package io.github.copydesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Severity;
import io.github.copydesk.testing.Drawn;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BrokenFrontMatterCheckTest {
    private static final Document BROKEN = Drawn.read("pier.md", "---\ntitle: The pier: a guide\n---\nIt is open.\n");
    private static final Document SOUND = Drawn.read("ferry.md", "---\ntitle: The ferry\n---\nIt runs.\n");

    private final Check check = new BrokenFrontMatterCheck(Rules.materials("broken-front-matter"));

    @Test
    void isLikelyWhereNoGeneratorIsKnown() {
        assertEquals(List.of(Severity.WARNING), severities(BROKEN, SOUND));
        assertEquals(List.of(Severity.WARNING), severities(BROKEN, BROKEN));
    }

    @Test
    void isPossibleWhereSeveralArticlesHaveIt() {
        assertEquals(List.of(Severity.NOTE), severities(BROKEN, BROKEN, BROKEN, SOUND));
    }

    private List<Severity> severities(Document... documents) {
        Corpus corpus = Corpus.of(Stream.of(documents).toList());
        return check.check(documents[0], corpus).map(Finding::severity).toList();
    }
}
