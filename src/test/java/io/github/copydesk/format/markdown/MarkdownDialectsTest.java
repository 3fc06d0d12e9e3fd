package io.github.copydesk.format.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Drawn;
import org.junit.jupiter.api.Test;

/** What site generators add to Markdown's inline syntax and blocks: template tags, shortcodes, notes, captions. */
class MarkdownDialectsTest {
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

    private static void assertDrawn(String source, String drawn) {
        assertEquals(drawn, Drawn.draw("article.md", source));
        String crlf = source.replace("\n", "\r\n");
        assertEquals(drawn, Drawn.draw("article.md", crlf).replace("\r", ""));
        assertEquals("PARAGRAPH: 😀\n" + drawn, Drawn.draw("article.md", "😀\n\n" + source));
    }
}
