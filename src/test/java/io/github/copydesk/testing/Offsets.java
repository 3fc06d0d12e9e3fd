package io.github.copydesk.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The invariant of every format: the source at the span of a text reads as the text. */
public final class Offsets {
    private static final Pattern WORD = Pattern.compile("[^\\s\\u00A0\\uFFFC]+");
    private static final Pattern TAG = Pattern.compile("<a href=\"\\{\\{.*?}}[^<>]*>|<[^<>]*>");
    private static final Pattern YAML_ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|\\R\\s*)");
    private static final Pattern MARKS = Pattern.compile("[*_~\\[\\]`\\\\{}=^+]");
    /** What a dialect of Markdown leaves out inside a word: a remark, the old text, attributes, a component's tag. */
    private static final Pattern DROPPED = Pattern.compile(
            "\\{/\\*.*?\\*/}|\\{>>.*?<<}|\\{~~.*?~>|\\{--.*?--}|\\{[:.#][^{}\n]*}|(?<=[\\])])\\{[^{}\n]*}|\\[\\[[^|\\]]*\\||\\{[^{}]*}(?=[^<>]*>)");

    private static final Pattern TARGET = Pattern.compile(
            "\\]\\(\\{\\{[^{}]*}}[^()]*\\)|\\]\\([^\\s()]*(?:\\([^\\s()]*\\)[^\\s()]*)*(?:\\s+\"[^\"]*\")?\\)|\\]\\[[^\\]]*]");

    public static void assertHold(Document document) {
        Span before = new Span(0, 0);
        for (Block block : document.blocks()) {
            assertTrue(before.compareTo(block.span()) <= 0, () -> "out of order: " + block);
            assertTrue(block.span().end() <= document.source().length(), () -> "outside: " + block);
            before = block.span();
            block.find(WORD).forEach(word -> assertReads(document, block, word));
            assertGoesOn(document, block);
        }
    }

    /** Characters come in the order of the source; those of one decoded stretch share their place. */
    private static void assertGoesOn(Document document, Block block) {
        Span before = new Span(0, 0);
        for (int i = 0; i < block.text().length(); i++) {
            Span span = block.span(i, i + 1);
            assertTrue(before.equals(span) || before.end() <= span.start(), () -> "backwards: " + block);
            before = span;
            if (block.isVerbatim(i, i + 1) && !block.isMasked(i)) {
                String text = block.text().substring(i, i + 1);
                assertEquals(
                        text.replaceAll("\\s", " "),
                        composed(document.text(span)).replaceAll("\\s", " "),
                        block::toString);
            }
        }
    }

    private static void assertReads(Document document, Block block, MatchResult word) {
        Span span = block.span(word);
        if (block.isVerbatim(word.start(), word.end())) {
            assertEquals(word.group(), composed(document.text(span)), block::toString);
        } else if (!document.path().matches(".*\\.(?:adoc|rst|txt|xml|dita|dbk)")) {
            assertEquals(
                    bare(word.group()), bare(read(document.path(), document.text(span))), () -> block + " at " + span);
        }
    }

    private static String composed(String source) {
        return Normalizer.normalize(source, Normalizer.Form.NFC);
    }

    /** Source without tags, link targets and escapes. */
    private static String read(String path, String source) {
        boolean markdown = path.matches(".*\\.(?:md|mdx|qmd)");
        String text = markdown ? DROPPED.matcher(source).replaceAll("") : source;
        text = TAG.matcher(text).replaceAll("");
        text = markdown ? TARGET.matcher(text).replaceAll("") : text;
        text = YAML_ESCAPE.matcher(text).replaceAll(Offsets::unescape);
        return Parser.unescapeEntities(text.replace("&shy;", ""), false);
    }

    /** Marks that are markup here are text there: they are left out on both sides. */
    private static String bare(String text) {
        return MARKS.matcher(text.replace("''", "'")).replaceAll("");
    }

    private static String unescape(MatchResult escape) {
        String digits = escape.group(1) == null ? escape.group(2) : escape.group(1);
        return digits == null ? "" : Character.toString(Integer.parseInt(digits, 16));
    }

    private Offsets() {}
}
