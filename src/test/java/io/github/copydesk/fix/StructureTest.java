package io.github.copydesk.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.format.Formats;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import org.junit.jupiter.api.Test;

final class StructureTest {
    private static final Rule RULE = new Rule("r", "", Severity.ERROR, "");
    private static final String PARAGRAPHS = "it would change the paragraphs of the article";
    private static final String MARKUP = "it would change markup, a link or code";

    @Test
    void wordsMayBecomeOtherWords() {
        assertSame("a.md", "One *two* [three](x.md) `four`\n\n- five\n", "two", "three or four");
        assertSame("a.md", "We are there._This_ post is old.\n", "there._This", "there. _This");
        assertSame("a.html", "<p>One <b>two.</b>Three</p>", "two.</b>Three", "two.</b> Three");
        assertSame("a.adoc", "One *two* `three`.Four\n", ".Four", ". Four");
        assertSame("a.html", "<p>wait. &amp;nbsp;Buses</p>", "&amp;nbsp;", "");
        assertSame("a.txt", "One.\n\nTwo", "One", "Another one");
    }

    @Test
    void aBrokenAddressMayBecomeWhole() {
        String broken = "https://www. lamps.example/a";
        String whole = "https://www.lamps.example/a";
        assertSame("article.txt", "See https://www. lamps.example/a now.", broken, whole);
        assertSame("article.md", "See https://www. lamps.example/a, and `b`.", broken, whole);
        assertSame("article.adoc", "See https://www. lamps.example/a now.", broken, whole);
        assertChange(MARKUP, "article.md", "See [a](https://www. lamps.example/a) now.", broken, whole);
    }

    @Test
    void twoHalvesOfAWordMayJoinTheirParagraphs() {
        String title = "A\n\n";
        String first = "The harbor has one lamp at each end of each pier, and the harbor commis-\n";
        String second = "sion lights them every night of the year, since it has the keys to all of them.\n";
        assertSame("a.txt", title + first + second, "commis-\nsion", "commission");
        assertSame("a.txt", title + first + "\n" + second, "commis-\n\nsion", "commission");
        assertSame("a.html", "<p>One commis-\nsion</p><p>Two</p>", "commis-\nsion", "commission");
        assertChange(PARAGRAPHS, "a.md", "- One commis-\n- sion\n", "commis-\n- sion", "commission");
    }

    @Test
    void nothingMayBecomeMarkup() {
        assertChange(MARKUP, "a.md", "One two three\n", "two", "*two*");
        assertChange(MARKUP, "a.md", "One two three\n", "two", "`two`");
        assertChange(MARKUP, "a.md", "One two three\n", "two", "<b>two</b>");
        assertChange(MARKUP, "a.adoc", "One two three\n", "two", "link:two[x]");
        assertChange(MARKUP, "a.md", "---\ntitle: One two\n---\nThree\n", "two", "two # three");
    }

    @Test
    void markupMayNotBecomeWords() {
        assertChange(MARKUP, "a.md", "One *two* three\n", "two*", "two *");
        assertChange(MARKUP, "a.md", "One [two](x.md) three\n", "](x", "] (x");
        assertChange(MARKUP, "a.md", "One `two` three\n", "`two`", "two");
    }

    @Test
    void noParagraphMayBeLostOrMade() {
        assertChange(PARAGRAPHS, "a.md", "One two three\n", "two", "\n\ntwo");
        assertChange(PARAGRAPHS, "a.md", "One\ntwo three\n", "two", "- two");
        assertChange(PARAGRAPHS, "a.md", "---\ntitle: 'One two'\n---\nThree\n", "two", "it's");
    }

    private static void assertSame(String path, String source, String wrong, String right) {
        assertChange("", path, source, wrong, right);
    }

    private static void assertChange(String expected, String path, String source, String wrong, String right) {
        Document document = new Formats().read(path, source, "en-US");
        int at = source.indexOf(wrong);
        Finding finding = RULE.finding(new Span(at, at + wrong.length()), "").withReplacement(right);
        Draft draft = Draft.of(new Page(document, java.util.List.of(finding)), it -> true);
        Document fixed = new Formats().read(path, draft.text(), "en-US");
        assertEquals(expected, draft.structuralChange(fixed), draft.text());
    }
}
