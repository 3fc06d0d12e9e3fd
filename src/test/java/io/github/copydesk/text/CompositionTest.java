package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

final class CompositionTest {
    @Test
    void readsALetterAndItsAccentAsOneCharacter() {
        String source = apart("Zoë Brontë");
        Block block = block(source);
        assertEquals("Zoë Brontë", block.text());
        assertEquals(
                apart("Zoë"),
                source.substring(block.span(0, 3).start(), block.span(0, 3).end()));
        assertEquals(
                apart("ë"),
                source.substring(block.span(9, 10).start(), block.span(9, 10).end()));
        assertTrue(block.isVerbatim(0, 10));
    }

    @Test
    void composesTwoAccentsAndSyllablesOfKorean() {
        assertEquals("Phở, Nguyễn, 한글", block(apart("Phở, Nguyễn, 한글")).text());
    }

    @Test
    void keepsMasksWhereTheirTextIs() {
        String source = apart("é ") + "code" + apart(" é");
        BlockBuilder gathered = new BlockBuilder().append(source, 0, 3).mask(Mask.Kind.CODE, new Span(3, 7));
        Block block = gathered.append(source, 7, source.length()).build(Block.Kind.PARAGRAPH, 0);
        assertEquals("é \uFFFC\uFFFC\uFFFC\uFFFC é", block.text());
        assertEquals(new Mask(Mask.Kind.CODE, 2, 6), block.masks().get(0));
        assertEquals(
                "code",
                source.substring(
                        block.span(block.masks().get(0)).start(),
                        block.span(2, 6).end()));
    }

    @Test
    void leavesAloneWhatHasNoLetterOfItsOwn() {
        String source = "x\u0304 is a mean, and \u212B a sign";
        assertEquals(source, block(source).text());
        assertTrue(block(source).isVerbatim(0, source.length()));
    }

    @Test
    void leavesAnOrnamentOfAccentsAlone() {
        String source = "e" + "\u0301\u0323".repeat(50_000) + " end";
        assertTrue(block(source).text().endsWith(" end"));
    }

    @Test
    void takesAnEntityForNoComposedLetter() {
        BlockBuilder gathered = new BlockBuilder().append("é", new Span(0, 8));
        assertFalse(gathered.build(Block.Kind.PARAGRAPH, 0).isVerbatim(0, 1));
    }

    private static Block block(String source) {
        return new BlockBuilder().append(source, 0, source.length()).build(Block.Kind.PARAGRAPH, 0);
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
