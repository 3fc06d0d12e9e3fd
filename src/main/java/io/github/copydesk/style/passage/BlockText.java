package io.github.copydesk.style.passage;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/** The text of a block as rules of a style read it, with line breaks where the source has them. */
final class BlockText implements Passage.Origin {
    /**
     * Masks whose text is masked for copydesk's own rules, but not for styles, which have rules about file names and
     * addresses.
     */
    private static final Set<Mask.Kind> TEXT =
            EnumSet.of(Mask.Kind.EMAIL, Mask.Kind.FILE_NAME, Mask.Kind.HANDLE, Mask.Kind.HASHTAG);

    private static final char CODE = '*';

    private final Block block;
    private final BitSet masked;
    private final String text;

    /** @param unread the characters of the source that are ignored */
    BlockText(Block block, String source, BitSet unread) {
        this.block = block;
        this.masked = new BitSet(block.text().length());
        StringBuilder seen = new StringBuilder(block.text());
        for (Mask mask : block.masks()) {
            for (int i = mask.start(); i < mask.end(); i++) {
                Span span = block.span(i, i + 1);
                boolean isText = TEXT.contains(mask.kind()) && span.length() == 1;
                seen.setCharAt(i, isText ? source.charAt(span.start()) : CODE);
                masked.set(i, !isText);
            }
        }
        for (int i = seen.indexOf(" "); i >= 0; i = seen.indexOf(" ", i + 1)) {
            if (hasLineEnd(source, block.span(i, i + 1))) {
                seen.setCharAt(i, '\n');
            }
        }
        Span whole = block.span();
        int next = unread.nextSetBit(whole.start());
        for (int i = 0; next >= 0 && next < whole.end() && i < seen.length(); i++) {
            if (unread.get(block.span(i, i + 1).start())) {
                seen.setCharAt(i, CODE);
                masked.set(i);
            }
        }
        this.text = seen.toString();
    }

    private static boolean hasLineEnd(String source, Span span) {
        int at = span.start();
        while (at < span.end() && source.charAt(at) != '\n') {
            at++;
        }
        return at < span.end();
    }

    String text() {
        return text;
    }

    @Override
    public Span span(int start, int end) {
        return block.span(start, end);
    }

    @Override
    public boolean isMasked(int at) {
        return masked.get(at);
    }

    /** The origin of the text from an offset on. */
    Passage.Origin from(int offset) {
        return new Passage.Origin() {
            @Override
            public Span span(int start, int end) {
                return block.span(offset + start, offset + end);
            }

            @Override
            public boolean isMasked(int at) {
                return masked.get(offset + at);
            }
        };
    }
}
