package io.github.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles in every format, under every rule of our own. */
final class FormatFuzzTest {
    @MethodSource
    @FuzzTest
    void plain(byte[] input) {
        Desk.read("a.txt", input);
    }

    static List<Arguments> plain() {
        return Seeds.of(".txt");
    }

    @MethodSource
    @FuzzTest
    void markdown(byte[] input) {
        Desk.read("a.md", input);
    }

    static List<Arguments> markdown() {
        return Seeds.of(".md");
    }

    @MethodSource
    @FuzzTest
    void mdx(byte[] input) {
        Desk.read("a.mdx", input);
    }

    static List<Arguments> mdx() {
        return Seeds.of(".mdx", "docusaurus.md");
    }

    @MethodSource
    @FuzzTest
    void quarto(byte[] input) {
        Desk.read("a.qmd", input);
    }

    static List<Arguments> quarto() {
        return Seeds.of(".qmd", "pandoc.md");
    }

    @MethodSource
    @FuzzTest
    void html(byte[] input) {
        Desk.read("a.html", input);
    }

    static List<Arguments> html() {
        return Seeds.of(".html", ".xhtml");
    }

    @MethodSource
    @FuzzTest
    void asciidoc(byte[] input) {
        Desk.read("a.adoc", input);
    }

    static List<Arguments> asciidoc() {
        return Seeds.of(".adoc");
    }

    @MethodSource
    @FuzzTest
    void restructuredText(byte[] input) {
        Desk.read("a.rst", input);
    }

    static List<Arguments> restructuredText() {
        return Seeds.of(".rst");
    }

    @MethodSource
    @FuzzTest
    void xml(byte[] input) {
        Desk.read("a.xml", input);
    }

    static List<Arguments> xml() {
        return Seeds.of(".xml", ".dita");
    }
}
