package io.github.copydesk.leftovers;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which paragraphs speak to their reader, outside of quotations. News hardly ever does, so that the paragraph which does is
 * likely the page's; a manual, a letter or a column does all the time.
 */
public final class ReaderVoice {
    private static final Pattern QUOTED = Pattern.compile("[“„«\"][^”“»\"]{0,600}[”“»\"]?");
    private static final int FEWEST_WORDS = 12;
    /** Out of how many paragraphs one, at most. */
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

    /** Of a document, made once for all that ask. */
    public static ReaderVoice of(Document document, PromoLine.Words words) {
        return document.derive(ReaderVoice.class, it -> new ReaderVoice(it, words));
    }

    /** Whether a block speaks to the reader. */
    public boolean speaks(int index) {
        return speaking.get(index);
    }

    /** Whether a block speaks to the reader, and hardly any paragraph of the article does. */
    public boolean isOdd(int index) {
        return rare && speaks(index);
    }

    private static int spaces(String text) {
        return (int) text.chars().filter(c -> c == ' ').count();
    }
}
