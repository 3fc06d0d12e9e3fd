package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.copydesk.format.Formats;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RepairedTextTest {
    @Test
    void readsAStretchAsItWas() {
        Block block = repaired("a.txt", "In May xyz or `x` later", "xyz", "—");
        assertEquals("In May — or `x` later", block.text());
        assertEquals(new Span(7, 10), block.span(7, 8));
        assertEquals(new Span(18, 23), block.span(16, 21));
    }

    @Test
    void keepsTheMasksWhereTheyAre() {
        Block block = repaired("a.md", "In May xyz or `x` later", "xyz", "—");
        Mask code = block.masks().get(0);
        assertEquals(Mask.Kind.CODE, code.kind());
        assertEquals(
                "`x`",
                "In May xyz or `x` later"
                        .substring(block.span(code).start(), block.span(code).end()));
    }

    @Test
    void masksWhatNobodyCanRepair() {
        Document document = new Formats().read("a.txt", "He said x?x to us", "en-US");
        Block block = RepairedText.of(document, List.of(new Repair(new Span(8, 11), Optional.empty())))
                .blocks()
                .get(0);
        assertEquals("He said \uFFFC to us", block.text());
        assertEquals(List.of(new Mask(Mask.Kind.DAMAGED, 8, 9)), block.masks());
    }

    @Test
    void leavesAnArticleWithoutDamageAsItIs() {
        Document document = new Formats().read("a.txt", "Nothing.", "en-US");
        assertSame(document, RepairedText.of(document, List.of()));
    }

    @Test
    void keepsABlockThatWouldBeEmpty() {
        assertEquals("nbsp;", repaired("a.txt", "nbsp;", "nbsp;", "").text());
    }

    private static Block repaired(String path, String text, String damaged, String right) {
        Document document = new Formats().read(path, text, "en-US");
        int at = text.indexOf(damaged);
        Repair repair = new Repair(new Span(at, at + damaged.length()), Optional.of(right));
        return RepairedText.of(document, List.of(repair)).blocks().get(0);
    }
}
