package io.github.copydesk.format.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.format.Formats;
import io.github.copydesk.testing.Drawn;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RstEvidenceTest {
    private static final String POST =
            """
            .. title: The last ferry
            .. slug: the-last-ferry
            .. date: 2024-05-01 12:00:00 UTC
            .. tags: ferry, river
            .. description:
            .. type: text

            The ferry ran for ``forty`` years.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".. note:: The pier is closed.\n\nSee :doc:`/ferry` first.\n",
                "The *pier*\n==========\n\nSee `the ferry <https://ferry.example/>`_ first.\n",
                "The *pier*\r\n==========\r\n\r\nSee `the ferry <https://ferry.example/>`_ first.\r\n",
                ".. _pier:\n\nThe pier.\n\n.. image:: pier.png\n"
            })
    void isTextWithSeveralOfItsMarks(String text) {
        assertTrue(PlainTextFormat.isRst(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier\n========\n\nThe ferry ran for forty years.\n",
                "He wrote ``forty'' and meant it.\n",
                "In C++ it is std::ferry, and the pier: it is closed.\n",
                "Write .. note:: before it, he said.\n"
            })
    void isNoTextWithoutThem(String text) {
        assertFalse(PlainTextFormat.isRst(text));
    }

    @Test
    void aPostOfNikolaIsReadWithoutItsFields() {
        assertEquals(
                List.of("TITLE: The last ferry", "PARAGRAPH: The ferry ran for ¤ years."), drawn("post.txt", POST));
        assertEquals(FileType.RESTRUCTURED_TEXT, read("post.txt", POST).type());
        assertEquals("ferry, river", read("post.rst", POST).frontMatter().get("tags"));
    }

    @Test
    void inMarkdownTheFieldsOfNikolaAreInAComment() {
        String fields = POST.substring(0, POST.indexOf("\n\n") + 1);
        assertEquals(
                List.of("TITLE: The last ferry", "PARAGRAPH: The *last* ferry ran.".replace("*", "")),
                drawn("post.md", "<!--\n" + fields + "-->\n\nThe *last* ferry ran.\n"));
    }

    @Test
    void withoutATitleTheyAreTextOrAComment() {
        assertFalse(PlainTextFormat.isRst(".. slug: the-last-ferry\n.. date: 2024-05-01\n\nThe ferry ran.\n"));
    }

    private static Document read(String path, String source) {
        return new Formats().read(path, source, "en");
    }

    private static List<String> drawn(String path, String source) {
        return Drawn.lines(read(path, source));
    }
}
