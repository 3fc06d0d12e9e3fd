package io.github.copydesk.format.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Drawn;
import io.github.copydesk.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownFormatTest {
    @Test
    void tellsWhatABlockIsForItsReader() {
        assertDrawn(
                """
                # The *harbour* opens

                Setext
                ------

                Ann Lee came
                by boat.

                > She waved.

                - First
                  - Inner

                    goes on
                1. One
                """,
                """
                HEADING 1: The harbour opens
                HEADING 2: Setext
                PARAGRAPH: Ann Lee came by boat.
                QUOTATION: She waved.
                LIST_ITEM 1: First
                LIST_ITEM 2: Inner
                LIST_ITEM 2: goes on
                LIST_ITEM 1: One""");
    }

    @Test
    void splitsNoWordAtInlineMarkup() {
        assertDrawn(
                "Hor<em>vat</em> and Tak**ena**ka, _Kiyoshi_ ~~no~~ [Yoshimasa](/y \"t\")s &amp; co&eacute;, 5 \\* 3",
                "PARAGRAPH: Horvat and Takenaka, Kiyoshi no Yoshimasas & coé, 5 * 3\nCAPTION: t");
    }

    @Test
    void endsAParagraphAtALineOfNoBreakSpaces() {
        assertDrawn("One.\n\u00A0  \nTwo.", "PARAGRAPH: One.\nPARAGRAPH: Two.");
    }

    @Test
    void joinsLinesAndKeepsHardBreaks() {
        assertDrawn(
                "> One *two*\n> three  \n> four\\\n> five<br>six\nlazy **\nend",
                "QUOTATION: One two three⏎four⏎five⏎six lazy ** end");
    }

    @Test
    void masksCodeAndAddresses() {
        assertDrawn(
                "Run `a b` or <https://example.org/a_b>, see <kbd>Ctrl\nx</kbd>.\n\n    code\n\n```\ncode\n```",
                "PARAGRAPH: Run ‹CODE:`a b`› or ‹URL:https://example.org/a_b›, see ‹CODE:Ctrl⏎x›.");
    }

    @Test
    void readsTheTextOfPicturesAsCaptions() {
        assertDrawn(
                "Before ![A *red* boat](boat.jpg) after\n\n![Alone](a.png)\n\n<img src=x alt=\"Two &amp; two\">",
                """
                PARAGRAPH: Before ⏎ after
                CAPTION: A red boat
                CAPTION: Alone
                CAPTION: Two & two""");
    }

    @Test
    void keepsWordsApartThatOnlyTagsKeepApart() {
        assertDrawn(
                "[Home](/)[News](/n) <a href=/>Home</a><a href=/n>News</a> and Ann<img src=x>Lee ca[me](/) **h**ere",
                "PARAGRAPH: Home⏎News Home⏎News and Ann⏎Lee came here");
    }

    @Test
    void readsTables() {
        assertDrawn(
                "| Name | `Job` |\n|---|---|\n| Ann *Lee* | writes \\| reads *now* |\n| &amp; | x |",
                """
                TABLE_HEADER: Name
                TABLE_HEADER: ‹CODE:`Job`›
                TABLE_CELL: Ann Lee
                TABLE_CELL: writes | reads now
                TABLE_CELL: &
                TABLE_CELL: x""");
    }

    @Test
    void readsCodeThatABarCutInTwoAsCode() {
        assertDrawn(
                "| Name | Job | Note |\n|---|---|---|\n| see `left|right` now | x |\n| a ` b | `c` | d |\n| `e\\|f` | g |",
                """
                TABLE_HEADER: Name
                TABLE_HEADER: Job
                TABLE_HEADER: Note
                TABLE_CELL: see ‹CODE:`left›
                TABLE_CELL: ‹CODE:right`› now
                TABLE_CELL: x
                TABLE_CELL: a ` b
                TABLE_CELL: ‹CODE:`c`›
                TABLE_CELL: d
                TABLE_CELL: ‹CODE:`e\\|f`›
                TABLE_CELL: g""");
    }

    @Test
    void readsHtmlBlocksInPlace() {
        assertDrawn(
                "> <div>One\n>   two</div>\n\n<!-- stet: nothing -->\n\n<p align=center>Th<b>re</b>e<td>four\n\nfive",
                """
                PARAGRAPH: One two
                PARAGRAPH: Three
                PARAGRAPH: four
                PARAGRAPH: five""");
    }

    @Test
    void keepsTagsOfSiteGeneratorsApart() {
        assertDrawn(
                """
                {% include a_b.html x="*y*" %}

                {{< figure src="a"
                   caption="*b*" >}}

                See {{ page.a_b }} and *{{ site.c_d }}*, [here]({{ "/x" | url }}).

                {% highlight ruby %}
                puts "no prose"

                {% endhighlight %}

                Say `{{` and `}}`.
                """,
                """
                PARAGRAPH: ‹TEMPLATE:{% include a_b.html x="*y*" %}›
                PARAGRAPH: ‹TEMPLATE:{{< figure src="a"⏎   caption="*b*" >}}›
                CAPTION: b
                PARAGRAPH: See ‹TEMPLATE:{{ page.a_b }}› and ‹TEMPLATE:{{ site.c_d }}›, here.
                PARAGRAPH: ‹TEMPLATE:{% highlight ruby %}⏎puts "no prose"⏎⏎{% endhighlight %}›
                PARAGRAPH: Say ‹CODE:`{{`› and ‹CODE:`}}`›.""");
    }

    @Test
    void keepsShortcodesAndFormulasWhole() {
        assertDrawn(
                "[vc_row a=”*b*” c=”[d](e)”][vc_column_x]\n\nText [/vc_row_y_z] with $a_1 * b_2 * c$, [co_op] and [x].\n\n[co_op]: /co",
                """
                PARAGRAPH: ‹SHORTCODE:[vc_row a=”*b*” c=”[d](e)”][vc_column_x]›
                PARAGRAPH: Text ‹SHORTCODE:[/vc_row_y_z]› with ‹MATH:$a_1 * b_2 * c$›, co_op and [x].""");
    }

    @Test
    void leavesOutWhatOtherDialectsDoNotShow() {
        assertDrawn(
                """
                ## Title {#an-id}

                - [ ] Buy
                - [x] Sell

                ::: tip
                Mind the[^1] gap.
                :::

                !!! note "Tide"
                    High water.

                > [!NOTE]
                > Careful.

                Styled.
                {: .lead}

                [^1]: The first note.
                [^two]: Second
                """,
                """
                HEADING 2: Title
                LIST_ITEM 1: Buy
                LIST_ITEM 1: Sell
                PARAGRAPH: Mind the‹CODE:[^1]› gap.
                CAPTION: Tide
                PARAGRAPH: High water.
                QUOTATION: Careful.
                PARAGRAPH: Styled.
                PARAGRAPH: The first note.
                PARAGRAPH: Second""");
    }

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
    void readsDefinitionsAndTheNextParagraphsOfNotes() {
        assertDrawn(
                """
                Ferry
                :   A boat.

                    It is slow.

                Harbour

                : A place.

                Text[^1].

                [^1]: One.

                    Two.

                After.
                """,
                """
                LIST_ITEM 1: Ferry
                LIST_ITEM 1: A boat.
                LIST_ITEM 1: It is slow.
                LIST_ITEM 1: Harbour
                LIST_ITEM 1: A place.
                PARAGRAPH: Text‹CODE:[^1]›.
                PARAGRAPH: One.
                PARAGRAPH: Two.
                PARAGRAPH: After.""");
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
    void masksWhatPyMdownReplaces() {
        assertDrawn(
                "Press ++ctrl+x++ :boat: at 10:30:45, C++ and D++, {++in++}{--out--} ==so== x^2^, a == b.\n\n--8<-- \"a.md\"",
                "PARAGRAPH: Press ‹LIVE:++ctrl+x++› ‹LIVE::boat:› at 10:30:45, C++ and D++, in so x2, a == b.\n"
                        + "PARAGRAPH: ‹LIVE:--8<-- \"a.md\"›");
    }

    @Test
    void readsWhatReadersSeeInTags() {
        assertDrawn(
                """
                {{< figure src="a.jpg" caption="A *red* boat" alt='It is "red"' >}}
                Text {% include b.html title="Two" class="x" %} goes on.
                """,
                """
                PARAGRAPH: ‹TEMPLATE:{{< figure src="a.jpg" caption="A *red* boat" alt='It is "red"' >}}›
                CAPTION: A red boat
                CAPTION: It is "red"
                PARAGRAPH: Text ‹TEMPLATE:{% include b.html title="Two" class="x" %}› goes on.
                CAPTION: Two""");
    }

    @Test
    void tellsCodeBetweenTagsFromProse() {
        assertDrawn(
                """
                {{< code-toggle file=a >}}
                title = 'x'
                {{</ code-toggle >}}

                {{% note %}}
                Prose
                {{% /note %}}

                {% raw %}{{ x }} as it is{% endraw %}{% comment %}not

                seen{% endcomment %}
                """,
                """
                PARAGRAPH: ‹TEMPLATE:{{< code-toggle file=a >}}⏎title = 'x'⏎{{</ code-toggle >}}›
                PARAGRAPH: ‹TEMPLATE:{{% note %}}›
                PARAGRAPH: Prose
                PARAGRAPH: ‹TEMPLATE:{{% /note %}}›
                PARAGRAPH: ‹TEMPLATE:{% raw %}›‹CODE:{{ x }}› as it is‹TEMPLATE:{% endraw %}›""");
    }

    @Test
    void readsCaptionsAndReferencesOfQuarto() {
        assertEquals(
                """
                CAPTION: A *star*
                CAPTION: Two
                PARAGRAPH: See ‹LIVE:@fig-x› and ‹LIVE:[see @doe99, p. 2]›.
                TABLE_HEADER: a
                TABLE_CELL: b
                CAPTION: The table""",
                Drawn.draw(
                        "a.qmd",
                        """
                        ```{r fig.cap="A \\*star\\*", echo=FALSE}
                        x <- 1
                        ```

                        ```{python}
                        #| label: fig-x
                        #| fig-cap: "Two"
                        y = 2
                        ```

                        See @fig-x and [see @doe99, p. 2].

                        | a |
                        |---|
                        | b |

                        : The table {#tbl-x}
                        """));
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
