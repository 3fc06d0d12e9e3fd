package io.github.copydesk.leftovers;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs that address their reader, outside of quotations. In news they are rare, so such a paragraph is
 * likely the page's. A manual, a letter or a column addresses its reader throughout.
 */
public final class ReaderVoice {
    private static final Pattern QUOTED = Pattern.compile("[“„«\"][^”“»\"]{0,600}[”“»\"]?");
    private static final int FEWEST_WORDS = 12;
    /** At most one in this many paragraphs addresses the reader if that is rare. */
    private static final int RARE = 8;

    private final BitSet speaking = new BitSet();
    private final boolean rare;

    private ReaderVoice(Document document, PromoLine.Words words) {
        List<Block> blocks = document.blocks();
        int paragraphs = 0;
        int spoken = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean speaks = words.address(block.text())
                    && words.address(QUOTED.matcher(block.text()).replaceAll(" "));
            speaking.set(i, speaks);
            if (block.kind() == Block.Kind.PARAGRAPH && spaces(block.text()) >= FEWEST_WORDS) {
                paragraphs++;
                spoken += speaks ? 1 : 0;
            }
        }
        rare = spoken * RARE <= paragraphs + RARE;
    }

    /** Made once for all rules of a document. */
    public static ReaderVoice of(Document document, PromoLine.Words words) {
        return document.derive(ReaderVoice.class, it -> new ReaderVoice(it, words));
    }

    /** Whether a block addresses the reader. */
    public boolean speaks(int index) {
        return speaking.get(index);
    }

    /** Whether a block addresses the reader, and hardly any other paragraph does. */
    public boolean isOdd(int index) {
        return rare && speaks(index);
    }

    private static int spaces(String text) {
        return (int) text.chars().filter(c -> c == ' ').count();
    }
}
