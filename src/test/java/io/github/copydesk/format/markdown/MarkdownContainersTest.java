package io.github.copydesk.format.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Drawn;
import io.github.copydesk.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Admonitions, tabs and containers, with their titles and their text. */
class MarkdownContainersTest {
    @Test
    void readsTheBodiesOfAdmonitionsAndTabs() {
        assertDrawn(
                """
                !!! note "Tide *table*"

                    High water.

                    - One

                        Two

                    ??? tip

                        Three

                === "Linux"

                    Four

                === "Mac"

                    Five

                Six
                """,
                """
                CAPTION: Tide table
                PARAGRAPH: High water.
                LIST_ITEM 1: One
                LIST_ITEM 1: Two
                PARAGRAPH: Three
                CAPTION: Linux
                PARAGRAPH: Four
                CAPTION: Mac
                PARAGRAPH: Five
                PARAGRAPH: Six""");
    }

    @Test
    void leavesExclamationsAlone() {
        assertDrawn(
                "Stop!!! Now.\n\n!!! Attention please\n\nx === y",
                """
                PARAGRAPH: Stop!!! Now.
                PARAGRAPH: !!! Attention please
                PARAGRAPH: x === y""");
    }

    @Test
    void readsTitlesOfContainersAndCalls() {
        assertDrawn(
                """
                :::tip[The `x` *tide*]
                One
                :::

                ::: details Click here
                Two
                :::

                ::: {.callout-note title="Three"}
                Four
                :::

                > [!warning] Five
                > Six

                ::: ferry.module.Class
                    options:
                      heading: 2
                """,
                """
                CAPTION: The ‹CODE:`x`› tide
                PARAGRAPH: One
                CAPTION: Click here
                PARAGRAPH: Two
                CAPTION: Three
                PARAGRAPH: Four
                CAPTION: Five
                QUOTATION: Six""");
    }

    @Test
    void knowsTabsAsAlternatives() {
        assertAlternatives(
                List.of("0/0 One", "0/1 Two", "1/0 Three"),
                "=== \"a\"\n\n    One\n\n=== \"b\"\n\n    Two\n\nText\n\n=== \"c\"\n\n    Three\n");
        assertAlternatives(
                List.of("0/0 One", "0/1 Two"),
                "{{< tabs >}}\n{{< tab \"a\" >}}One{{< /tab >}}\n{{< tab \"b\" >}}\nTwo\n{{< /tab >}}\n{{< /tabs >}}");
        assertAlternatives(
                List.of("0/0 One\n\n### c", "0/1 Two"),
                "::: {.panel-tabset}\n## a\n\nOne\n\n### c\n\n## b\n\nTwo\n:::\n");
        assertAlternatives(
                List.of("0/0 One", "0/1 Two", "1/0 Three"),
                "/// tab | a\nOne\n///\n\n/// tab | b\nTwo\n///\n\nText\n\n/// tab | c\nThree\n///\n");
        assertAlternatives(
                List.of("0/0 One", "0/1 Two"),
                "::::{tab-set}\n\n:::{tab-item} a\nOne\n:::\n\n:::{tab-item} b\nTwo\n:::\n\n::::\n");
        assertAlternatives(
                List.of("0/0 One", "0/1 Two"),
                "````{tab-set}\n```{tab-item} a\nOne\n```\n```{tab-item} b\nTwo\n```\n````\n");
        assertAlternatives(List.of("0/0 One", "0/1 Two"), "```{tabbed} a\nOne\n```\n\n```{tabbed} b\nTwo\n```\n");
    }

    @Test
    void readsThePyMdownBlocksTitlesAndText() {
        assertDrawn(
                "/// tab | Wind\n    new: true\n\nNorth\n///\n\nAfter\n",
                """
                CAPTION: Wind
                PARAGRAPH: North
                PARAGRAPH: After""");
    }

    private static void assertAlternatives(List<String> expected, String source) {
        Document document = Drawn.read("article.md", source);
        assertEquals(
                expected,
                document.alternatives().stream()
                        .map(it -> it.set() + "/" + it.choice() + " "
                                + document.text(it.span()).strip())
                        .toList());
    }

    private static void assertDrawn(String source, String drawn) {
        assertEquals(drawn, Drawn.draw("article.md", source));
        String crlf = source.replace("\n", "\r\n");
        assertEquals(drawn, Drawn.draw("article.md", crlf).replace("\r", ""));
        assertEquals("PARAGRAPH: 😀\n" + drawn, Drawn.draw("article.md", "😀\n\n" + source));
    }
}
