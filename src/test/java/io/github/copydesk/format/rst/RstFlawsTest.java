package io.github.copydesk.format.rst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.testing.Drawn;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup that is broken: each flaw is named, and the text below it is read. */
final class RstFlawsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A long title\n----\n\nx | 2:1 the line below the title is 4 characters long and the title 12",
                "A *word\nand more. | 1:3 this emphasis",
                "A **word. | 1:3 this strong emphasis",
                "A ``word. | 1:3 this literal",
                "A `word. | 1:3 this interpreted text",
                ".. note: Mind it. | 1:1 '.. note:' has one colon",
                "..note:: Mind it. | 1:1 a directive needs a space",
                "====\nTitle\n\nx | 1:1 the line above a title",
                "+---+\n| a |\n| b\n+---+\n\nx | 1:1 the borders of this table",
                "+---+\n| a |\n\nx | 1:1 the borders of this table",
                "==  ==\na   b\n== ==\n\nx | 1:1 this table has no matching border",
                "==  ==\na   b\n\nx | 1:1 this table has no matching border",
            })
    void namesWhatIsBroken(String example) {
        String[] sides = example.split(" \\| (?=\\d)", 2);
        Document document = Drawn.read("a.rst", sides[0] + "\n\nThe end.\n");
        List<Flaw> flaws = document.flaws();
        assertEquals(1, flaws.size(), flaws::toString);
        assertEquals(Flaw.Kind.MARKUP, flaws.get(0).kind());
        String place = document.lines().at(flaws.get(0).span().start()) + " ";
        assertTrue((place + flaws.get(0).message()).startsWith(sides[1]), flaws::toString);
        List<String> read = Drawn.lines(document);
        assertEquals("PARAGRAPH: The end.", read.get(read.size() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A title of wide 漢字\n-------------------\n\nx",
                "Title\n----\n\nx",
                "Wait\n...\n",
                "A * b and \\*args, **kwargs** and `a` ``b``.",
                ".. todo: later\n\n.. NOTE: keep it\n\n.. note that it rained\n",
                ".. note :: Mind it.\n",
                "----\n\nText.\n",
                ".. code-block:: rst\n\n   *a ``b\n   +--+\n",
                "Code::\n\n  *a ``b\n",
            })
    void hasNothingAgainstWhatIsRight(String source) {
        assertEquals(List.of(), Drawn.read("a.rst", source).flaws());
    }
}
