package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StetLinesTest {
    @Test
    void ofALongTextTheBeginningIsEnough() {
        String text = StetLines.text("They came\nin at dawn. ".repeat(20));
        assertTrue(text.length() < 130 && text.endsWith("…"), text);
        assertTrue(text.startsWith("They came in at dawn. They"), text);
        assertEquals("a b", StetLines.text(" a \t\n b "));
    }

    @Test
    void theCommentIsWrittenAsTheFormatWritesIt() {
        assertEquals("<!-- stet: {rule} -->", comment("a.md"));
        assertEquals("<!-- stet: {rule} -->", comment("a.HTM"));
        assertEquals("{/* stet: {rule} */}", comment("a.mdx"));
        assertEquals("// stet: {rule}", comment("a.adoc"));
        assertEquals(".. stet: {rule}", comment("a.rst"));
        assertEquals("", comment("a.txt"));
    }

    private static String comment(String path) {
        return StetLines.COMMENTS.get(StetLines.comment(path));
    }
}
