package io.github.copydesk.format;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that stands in an article makes a format slow, deep, or wrong. */
class HostileTest {
    private static final int LENGTH = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "![",
                "[a](",
                "*a ",
                "*a **a ",
                "_a",
                "~~",
                "<b>",
                "</b>",
                "<div>",
                "</td>",
                "<td>",
                "<table>",
                "<p",
                "<!--",
                "<a href=\"",
                "> ",
                ">",
                "- ",
                "  - a\n",
                "1. ",
                "`",
                "`` ` ",
                "```\n",
                "&",
                "&#",
                "&amp",
                "\\",
                "\\(",
                "{{",
                "{% ",
                "{{< ",
                "{#",
                "$",
                "$a",
                "[a_b ",
                "[/a]",
                "[^a]",
                "[^a]: ",
                "|",
                "a|b\n-|-\n",
                "\u0000",
                "\r",
                "\uD83D",
                "\uE0FF",
                "\n",
                " \n",
                "# ",
                ":::\n",
                "<br>",
                "<code>",
                "<svg>",
                "<img alt=\"",
                "<li>",
                "<script>",
                "<a>",
                "<h1>",
                "a: b\n",
                "@a ",
                "'",
                "{: .a}\n"
            })
    void isReadInTime(String thing) {
        String source = thing.repeat(LENGTH / thing.length());
        for (String path : new String[] {"article.md", "article.html", "article.rst"}) {
            assertTimeout(Duration.ofSeconds(60), () -> new Formats().read(path, source, "en-US"), path);
            assertTimeout(
                    Duration.ofSeconds(60),
                    () -> new Formats().read(path, "---\n" + source + "\n---\nx", "en-US"),
                    path);
        }
    }
}
