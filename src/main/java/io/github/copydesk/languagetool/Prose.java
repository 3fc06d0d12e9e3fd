package io.github.copydesk.languagetool;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A document as LanguageTool reads it: its blocks as paragraphs of plain text, with a mapping to the blocks.
 *
 * <p>A masked stretch of any length is one {@link Block#MASKED}, which LanguageTool takes for a symbol without a part
 * of speech, so that hardly any rule matches across it. The same replaces an ellipsis with spaces, which would end
 * sentences. Several spaces become one, as in a browser. LanguageTool's own AnnotatedText has such a mapping, but a
 * remark that ends inside its inserted text ends the check of the whole file.
 */
final class Prose {
    /**
     * The place of a stretch: in one block, in offsets of its text.
     *
     * @param before the block with words before it
     */
    record Place(Block block, Optional<Block> before, int start, int end) {
        boolean isVerbatim() {
            return block.isVerbatim(start, end);
        }

        String text() {
            return block.text().substring(start, end);
        }
    }

    private static final int SPACED_ELLIPSIS = 5;
    private static final String PARAGRAPH_END = "\n\n";
    /**
     * The distance in UTF-16 units at which a remark still touches a masked stretch: a remark on "an" is one space away
     * from it.
     */
    private static final int TOUCH = 2;

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> blockStarts = new ArrayList<>();
    /** The index in the text of its block for each character of the prose. */
    private int[] indexes = new int[1024];

    private Prose() {}

    static Prose of(Document document) {
        Prose prose = new Prose();
        for (Block block : document.blocks()) {
            if (hasWords(block)) {
                prose.add(document, block);
            }
        }
        return prose;
    }

    private static boolean hasWords(Block block) {
        return block.text().codePoints().anyMatch(Character::isLetter);
    }

    private void add(Document document, Block block) {
        if (!blocks.isEmpty()) {
            for (int i = 0; i < PARAGRAPH_END.length(); i++) {
                put(PARAGRAPH_END.charAt(i), -1);
            }
        }
        blocks.add(block);
        blockStarts.add(text.length());
        char last = 0;
        for (int i = 0; i < block.text().length(); i++) {
            if (block.text().charAt(i) == '.' && isSpacedEllipsis(block.text(), i)) {
                put(Block.MASKED, i);
                last = Block.MASKED;
                i += SPACED_ELLIPSIS - 1;
                continue;
            }
            if (isCutAtHyphen(document, block, i)) {
                continue;
            }
            char c = isBlank(block.text().charAt(i)) ? ' ' : block.text().charAt(i);
            if (c != last || (c != Block.MASKED && c != ' ')) {
                put(c, i);
            }
            last = c;
        }
    }

    /**
     * Whether it is an ellipsis of three periods with spaces between them, a common style for omissions in quotations.
     */
    private static boolean isSpacedEllipsis(String text, int at) {
        return at + SPACED_ELLIPSIS <= text.length()
                && text.charAt(at + 2) == '.'
                && text.charAt(at + 4) == '.'
                && isSpace(text.charAt(at + 1))
                && isSpace(text.charAt(at + 3));
    }

    /** Whether a line end follows the hyphen of a compound, {@code two-year}; readers see no space there. */
    private static boolean isCutAtHyphen(Document document, Block block, int at) {
        String text = block.text();
        return text.charAt(at) == ' '
                && at > 1
                && at + 1 < text.length()
                && text.charAt(at - 1) == '-'
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLowerCase(text.charAt(at + 1))
                && document.text(block.span(at - 1, at + 1)).indexOf('\n') >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || isBlank(c);
    }

    private static boolean isBlank(char c) {
        return c == '\n' || c == '\u00A0';
    }

    private void put(char c, int index) {
        if (text.length() == indexes.length) {
            indexes = Arrays.copyOf(indexes, indexes.length * 2);
        }
        indexes[text.length()] = index;
        text.append(c);
    }

    String text() {
        return text.toString();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether a stretch is within one block and does not touch a masked stretch. */
    boolean isProse(int start, int end) {
        for (int i = Math.max(0, start - TOUCH); i < Math.min(text.length(), end + TOUCH); i++) {
            boolean outside = i < start || i >= end;
            if (text.charAt(i) == Block.MASKED || (indexes[i] < 0 && !outside)) {
                return false;
            }
        }
        return start < end;
    }

    /** The place of a stretch for which {@link #isProse} is true. */
    Place place(int start, int end) {
        int index = 0;
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (blockStarts.get(middle) <= start) {
                index = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        Optional<Block> before = index == 0 ? Optional.empty() : Optional.of(blocks.get(index - 1));
        return new Place(blocks.get(index), before, indexes[start], indexes[end - 1] + 1);
    }
}
