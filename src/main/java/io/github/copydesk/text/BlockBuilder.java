package io.github.copydesk.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Builds a block: its text, and the place of each character in the source. */
public final class BlockBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Mask> masks = new ArrayList<>();
    private final Places.Builder places = new Places.Builder();

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public int length() {
        return text.length();
    }

    /** The text so far; masked stretches consist of {@link Block#MASKED}. */
    public CharSequence text() {
        return text;
    }

    /** Appends source text as it is. */
    public BlockBuilder append(CharSequence source, int start, int end) {
        if (start < end) {
            places.addRun(start, end - start);
            text.append(source, start, end);
        }
        return this;
    }

    /** Appends the decoded text of a stretch of the source, such as an ampersand for {@code &amp;}. */
    public BlockBuilder append(CharSequence decoded, Span source) {
        for (int i = 0; i < decoded.length(); i++) {
            put(decoded.charAt(i), source.start(), source.end());
        }
        return this;
    }

    /** Appends a masked stretch, one masked character for each of the source. */
    public BlockBuilder mask(Mask.Kind kind, Span source) {
        int from = text.length();
        for (int i = source.start(); i < source.end(); i++) {
            put(Block.MASKED, i, i + 1);
        }
        if (text.length() > from) {
            masks.add(new Mask(kind, from, text.length()));
        }
        return this;
    }

    private void put(char c, int start, int end) {
        places.add(start, end);
        text.append(c);
    }

    /**
     * The block, without white space at its ends.
     *
     * @throws IllegalStateException if {@link #isBlank()}
     */
    public Block build(Block.Kind kind, int level) {
        if (isBlank()) {
            throw new IllegalStateException("a block without text");
        }
        int from = 0;
        int to = text.length();
        while (isSpace(text.charAt(from))) {
            from++;
        }
        while (isSpace(text.charAt(to - 1))) {
            to--;
        }
        List<Mask> moved = new ArrayList<>();
        for (Mask mask : outermostMasks()) {
            moved.add(new Mask(mask.kind(), mask.start() - from, mask.end() - from));
        }
        Composition composed = new Composition(text.substring(from, to), places.from(from), moved).composed();
        return new Block(kind, level, composed.text(), composed.places(), composed.masks());
    }

    /** Whether the text is empty or consists of white space. */
    public boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Masks a stretch of the text so far, and removes the masks inside it. */
    public BlockBuilder maskGathered(Mask.Kind kind, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, Block.MASKED);
        }
        masks.add(new Mask(kind, start, end));
        return this;
    }

    /** The masks in order, without those inside others. They are sorted once, since a block may have very many. */
    private List<Mask> outermostMasks() {
        List<Mask> sorted = new ArrayList<>(masks);
        sorted.sort(Comparator.comparingInt(Mask::start)
                .thenComparing(Comparator.comparingInt(Mask::end).reversed()));
        List<Mask> outermost = new ArrayList<>();
        int end = 0;
        for (Mask mask : sorted) {
            if (mask.start() >= end) {
                outermost.add(mask);
                end = mask.end();
            }
        }
        return outermost;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
