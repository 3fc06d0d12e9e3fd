package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.LinearTime;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PrintedTest {
    @Test
    void leavesWhatCommandsNothingAsItIs() {
        for (String text : List.of(
                "content/g7.txt:29:14: 'KiyoshiTakenaka' looks run together [glued-name]",
                "## Why [it] matters",
                "std::vector and a::b",
                "a # b ## c #[d]",
                "section_start without a number, subsection_end:",
                "a\tb\nc\n\n  d",
                "\uD83D\uDC69\u200D\uD83D\uDE80 می\u200Cخواهم",
                "")) {
            assertEquals(text, Printed.of(text));
        }
    }

    @Test
    void breaksCommandsOfBuildServersWhereverTheyStand() {
        assertEquals("content/# #[set-output name=x]y.txt:1:1", Printed.of("content/##[set-output name=x]y.txt:1:1"));
        assertEquals("'{{# #[stop-commands]x}}'", Printed.of("'{{##[stop-commands]x}}'"));
        assertEquals("a # #vso[task.setvariable]b", Printed.of("a ##vso[task.setvariable]b"));
        assertEquals("a # #teamcity[buildStop]", Printed.of("a ##teamcity[buildStop]"));
        assertEquals("#### #[x] # #[y]", Printed.of("#####[x] ##[y]"));
        assertEquals("a section_start: 1560896352:x", Printed.of("a section_start:1560896352:x"));
        assertEquals("section_end: 15:x[collapsed=true]", Printed.of("section_end:15:x[collapsed=true]"));
    }

    @Test
    void breaksCommandsThatBeginALine() {
        assertEquals(": :error::x", Printed.of("::error::x"));
        assertEquals("a\n \t: :stop-commands::x\nb", Printed.of("a\n \t::stop-commands::x\nb"));
        assertEquals("\n\n\u3000: :add-mask::x", Printed.of("\n\n\u3000::add-mask::x"));
        assertEquals("a\n: :b", Printed.of("a\r\n::b"));
        assertEquals("a␍::b", Printed.of("a\r::b"));
    }

    @Test
    void showsWhatWouldMoveOrColourATerminal() {
        assertEquals("␛[31mred␛[0m", Printed.of("\u001B[31mred\u001B[0m"));
        assertEquals("␛]8;;a␇", Printed.of("\u001B]8;;a\u0007"));
        assertEquals("<U+009B>31m", Printed.of("\u009B31m"));
        assertEquals("a␈b␍c", Printed.of("a\bb\rc"));
        assertEquals(
                "<U+202E><U+2066><U+200F><U+200E><U+061C><U+2028><U+FEFF>",
                Printed.of("\u202E\u2066\u200F\u200E\u061C\u2028\uFEFF"));
        assertEquals("<U+D800>", Printed.of("\uD800"));
        assertEquals("section_start: 1:a␍␛[0K", Printed.of("section_start:1:a\r\u001B[0K"));
    }

    @Test
    void neverBecomesSlow() {
        for (String part : List.of("#", "##", "##a", ":", " ", "\n", "\n ", " \n::", "section_start:", "\u3000")) {
            LinearTime.assertLinear(300_000, size -> Printed.of(part.repeat(size / part.length())));
        }
    }
}
