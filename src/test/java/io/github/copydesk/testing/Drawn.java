package io.github.copydesk.testing;

import io.github.copydesk.format.Formats;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import java.util.stream.Collectors;

/** A document drawn as lines, one for each block: {@code HEADING 1: Text with ‹CODE:`x`›}. */
public final class Drawn {
    public static String draw(Document document) {
        return document.blocks().stream().map(block -> draw(document, block)).collect(Collectors.joining("\n"));
    }

    public static String draw(String path, String source) {
        Document document = new Formats().read(path, source, "en-US");
        Offsets.assertHold(document);
        return draw(document);
    }

    private static String draw(Document document, Block block) {
        StringBuilder drawn = new StringBuilder(block.kind().name());
        drawn.append(block.level() > 0 ? " " + block.level() : "").append(": ");
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

    private Drawn() {}
}
