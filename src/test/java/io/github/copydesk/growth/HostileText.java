package io.github.copydesk.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A kind of text that may make something slow.
 *
 * @param of makes one of about so many UTF-16 units
 */
record HostileText(String name, IntFunction<String> of) {
    private static final Pattern UNIT = Pattern.compile("\\\\u([0-9A-F]{4})");

    /** Those for the format that has this ending alone. */
    static List<HostileText> of(String ending) {
        List<HostileText> own = new ArrayList<>(HostileShapes.of(ending));
        lines("/growth/units." + ending + ".txt").map(HostileText::repeated).forEach(own::add);
        return own;
    }

    /** Those for every format. */
    static List<HostileText> all() {
        List<HostileText> all = new ArrayList<>();
        lines("/growth/units.txt").map(HostileText::repeated).forEach(all::add);
        all.add(numbered("distinct names", i -> name(i) + " " + name(i * 7 + 3) + " said. "));
        all.add(numbered("distinct names in a list", i -> name(i) + " " + name(i * 7 + 3) + ", "));
        all.add(numbered("distinct names in paragraphs", i -> name(i) + " " + name(i * 7 + 3) + " said.\n\n"));
        all.add(numbered("distinct single names", i -> name(i) + " said. "));
        all.add(numbered("distinct names without spaces", i -> name(i) + name(i * 7 + 3) + " said. "));
        all.add(numbered("near names", i -> "Ann Harbou" + near(i) + " said. "));
        all.add(numbered("near first names", i -> "Marg" + near(i) + "ret Pier said. "));
        all.add(numbered("near names in paragraphs", i -> "Ann Harbou" + near(i) + " said.\n\n"));
        all.add(numbered("one surname", i -> name(i) + " Harbourman said. "));
        all.add(numbered("one given name", i -> "Margaret " + name(i) + " said. "));
        all.add(numbered("initials", i -> (char) ('A' + i % 26) + ". " + (char) ('A' + i / 26 % 26) + ". Pier said. "));
        all.add(numbered("distinct words", i -> word(i) + " "));
        all.add(numbered("distinct words in lines", i -> word(i) + "\n"));
        all.add(numbered("distinct capitals", i -> name(i).toUpperCase(Locale.ROOT) + " "));
        all.add(numbered("abbreviations", i -> letters(i) + ".A. and " + letters(i) + "A said. "));
        String paragraph = "The ferry left the quay at nine and reached the island before the first train had gone";
        all.add(numbered("paragraphs with one word changed", i -> paragraph + " to " + word(i) + ".\n\n"));
        all.add(numbered(
                "paragraphs with two words changed", i -> word(i * 3) + " " + paragraph + " " + word(i) + ".\n\n"));
        all.add(numbered("one paragraph again", i -> paragraph + ".\n\n"));
        all.add(numbered("one sentence again", i -> paragraph + ". "));
        all.add(numbered("headlines", i -> "# The ferry to " + word(i) + " is late\n\nText.\n\n"));
        all.add(numbered("headlines of HTML", i -> "<h2>The ferry to " + word(i) + "</h2><p>Text.</p>"));
        all.add(numbered("one headline again", i -> "# The ferry is late\n\nText.\n\n"));
        all.add(numbered("promo lines", i -> "Subscribe to our " + word(i) + " newsletter today!\n\n"));
        all.add(numbered(
                "promo lines of one form", i -> "Subscribe now for free access to the Herald number " + i + "\n\n"));
        all.add(numbered("share bars of one form", i -> "Share this article " + i + "\n\n"));
        all.add(numbered(
                "promo links", i -> "[Read more about " + word(i) + "](https://harbour.example/" + i + ")\n\n"));
        all.add(numbered("promo links of HTML", i -> "<p><a href=\"/a/" + i + "\">Read " + word(i) + "</a></p>"));
        all.add(numbered("short lines", i -> letters(i) + "\n"));
        all.add(numbered("short paragraphs", i -> letters(i) + "\n\n"));
        all.add(numbered("items", i -> "- " + word(i) + "\n"));
        all.add(numbered("quotations", i -> "\"" + word(i) + " is late,\" she said. "));
        all.add(numbered("open quotations", i -> "\"" + word(i) + " is late, she said.\n\n"));
        all.add(numbered("open curly quotations", i -> "\u201C" + word(i) + " is late, she said.\n\n"));
        all.add(numbered("apostrophes", i -> "the " + word(i) + "s' and rock 'n' roll '90s "));
        all.add(numbered("brackets", i -> "(" + word(i) + " [" + i + "] "));
        all.add(numbered("entities", i -> "&" + letters(i) + "; &#" + i + "; "));
        all.add(numbered("shortcodes", i -> "[" + word(i) + " a=\"" + i + "\"] "));
        all.add(numbered("closed shortcodes", i -> "[" + word(i) + "]b[/" + word(i) + "] "));
        all.add(numbered("tags of Hugo", i -> "{{< " + word(i) + " a=\"" + i + "\" >}} "));
        all.add(numbered("tags of Liquid", i -> "{% " + word(i) + " %}a{% end" + word(i) + " %} "));
        all.add(numbered("expressions", i -> "{{ " + word(i) + "." + i + " }} "));
        all.add(numbered("link definitions", i -> "[" + word(i) + "]: https://harbour.example/" + i + "\n"));
        all.add(numbered("link references", i -> "[" + word(i) + "][" + word(i + 1) + "] "));
        all.add(numbered("footnotes", i -> "A[^" + i + "]\n\n[^" + i + "]: " + word(i) + "\n\n"));
        all.add(numbered("attributes of AsciiDoc", i -> ":" + word(i) + ": " + word(i + 1) + "\n"));
        all.add(numbered("attribute references", i -> "{" + word(i) + "}"));
        all.add(numbered("anchors of AsciiDoc", i -> "[[" + word(i) + "]]<<" + word(i + 1) + ">> "));
        all.add(numbered("rows of Markdown", i -> (i == 0 ? "a|b\n-|-\n" : "") + word(i) + "|" + i + "\n"));
        all.add(numbered("rows of HTML", i -> "<table><tr><td>" + word(i) + "</td><td>" + i + "</td></tr></table>"));
        all.add(numbered("rows of AsciiDoc", i -> (i == 0 ? "|===\n" : "") + "|" + word(i) + "|" + i + "\n"));
        all.add(numbered("rows of reStructuredText", i -> (i == 0 ? "=== ===\n" : "") + letters(i % 676) + "  b\n"));
        all.add(numbered("stet comments", i -> "<!-- stet: glued-name -->\n" + word(i) + "\n\n"));
        all.add(numbered(
                "stet comments that nothing ends", i -> "<!-- stet-begin: glued-name -->\n" + word(i) + "\n\n"));
        all.add(numbered("stet comments of AsciiDoc", i -> "// stet: glued-name\n" + word(i) + "\n\n"));
        all.add(numbered("stet comments of reStructuredText", i -> ".. stet: glued-name\n\n" + word(i) + "\n\n"));
        all.add(numbered("keys of front matter", i -> (i == 0 ? "---\n" : "") + word(i) + ": " + i + "\n"));
        all.add(numbered("nested front matter", i -> (i == 0 ? "---\n" : "") + " ".repeat(i % 60) + "a:\n"));
        all.add(nested("nested lists", i -> " ".repeat(2 * i) + "- a\n", 100));
        all.add(nested("nested quotes", i -> "> ".repeat(i) + "a\n", 60));
        all.add(numbered("addresses", i -> "https://harbour.example/" + word(i) + "?a=" + i + " "));
        all.add(numbered("mail addresses", i -> word(i) + "@harbour.example "));
        all.add(numbered("paths", i -> "/usr/" + word(i) + "/" + i + ".txt "));
        all.add(numbered("dates", i -> "On June " + i % 30 + ", " + (1000 + i % 2000) + ", 10:" + i % 60 + " "));
        all.add(numbered("garbled words", i -> word(i) + "\u00E2\u20AC\u2122s "));
        all.add(numbered("words cut at line ends", i -> word(i) + "-\n" + word(i + 1) + " "));
        all.add(numbered("ligatures", i -> "\uFB01" + word(i) + " "));
        all.add(numbered("accents apart", i -> word(i) + "e\u0301 "));
        all.add(numbered("words from right to left", i -> "\u05E9\u05DC\u05D5\u05DD" + (char) (0x5D0 + i % 20) + " "));
        all.add(numbered("missing spaces", i -> word(i) + "." + name(i) + " said,then "));
        all.add(numbered("distinct words with commas", i -> "the " + word(i) + "," + word(i * 7 + 3) + " was "));
        all.add(numbered("one chain of words with commas", i -> word(i) + "," + word(i * 7 + 3) + "-"));
        all.add(new HostileText("one word", size -> "ab".repeat(size / 2)));
        all.add(new HostileText("one word with capitals", size -> "AnnPier".repeat(size / 7 + 1)));
        all.add(new HostileText("one word in capitals but its end", size -> "A".repeat(size) + "b"));
        all.add(new HostileText("one word of many parts", size -> "ann-".repeat(size / 4 + 1)));
        all.add(new HostileText("brackets that close", size -> "(".repeat(size / 2) + ")".repeat(size / 2)));
        all.add(new HostileText("divs that close", size -> "<div>".repeat(size / 11) + "</div>".repeat(size / 11)));
        all.add(new HostileText("one comment", size -> "<!--" + "a ".repeat(size / 2) + "-->"));
        all.add(new HostileText("one code block", size -> "```\n" + "a b\n".repeat(size / 4) + "```\n"));
        all.add(numbered("near names of many letters", i -> "Ann Harb" + (char) (0x100 + i % 20_000) + "ur said. "));
        all.add(numbered("names of the same letters", i -> "Ann H" + permutation("arboumndi", i) + " said. "));
        all.add(numbered("names with other capitals", i -> "Ann H" + capitals("arboumanlind", i) + " said. "));
        return all;
    }

    /** A unit again and again; what stands before a tab comes once. */
    private static HostileText repeated(String line) {
        String[] parts = line.split("\t", 2);
        String head = parts.length > 1 ? unescaped(parts[0]) : "";
        String unit = unescaped(parts[parts.length - 1]);
        String name = (head.isEmpty() ? "" : shown(head) + ", then ") + "repeat " + shown(unit);
        return new HostileText(name, size -> head + unit.repeat(size / unit.length() + 1));
    }

    private static String unescaped(String text) {
        return UNIT.matcher(text)
                .replaceAll(unit -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(unit.group(1), 16))))
                .translateEscapes();
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = HostileText.class.getResourceAsStream(resource)) {
            String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(it -> !it.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileText numbered(String name, IntFunction<String> part) {
        return new HostileText(name, size -> {
            StringBuilder text = new StringBuilder(size + 200);
            for (int i = 0; text.length() < size; i++) {
                text.append(part.apply(i));
            }
            return text.toString();
        });
    }

    private static HostileText nested(String name, IntFunction<String> part, int deepest) {
        return numbered(name, i -> part.apply(i % deepest));
    }

    /** A different name for every number. */
    private static String name(int number) {
        String word = word(number);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** A different word of at least three syllables for every number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int left = number, i = 0; left > 0 || i < 3; i++) {
            word.append("bdfgklmnprstvz".charAt(left % 14));
            left /= 14;
            word.append("aeiou".charAt(left % 5));
            left /= 5;
        }
        return word.toString();
    }

    private static String letters(int number) {
        String text = "";
        for (int left = number, i = 0; left > 0 || i < 2; i++) {
            text += (char) ('a' + left % 26);
            left /= 26;
        }
        return text;
    }

    private static String permutation(String letters, int number) {
        StringBuilder left = new StringBuilder(letters);
        StringBuilder permutation = new StringBuilder();
        for (int rest = number; !left.isEmpty(); ) {
            int at = rest % left.length();
            rest /= left.length();
            permutation.append(left.charAt(at));
            left.deleteCharAt(at);
        }
        return permutation.toString();
    }

    /** The letters with capitals where the number has bits. */
    private static String capitals(String letters, int number) {
        StringBuilder word = new StringBuilder(letters);
        for (int i = 0; i < letters.length(); i++) {
            if ((number >> i & 1) == 1) {
                word.setCharAt(i, Character.toUpperCase(letters.charAt(i)));
            }
        }
        return word.toString();
    }

    private static String near(int number) {
        return letters(number % 676);
    }

    private static String shown(String unit) {
        StringBuilder shown = new StringBuilder();
        unit.codePoints()
                .forEach(it -> shown.append(it >= ' ' && it < 0x7F ? Character.toString(it) : "<%X>".formatted(it)));
        return shown.toString();
    }
}
