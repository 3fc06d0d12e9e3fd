package io.github.copydesk.format.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Drawn;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MdxFormatTest {
    @Test
    void dropsImportsAndExports() {
        assertDrawn(
                """
                import Ferry from './ferry';
                import {
                  One,

                  Two,
                } from './two';

                export const times = {
                  first: '6:00', // an odd brace: }

                  last: `${hours}:00 }`,
                };

                # Ferries

                import duties rose, and export fees too.
                """,
                """
                HEADING 1: Ferries
                PARAGRAPH: import duties rose, and export fees too.""");
    }

    @Test
    void masksExpressionsWithAnyContent() {
        assertDrawn(
                """
                It costs {price["}"]} or {`${a + `}`}`} today, {fn({b: '{'})}.

                {boats.map(boat => (

                  <li>{boat.name} isn't</li>

                ))}
                """,
                """
                PARAGRAPH: It costs ‹LIVE:{price["}"]}› or ‹LIVE:{`${a + `}`}`}› today, ‹LIVE:{fn({b: '{'})}›.
                PARAGRAPH: ‹LIVE:{boats.map(boat => (⏎⏎  <li>{boat.name} isn't</li>⏎⏎))}›""");
    }

    @Test
    void readsTheTextBetweenTags() {
        assertDrawn(
                """
                <Tabs>
                  <TabItem value="lin" label="Linux">
                    Run it.

                      1. First

                         goes on

                        - Inner

                    ```js
                  const x = 1;
                    ```
                  </TabItem>
                </Tabs>

                - One
                  <Note>
                    Two
                  </Note>

                <Card title="Three"
                      style={{color: 'red'}}
                      {...rest}>
                  Four <b className="x">five</b>s and <Icon name="x" /> six.
                </Card>
                <Card>Seven</Card><Card>Eight</Card>
                """,
                """
                CAPTION: Linux
                PARAGRAPH: Run it.
                LIST_ITEM 1: First
                LIST_ITEM 1: goes on
                LIST_ITEM 1: Inner
                LIST_ITEM 1: One
                LIST_ITEM 1: Two
                CAPTION: Three
                PARAGRAPH: Four fives and ‹LIVE:<Icon name="x" />› six.
                PARAGRAPH: Seven⏎Eight""");
    }

    @Test
    void keepsComponentsApartThatFillTheirLines() {
        assertDrawn(
                "<Tab>Zero</Tab>\nOne\n<Tab>Two</Tab>\n<Tab>Three</Tab>\nFour\n<Term>five</Term> six",
                "PARAGRAPH: Zero\nPARAGRAPH: One\nPARAGRAPH: Two\nPARAGRAPH: Three\nPARAGRAPH: Four five six");
    }

    @Test
    void readsNoIndentedCode() {
        assertDrawn("One.\n\n        Two.\n\n    # Three", "PARAGRAPH: One.\nPARAGRAPH: Two.\nHEADING 1: Three");
    }

    @Test
    void keepsCodeAsItIs() {
        assertDrawn(
                "Say `{x}` and `<Foo>`, or \\{x\\}.\n\n```\nimport {x\n<Foo>\n```\n\nEnd {x}.",
                "PARAGRAPH: Say ‹CODE:`{x}`› and ‹CODE:`<Foo>`›, or {x}.\nPARAGRAPH: End ‹LIVE:{x}›.");
    }

    @Test
    void findsRemarksOfAuthorsToTheirEditors() {
        Document document = Drawn.read(
                "a.mdx",
                "{/* stet: glued-name why */}\n\nOne {/* stet */} two. <!-- stet: three -->\n\n{/* stet\n\nwhy */}\n{/* no */}");
        assertEquals(
                List.of("stet: glued-name why false", "stet true", "stet: three true", "stet\n\nwhy false"),
                document.stets().stream()
                        .map(stet -> document.text(stet.words()) + " " + stet.inside())
                        .toList());
    }

    @Test
    void knowsTabsAsAlternatives() {
        Document document = Drawn.read(
                "a.mdx",
                "<Tabs>\n<TabItem value=\"a\">\n\nOne\n\n</TabItem>\n<TabItem value=\"b\">Two</TabItem>\n</Tabs>\n\n<Tabs><Tab title=\"c\">\nThree\n</Tab></Tabs>");
        assertEquals(
                List.of("0/0 One", "0/1 Two", "1/0 Three"),
                document.alternatives().stream()
                        .map(it -> it.set() + "/" + it.choice() + " "
                                + document.text(it.span()).strip())
                        .toList());
    }

    @Test
    void saysWhatBreaksThePage() {
        assertEquals(
                List.of(
                        "6:3 the expression is never closed, so MDX cannot read the page; close it with a brace, or"
                                + " write \\{ for the character",
                        "8:3 </Buoy> closes no component, so MDX cannot read the page; remove it, or write <Buoy>"
                                + " before it",
                        "1:1 the component <Ferry> is never closed, so MDX cannot read the page; close it with"
                                + " </Ferry>, or write <Ferry />"),
                flaws("<Ferry>\n\n<Dock>x</Dock>\n<br> <img src=x> <p>y 1 < 2\n\nA {b\n\nC </Buoy> d {e}."));
    }

    @Test
    void readsOnAfterWhatIsBroken() {
        assertDrawn(
                "One {two\n\nThree <Four five={\n\nSix </Seven>.",
                "PARAGRAPH: One {two\nPARAGRAPH: Three <Four five={\nPARAGRAPH: Six .");
    }

    @Test
    void flagsNothingInFilesThatAreOnlyLikelyMdx() {
        String source = "import A from 'a';\n\n<Ferry>\n\nOne {two\n";
        assertEquals(List.of(), Drawn.read("a.md", source).flaws());
        assertEquals("PARAGRAPH: One {two", Drawn.draw("a.md", source));
    }

    @Test
    void leavesPlainMarkdownWithBracesAlone() {
        assertEquals(
                "PARAGRAPH: A {set} of {\"a\": 1}.\nPARAGRAPH: import it",
                Drawn.draw("a.md", "A {set} of {\"a\": 1}.\n\n```js\nimport A from 'a';\n<Foo>\n```\n\nimport it"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% highlight jsx %}\n{/* x */}\n<Foo/>\n{% endhighlight %}\n",
                "<script setup>\nimport Foo from './Foo.vue'\n</script>\n\n<Foo />\n",
                "    {/* x */}\n"
            })
    void takesCodeOfOtherLanguagesForNoEvidence(String source) {
        Document document = Drawn.read("a.md", source + "\nA {set} of\n\n    code\n");
        assertEquals(
                "A {set} of",
                document.blocks().get(document.blocks().size() - 1).text());
    }

    private static List<String> flaws(String source) {
        Document document = Drawn.read("a.mdx", source);
        return document.flaws(Flaw.Kind.MARKUP)
                .map(flaw -> document.lines().at(flaw.span().start()) + " " + flaw.message())
                .toList();
    }

    private static void assertDrawn(String source, String drawn) {
        assertEquals(drawn, Drawn.draw("a.mdx", source));
        String crlf = source.replace("\n", "\r\n");
        assertEquals(drawn, Drawn.draw("a.mdx", crlf).replace("\r", ""));
    }
}
