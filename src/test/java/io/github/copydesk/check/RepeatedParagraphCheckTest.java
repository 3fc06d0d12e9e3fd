package io.github.copydesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepeatedParagraphCheckTest {
    private static final String TERMS =
            "The ferry company answers for luggage only when it was handed over at the quay and a receipt was given for it.";
    private static final String ONCE = "The night ferry sails again.\n\n" + TERMS;
    private static final String TWICE = TERMS + "\n\nThe night ferry sails again.\n\n" + TERMS;

    private final Check check = new RepeatedParagraphCheck(Rules.materials("repeated-paragraph"));

    @Test
    void whatManyArticlesSayOnceIsStillSaidTwiceInOne() {
        assertEquals(1, findings(TWICE, ONCE, ONCE, ONCE, ONCE));
    }

    @Test
    void whatManyArticlesSayTwiceIsAForm() {
        assertEquals(0, findings(TWICE, TWICE, TWICE, ONCE));
    }

    private long findings(String... articles) {
        List<Document> documents = Stream.of(articles)
                .map(text -> Marked.document("article.txt", text))
                .toList();
        return check.check(documents.get(0), Corpus.of(documents)).count();
    }
}
