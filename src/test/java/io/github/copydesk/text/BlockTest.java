package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.format.Formats;
import org.junit.jupiter.api.Test;

final class BlockTest {
    @Test
    void aMessageShowsMaskedTextAsInTheSource() {
        assertEquals("Call `open()` first", shown("a.md", "Call `open()` first"));
        assertEquals(
                "Read our [letters](https://velden.example/l…) today",
                shown("a.txt", "Read our [letters](https://velden.example/letters/of/this/year) today"));
        assertEquals("No mask here", shown("a.md", "No *mask* here"));
    }

    @Test
    void aMessageShowsAPartOfABlock() {
        Document document = new Formats().read("a.md", "Call `open()` first", "en-US");
        Block block = document.blocks().get(0);
        assertTrue(block.text().indexOf(Block.MASKED) > 0);
        assertEquals("`open", block.shown(document.source(), 5, 10));
        assertEquals(" first", block.shown(document.source(), 13, 19));
    }

    private static String shown(String path, String source) {
        Document document = new Formats().read(path, source, "en-US");
        return document.shown(document.blocks().get(0));
    }
}
