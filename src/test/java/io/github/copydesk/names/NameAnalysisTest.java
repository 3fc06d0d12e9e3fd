package io.github.copydesk.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.names.model.SpellingSuggestion;
import io.github.copydesk.names.model.SplitSuggestion;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Document;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NameAnalysisTest {
    @Test
    void saysWhereTheEvidenceIs() {
        NameAnalysis desk = desk("Yoshimasa Hayashi poses.\n\nMinister Yoshimasahayashi met Fumio Kishhida.");

        assertEquals(
                List.of("the article has 'Yoshimasa Hayashi' on line 1"),
                desk.glued().stream().map(SplitSuggestion::reason).toList());
        assertEquals(
                List.of("'Fumio Kishida' is a public figure"),
                desk.doubts().stream().map(SpellingSuggestion::reason).toList());
    }

    @Test
    void learnsANameFromAnotherArticle() {
        Document other = Marked.document("other.txt", "Then Zhenka Ulvaroth spoke.");
        Document article = Marked.document("article.txt", "The prize went to Zhenkaulvaroth yesterday.");
        NameAnalysis desk = NameAnalysis.of(article, Corpus.of(List.of(other, article)), lists(), ProjectStyle.NONE);

        assertEquals(
                List.of("another article has 'Zhenka Ulvaroth'"),
                desk.glued().stream().map(SplitSuggestion::reason).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 50})
    void aMisspelledPublicFigureStaysWrongHoweverManyArticlesHaveIt(int articles) {
        List<Document> all = IntStream.range(0, articles)
                .mapToObj(i -> Marked.document(
                        "article-%s.txt".formatted(i),
                        "Prime Minister Giorgia Melonni landed at noon on day %s.".formatted(i)))
                .toList();
        NameAnalysis desk = NameAnalysis.of(all.get(0), Corpus.of(all), lists(), ProjectStyle.NONE);

        assertEquals(List.of("Meloni"), corrections(desk));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Angela Merkell", "Emmanuel Macronn", "Olaf Schollz", "Justin Trudeuu", "Ursula von der Leyenn"})
    void aMisspelledPublicFigureAmongUnknownPeopleStaysWrongInManyArticles(String wrong) {
        List<Document> all = IntStream.range(0, 50)
                .mapToObj(i -> Marked.document(
                        "article-%s.txt".formatted(i),
                        "Nobody expected that %s would answer Milena Quandhofer on day %s.".formatted(wrong, i)))
                .toList();
        NameAnalysis alone = NameAnalysis.of(all.get(0), Corpus.of(all.subList(0, 1)), lists(), ProjectStyle.NONE);
        NameAnalysis among = NameAnalysis.of(all.get(0), Corpus.of(all), lists(), ProjectStyle.NONE);

        assertEquals(1, corrections(alone).size());
        assertEquals(corrections(alone), corrections(among));
    }

    @Test
    void aParticleAtTheBeginningOfASentenceIsNoGivenName() {
        NameAnalysis desk =
                desk("The baker is Vasco da Quandhora. Da Quandhora has an apprentice, and the town knows him well."
                        + " On Monday Da Quondhora closed early.");

        assertEquals(List.of("Quandhora"), corrections(desk));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aMisspellingIsFoundHoweverOftenTheArticleHasIt(int times) {
        String right = "Milena Quandhofer signed for the bank. Ms. Quandhofer, the lawyer Quandhofer and the witness"
                + " Milena Quandhofer are one. We asked Quandhofer, and Quandhofer wrote back. Nobody"
                + " knew Quandhofer; Quandhofer knew everybody, and Milena Quandhofer paid.\n\n";

        NameAnalysis desk = desk(right + "Later Quandhoffer left by train.\n\n".repeat(times));

        assertEquals(Collections.nCopies(times, "Quandhofer"), corrections(desk));
    }

    private static List<String> corrections(NameAnalysis desk) {
        return desk.doubts().stream().map(SpellingSuggestion::right).toList();
    }

    private static NameAnalysis desk(String text) {
        Document document = Marked.document("article.txt", text);
        return NameAnalysis.of(document, Corpus.of(List.of(document)), lists(), ProjectStyle.NONE);
    }

    private static WordLists lists() {
        return Rules.materials("glued-name").lists();
    }
}
