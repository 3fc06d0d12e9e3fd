package io.github.copydesk.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.rule.HouseStyle;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NameDeskTest {
    @Test
    void saysWhereTheEvidenceStands() {
        NameDesk desk = desk("Yoshimasa Hayashi poses.\n\nMinister Yoshimasahayashi met Fumio Kishhida.");

        assertEquals(
                List.of("the article has 'Yoshimasa Hayashi' in line 1"),
                desk.glued().stream().map(Glue::reason).toList());
        assertEquals(
                List.of("'Fumio Kishida' is a public figure"),
                desk.doubts().stream().map(Doubt::reason).toList());
    }

    @Test
    void learnsANameFromAnotherArticle() {
        Document other = Marked.document("other.txt", "Then Zhenka Ulvaroth spoke.");
        Document article = Marked.document("article.txt", "The prize went to Zhenkaulvaroth yesterday.");
        NameDesk desk = NameDesk.of(article, Corpus.of(List.of(other, article)).names(), lexicon(), HouseStyle.NONE);

        assertEquals(
                List.of("another article has 'Zhenka Ulvaroth'"),
                desk.glued().stream().map(Glue::reason).toList());
    }

    private static NameDesk desk(String text) {
        Document document = Marked.document("article.txt", text);
        return NameDesk.of(document, Corpus.of(List.of(document)).names(), lexicon(), HouseStyle.NONE);
    }

    private static Lexicon lexicon() {
        return Lexicon.of(Rules.materials("glued-name").lists());
    }
}
