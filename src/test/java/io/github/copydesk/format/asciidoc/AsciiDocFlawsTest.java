package io.github.copydesk.format.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Drawn;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup that is broken, and what is still read of it. */
final class AsciiDocFlawsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Before.\n\n----\ncode | 3:1 the block opened by '----' is never closed; write '----' on a line of its own where it ends",
                "====\nIn it.\n\n____\nSaid.\n==== | 4:1 the block opened by '____' is never closed; write '____' on a line of its own where it ends",
                "====\n----\ncode\n====\n\nAfter. | 2:1 the block opened by '----' is never closed; write '----' on a line of its own where it ends",
                "|===\n|a |b | 1:1 the block opened by '|===' is never closed; write '|===' on a line of its own where it ends",
                "Text.\n\nendif::[] | 3:1 this endif closes no condition; remove it, or add its ifdef",
                "ifdef::web[]\nText. | 1:1 this condition is never closed; write endif::[] on a line of its own where it ends",
                ",===\n\"a,b\n,=== | 2:1 this quotation mark opens a table cell that is never closed; close it where the cell ends",
            })
    void namesWhatIsNeverClosed(String example) {
        String[] sides = example.split(" \\| (?=\\d)", 2);
        Document document = Drawn.read("a.adoc", sides[0]);
        assertEquals(
                List.of(sides[1]),
                document.flaws(Flaw.Kind.MARKUP)
                        .map(flaw -> document.lines().at(flaw.span().start()) + " " + flaw.message())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title\n-----\n\nText.", "====\nIn it.\n====", " indented\n----\ncode\n----", "<<<\n\n---\n\nText.",
                "* item\n+\nNote\n----\ncode\n----\n", "```\ncode\n```", "[source]\n----\n====\n----",
                        "ifdef::a[Text.]",
                "|===\n|a\n|===\n", "--\nopen\n--\n", "Before -- after\nand\n\n-- Ann\n", "////\nunseen\n////",
            })
    void findsNoFlawWhereThereIsNone(String source) {
        assertEquals(List.of(), Drawn.read("a.adoc", source).flaws());
    }

    @Test
    void readsWhatIsLeftOfABrokenFile() {
        assertEquals(List.of("PARAGRAPH: Before."), drawn("Before.\n\n----\nnever closed\n"));
        assertEquals(List.of("TABLE_CELL: a", "TABLE_CELL: b"), drawn("|===\n|a |b\n"));
        assertEquals(List.of("PARAGRAPH: In it."), drawn("====\nIn it.\n"));
    }

    private static List<String> drawn(String source) {
        return Drawn.lines(Drawn.read("a.adoc", source));
    }
}
