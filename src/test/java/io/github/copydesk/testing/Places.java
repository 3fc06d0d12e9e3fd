package io.github.copydesk.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.format.Formats;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** What tests of txt and AsciiDoc ask of a document: what is read, and that each character stands where it says. */
public final class Places {
    private static final Pattern WORD = Pattern.compile("[^\\s\\u00A0\\uFFFC]+");

    private Places() {}

    public static Document read(String path, String source) {
        Document document = new Formats().read(path, source, "en-US");
        assertHold(document);
        return document;
    }

    /** Each block as {@code LIST_ITEM 2: text}; a masked stretch reads {@code ¤}, a hard break {@code ⏎}. */
    public static List<String> drawn(String path, String source) {
        return read(path, source).blocks().stream().map(Places::drawn).toList();
    }

    public static String drawn(Block block) {
        String text = block.text().replaceAll(Block.MASKED + "+", "¤").replace('\n', '⏎');
        return block.kind() + (block.level() > 0 ? " " + block.level() : "") + ": " + text;
    }

    /** Asserts that characters come in the order of the source, and that those not decoded stand in it. */
    public static void assertHold(Document document) {
        int from = 0;
        for (Block block : document.blocks()) {
            assertTrue(from <= block.span().start(), () -> "out of order: " + block);
            from = block.span().start();
            assertTrue(block.span().end() <= document.source().length());
            Span before = new Span(0, 0);
            for (int i = 0; i < block.text().length(); i++) {
                Span span = block.span(i, i + 1);
                assertTrue(before.equals(span) || before.end() <= span.start(), () -> "backwards: " + block);
                before = span;
                if (block.isVerbatim(i, i + 1) && !block.isMasked(i)) {
                    String text = block.text().substring(i, i + 1);
                    assertEquals(text.isBlank() ? "" : text, document.text(span).strip(), block::toString);
                }
            }
            block.find(WORD)
                    .filter(word -> block.isVerbatim(word.start(), word.end()))
                    .forEach(word -> assertEquals(word.group(), document.text(block.span(word)), block::toString));
        }
    }
}
