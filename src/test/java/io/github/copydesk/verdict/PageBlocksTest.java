package io.github.copydesk.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.text.Document;
import io.github.copydesk.verdict.LineCandidate.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBlocksTest {
    private static final WordLists LISTS = RuleBook.builtIn().lists();
    private static final String PROSE =
            "The ferry to Lindholm was late again on Friday, and the port could not say why it"
                    + " had taken so long to find a second captain.";
    private static final String MORE_PROSE = "Nobody was hurt when the storm took the roof of the old mill, which had"
            + " stood above the harbour since the spring of 1871.";

    @Test
    void aCreditIsTheArticlesOwn() {
        Document credit = page(
                PROSE, MORE_PROSE, PROSE, "Print this page", "Reporting by Anna Quill", "Leave a Reply", "Share this");
        assertEquals("", shown(credit));
        Document headline = page(
                PROSE,
                MORE_PROSE,
                PROSE,
                "Print this page",
                "Captain Anna Quill Retires",
                "Leave a Reply",
                "Share this");
        assertEquals("BETWEEN 5", shown(headline));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SHARE_BAR Facebook Reddit Telegram",
                "SHARE_BAR Love 2  Sad 0  Wow 11",
                "SHARE_BAR A- A A+",
                "MENU Home Sport Culture Weather Lindholm",
                "CODE jQuery(document).ready(function($){ $('.bar').hide(); });",
                "CODE .entry-title{display:none;}",
                "CODE !function(q,u,a,y){q.id=u}(window,document);",
                "CODE {\"type\":\"embed\",\"id\":\"quay-7\"}",
                "CODE alt=\"\" src=\"/quay.jpg\"",
                "CODE Warning: Undefined array key 3 in /srv/quay/tides.php on line 42",
                "CODE /* Style Definitions */",
                "CODE for-phone-onlyfor-tablet-landscape-upfor-desktop-up",
                "TICKER SALT 4.10 +0.4%  FISH 2.00 -1.1%  ROPE 9.31 +2%",
                "STAMP Last updated: Tue, May 12 2020, 14:05 BST",
                "STAMP Written by: Anna Quill - Nov 03 13",
                "FIELDS Author: Anna Quill | Category: Ports | Views: 12"
            })
    void aFormIsToldBetweenParagraphs(String told) {
        int space = told.indexOf(' ');
        Document document = page(PROSE, told.substring(space + 1), MORE_PROSE, PROSE);
        assertEquals(told.substring(0, space) + " 2", shown(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Facebook and Reddit",
                "Share your bread",
                "Home, Sweet Home, Culture and Weather",
                "Updated plans for the harbour",
                "Written by hand",
                "Prices rose by +4% in May and fell by -2% in June",
                "Velden 3, Karsholm 1",
                "1/12",
                "The well-known off-the-peg solution"
            })
    void whatIsNoneStays(String line) {
        assertEquals("", shown(page(PROSE, line, MORE_PROSE, PROSE)));
    }

    @Test
    void aMenuIsARunOfSectionsAboveOrBelowTheText() {
        assertEquals("MENU 1, MENU 2, MENU 3, MENU 4", shown(page("Sport", "Culture", "Tables", "Weather", PROSE)));
        assertEquals("", shown(page(PROSE, "Flour", "Salt", "Water", "Yeast", MORE_PROSE)));
        assertEquals("", shown(page(PROSE, MORE_PROSE, "Salt", "Water", "Sport", "Yeast")));
    }

    @Test
    void aCounterIsToldByTheNextOne() {
        assertEquals("COUNTER 1, COUNTER 3", shown(page("1/12", PROSE, "2/12", MORE_PROSE)));
        assertEquals("", shown(page("1/12", PROSE, "2/7", MORE_PROSE)));
    }

    @Test
    void headlinesStandBelowTheirLabel() {
        assertEquals(
                "TEASER 4, TEASER 5",
                shown(page(PROSE, MORE_PROSE, "Most read", "Old mill loses its roof", "Two towns share an engine")));
        assertEquals("", shown(page("Most read", "Old mill loses its roof", PROSE, MORE_PROSE)));
        assertEquals("", shown(page(PROSE, "Most read", "Old mill loses its roof", MORE_PROSE)));
        assertEquals("", shown(page(PROSE, MORE_PROSE, "Most read", "the mill, and its roof.")));
    }

    @Test
    void anAuthorIsNamedBelowTheText() {
        assertEquals(
                "AUTHOR 5, AUTHOR 6",
                shown(page(
                        "Late again", "By Anna Quill", PROSE, MORE_PROSE, "About Anna Quill", "Anna keeps a boat.")));
        String box = "Anna Quill keeps a boat in Velden and writes about harbours.";
        assertEquals("AUTHOR 5", shown(page("Late again", "By Anna Quill", PROSE, MORE_PROSE, box)));
        assertEquals("", shown(page("Late again", "By Anna Quill", PROSE, box, MORE_PROSE, PROSE)));
    }

    @Test
    void aPressOfficeHasMoreThanOneAddress() {
        String mail = "press@lindholm.example";
        assertEquals(
                "CONTACT 3, CONTACT 4, CONTACT 5, CONTACT 6",
                shown(page(
                        PROSE, MORE_PROSE, "Press contact:", "Anna Quill", "Phone: +47 555 01 99", "E-mail: " + mail)));
        assertEquals("", shown(page(PROSE, MORE_PROSE, "Press contact:", "Anna Quill", "Write to " + mail)));
    }

    @Test
    void anArticleAboutCodeKeepsIt() {
        String[] code = IntStream.range(0, 5)
                .mapToObj(i -> "jQuery('.quay" + i + "').hide();")
                .toArray(String[]::new);
        assertEquals("", shown(page(code)));
    }

    @Test
    void nothingIsFoundWhereItIsNotPlainThatTheTextIsAPage() {
        String lines = "A- A A+\n\n" + PROSE + "\n\nAnna Quill\n\n" + MORE_PROSE;
        assertEquals(List.of(), candidates("a.txt", lines));
        assertEquals(List.of(), candidates("a.md", "---\ntitle: Late\n---\n" + lines + "\n\nLeave a Reply\n"));
        assertEquals(
                List.of("A- A A+", "Anna Quill"),
                candidates("a.txt", lines + "\n\nLeave a Reply\n\nView Comments (12)\n\nAll rights reserved.\n"));
    }

    private static Document page(String... blocks) {
        return Marked.document("a.txt", String.join("\n\n", blocks));
    }

    private static String shown(Document document) {
        return PageBlocks.in(document, LISTS).entrySet().stream()
                .map(it -> it.getValue() + " " + (it.getKey() + 1))
                .collect(Collectors.joining(", "));
    }

    private static List<String> candidates(String path, String source) {
        Document document = Marked.document(path, source);
        return LineCandidates.of(LISTS).in(document, Corpus.of(List.of(document)), Kind.PAGE_BLOCK).stream()
                .map(it -> document.text(it.span()))
                .toList();
    }
}
