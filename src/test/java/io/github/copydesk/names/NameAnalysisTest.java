package io.github.copydesk.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.names.model.SpellingSuggestion;
import io.github.copydesk.names.model.SplitSuggestion;
import io.github.copydesk.rulebook.HouseStyle;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NameAnalysisTest {
    @Test
    void saysWhereTheEvidenceStands() {
        NameAnalysis desk = desk("Yoshimasa Hayashi poses.\n\nMinister Yoshimasahayashi met Fumio Kishhida.");

        assertEquals(
                List.of("the article has 'Yoshimasa Hayashi' in line 1"),
                desk.glued().stream().map(SplitSuggestion::reason).toList());
        assertEquals(
                List.of("'Fumio Kishida' is a public figure"),
                desk.doubts().stream().map(SpellingSuggestion::reason).toList());
    }

    @Test
    void learnsANameFromAnotherArticle() {
        Document other = Marked.document("other.txt", "Then Zhenka Ulvaroth spoke.");
        Document article = Marked.document("article.txt", "The prize went to Zhenkaulvaroth yesterday.");
        NameAnalysis desk = NameAnalysis.of(article, Corpus.of(List.of(other, article)), lists(), HouseStyle.NONE);

        assertEquals(
                List.of("another article has 'Zhenka Ulvaroth'"),
                desk.glued().stream().map(SplitSuggestion::reason).toList());
    }

    private static NameAnalysis desk(String text) {
        Document document = Marked.document("article.txt", text);
        return NameAnalysis.of(document, Corpus.of(List.of(document)), lists(), HouseStyle.NONE);
    }

    private static WordLists lists() {
        return Rules.materials("glued-name").lists();
    }
}
