package io.github.copydesk.stet;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.format.Formats;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.SuppressedFinding;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.testing.LinearTime;
import io.github.copydesk.testing.WholeDesk;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class StetsTest {
    private static final RuleBook BOOK = RuleBook.builtIn();

    @Test
    void isAboutTheNextBlockAndNoFurther() {
        String article =
                """
                <!-- stet: glued-name he writes it so -->
                # KiyoshiTakenaka at sea

                FumioTakenaka said so.
                """;
        assertEquals("4 glued-name", counting("a.md", article));
        assertEquals("4 glued-name", counting("a.md", article.replace("\n", "\r\n")));
        assertEquals("4 glued-name", counting("a.md", article.replace("so -->", "😀 -->")));
        assertEquals("2 glued-name: he writes it so", suppressed("a.md", article));
    }

    @Test
    void appliesToTheParagraphAroundItWhereverItIs() {
        assertEquals("", counting("a.md", "<!-- stet: glued-name --> KiyoshiTakenaka spoke."));
        assertEquals("", counting("a.md", "KiyoshiTakenaka spoke. <!-- stet: glued-name -->"));
        assertEquals("", counting("a.md", "KiyoshiTakenaka <!-- stet: glued-name --> and\nFumioTakenaka spoke."));
        assertEquals("", counting("a.md", "- One\n- KiyoshiTakenaka spoke. <!-- stet: glued-name -->\n- Three"));
        assertEquals("", counting("a.md", "![A ship](s.png) KiyoshiTakenaka spoke. <!-- stet: glued-name -->"));
        assertEquals("", counting("a.md", "> He met <!-- stet: glued-name -->\n> KiyoshiTakenaka at sea."));
        assertEquals("", counting("a.html", "<p>\r\n<!-- stet: glued-name -->KiyoshiTakenaka spoke.</p>"));
        assertEquals("", counting("a.html", "<p>KiyoshiTakenaka spoke.\r\n<!-- stet: glued-name --></p><p>So.</p>"));
        assertEquals(
                "1 glued-name, 1 unused-stet",
                counting("a.html", "<p>KiyoshiTakenaka spoke.</p><!-- stet: glued-name --><p>So.</p>"));
        assertEquals("", counting("a.adoc", "He met\n// stet: glued-name\nKiyoshiTakenaka at sea."));
        assertEquals("", counting("a.adoc", "// stet: glued-name he writes it so\n\nKiyoshiTakenaka spoke."));
    }

    @Test
    void isAboutTheNextCellOfAnAsciiDocTable() {
        String table =
                """
                |===
                | Who | What

                // stet: glued-name he writes it so
                | KiyoshiTakenaka spoke. | FumioTakenaka said so.
                a| He said so.

                // stet: glued-name she too
                AnneBrandt left.
                | so
                |===
                """;
        assertEquals("5 glued-name", counting("a.adoc", table));
        assertEquals("5 glued-name: he writes it so, 9 glued-name: she too", suppressed("a.adoc", table));
    }

    @Test
    void isAboutEverythingBetweenOnAndOff() {
        String article =
                """
                KiyoshiTakenaka spoke.

                <!-- stet on: glued-name, leftover-link names of our own -->

                FumioTakenaka spoke. Continue reading

                The harbour was full of boats.

                | Name |
                |---|
                | FumioTakenaka spoke |

                <!-- stet off: glued-name -->

                AnneTakenaka spoke. Continue reading
                """;
        assertEquals("1 glued-name, 15 glued-name", counting("a.md", article));
        assertEquals(
                "5 glued-name: names of our own, 5 leftover-link: names of our own, "
                        + "11 glued-name: names of our own, 15 leftover-link: names of our own",
                suppressed("a.md", article));
        assertEquals(
                "1 glued-name, 15 glued-name, 15 leftover-link",
                counting("a.md", article.replace("off: glued-name", "off")));
    }

    @Test
    void isAboutTheFileInItsFrontMatter() {
        String body = "---\n\nKiyoshiTakenaka spoke. Continue reading\n";
        assertEquals("6 leftover-link", counting("a.md", "---\nstet: glued-name\n" + body.replaceFirst("\n", "\n\n")));
        assertEquals(
                "7 glued-name: he writes it so, 7 leftover-link: ours",
                suppressed("a.adoc", "---\nstet:\n  glued-name: he writes it so\n  leftover-link: ours\n" + body));
        assertEquals(
                "2 unknown-stet",
                counting(
                        "a.html",
                        "---\nstet: [glued-name, no-such-rule, leftover-link]\n---\n<p>KiyoshiTakenaka spoke. Continue reading</p>"));
    }

    @Test
    void acceptsOnlyTheNamedRule() {
        assertEquals(
                "1 leftover-link",
                counting("a.md", "KiyoshiTakenaka spoke. Continue reading <!-- stet: glued-name, as he does -->"));
        assertEquals(
                "",
                counting("a.md", "KiyoshiTakenaka spoke. Continue reading <!-- stet: glued-name , leftover-link -->"));
    }

    @Test
    void whatIsInAnUnchangedLineCountsAgain() {
        String promo = "Subscribe to our newsletter by KiyoshiTakenaka.";
        String page = "\n\nView Comments (0)\n\nLeave a Reply\n\nSkip to main content";
        String article = "%s\n\nBoats stayed in port.\n\n" + promo + page;
        String lines = ", 7 leftover-chrome, 9 leftover-chrome, 11 leftover-chrome";
        assertEquals("1 repeated-promo, 5 repeated-promo" + lines, counting("a.md", article.formatted(promo)));
        assertEquals(
                "1 glued-name, 5 repeated-promo" + lines,
                counting("a.md", article.formatted(promo + " <!-- stet: repeated-promo -->")));
    }

    @Test
    void keepsTheWordsOfItsReason() {
        assertEquals(
                "1 glued-name: the artist's own – see p. 4",
                suppressed("a.md", "KiyoshiTakenaka spoke. <!-- STET: glued-name — the artist's\n own – see p. 4 -->"));
    }

    @Test
    void looksNowhereButInComments() {
        Stream.of(
                        "`<!-- stet: x -->`",
                        "```\n<!-- stet: x -->\n```",
                        "    <!-- stet: x -->",
                        "\\<!-- stet: x -->",
                        "Say stet: x.")
                .forEach(it -> assertEquals(0, document("a.md", it).stets().size(), it));
        Stream.of("----\n// stet: x\n----", "////\n// stet: x\n////", " // stet: x", "/// stet: x")
                .forEach(it -> assertEquals(0, document("a.adoc", it).stets().size(), it));
        Stream.of("<script>//<!-- stet: x --></script>", "<p title='<!-- stet: x -->'>", "<? stet: x ?>")
                .forEach(it -> assertEquals(0, document("a.html", it).stets().size(), it));
        assertEquals(0, document("a.txt", "<!-- stet: x -->").stets().size());
    }

    @Test
    void aCommentWithoutAnEndIsReadToTheEnd() {
        assertEquals("1 unknown-stet", counting("a.html", "<p>So.</p><!-- stet: no-such"));
        assertEquals("3 unused-stet", counting("a.md", "So.\n\n<!-- stet: glued-name"));
    }

    @Test
    void thirtyThousandOfThemTakeNoTime() {
        LinearTime.assertLinear(10_000, count -> {
            String many =
                    "<!-- stet: glued-name, leftover-link why -->\n\nBoats stayed.\n\n<!-- stet on: glued-name -->\n\n"
                            .repeat(count);
            Document document = document("a.md", many);
            Stets stets = Stets.of(document, BOOK);
            document.blocks().forEach(block -> {
                Span span = block.span();
                assertTrue(stets.suppress(BOOK.rule("glued-name").orElseThrow().finding(span, ""))
                        .isPresent());
            });
            assertEquals(2L * count, stets.findings(rule -> true).count());
        });
    }

    private static Document document(String path, String source) {
        return new Formats().read(path, source, "en-US");
    }

    private static String counting(String path, String source) {
        Page page = WholeDesk.read(path, source);
        return page.findings().stream()
                .map(it -> page.document().lines().at(it.span().start()).line() + " "
                        + it.rule().id())
                .filter(it -> !it.endsWith("unknown-name"))
                .collect(joining(", "));
    }

    private static String suppressed(String path, String source) {
        Page page = WholeDesk.read(path, source);
        return page.suppressed().stream().map(it -> suppressed(page, it)).collect(joining(", "));
    }

    private static String suppressed(Page page, SuppressedFinding it) {
        int line = page.document().lines().at(it.finding().span().start()).line();
        return line + " " + it.finding().rule().id() + (it.reason().isEmpty() ? "" : ": " + it.reason());
    }
}
