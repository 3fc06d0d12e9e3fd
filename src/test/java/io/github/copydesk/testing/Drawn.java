package io.github.copydesk.testing;

import io.github.copydesk.format.Formats;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import java.util.List;
import java.util.stream.Collectors;

/** A document drawn as lines, one for each block: {@code HEADING 1: Text with ‹CODE:`x`›}. */
public final class Drawn {
    /**
     * Reads a source text in the format that the path's ending names, and asserts that each character stands where it
     * says.
     */
    public static Document read(String path, String source) {
        Document document = new Formats().read(path, source, "en-US");
        Offsets.assertHold(document);
        return document;
    }

    public static String draw(String path, String source) {
        return draw(read(path, source));
    }

    public static String draw(Document document) {
        return document.blocks().stream().map(block -> draw(document, block)).collect(Collectors.joining("\n"));
    }

    private static String draw(Document document, Block block) {
        StringBuilder drawn = new StringBuilder(label(block));
        int at = 0;
        for (Mask mask : block.masks()) {
            drawn.append(block.text(), at, mask.start())
                    .append('‹')
                    .append(mask.kind())
                    .append(':');
            drawn.append(document.text(block.span(mask))).append('›');
            at = mask.end();
        }
        return drawn.append(block.text().substring(at)).toString().replace("\n", "⏎");
    }

    /** Each block as {@code LIST_ITEM 2: text}, where it does not matter what a masked stretch, {@code ¤}, is. */
    public static List<String> lines(Document document) {
        return document.blocks().stream()
                .map(block -> label(block)
                        + block.text().replaceAll(Block.MASKED + "+", "¤").replace('\n', '⏎'))
                .toList();
    }

    private static String label(Block block) {
        return block.kind() + (block.level() > 0 ? " " + block.level() : "") + ": ";
    }

    private Drawn() {}
}
