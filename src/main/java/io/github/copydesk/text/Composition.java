package io.github.copydesk.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * Puts letters and the accents that stand behind them into one character each (NFC), as readers see them: files from
 * a Mac and texts out of a PDF have {@code e} and a combining accent where others have {@code é}.
 *
 * <p>A composed letter stands for the source of all its parts. Letters without such parts are left as they are, also
 * those that NFC would exchange for others.
 *
 * @param places of the characters in the source
 */
record Composition(String text, Places places, List<Mask> masks) {
    /** The first of the combining marks; no text below it can be taken apart. */
    private static final char FIRST_MARK = '\u0300';

    /** No letter of any language has more parts; what has, an ornament, is left as it is. */
    private static final int LONGEST = 8;

    private static final char FIRST_JAMO = '\u1160';
    private static final char LAST_JAMO = '\u11FF';
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    /** The same text, composed; this one where nothing is to be composed. */
    Composition composed() {
        return hasParts() ? compose() : this;
    }

    private boolean hasParts() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK && isPart(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Composition compose() {
        int length = text.length();
        StringBuilder composed = new StringBuilder(length);
        Places.Builder newPlaces = new Places.Builder();
        int[] moved = new int[length + 1];
        int at = 0;
        while (at < length) {
            int end = at + 1;
            while (end < length && end - at < LONGEST && isPart(text.charAt(end))) {
                end++;
            }
            String letter = text.substring(at, end);
            String one = end == at + 1 ? letter : Normalizer.normalize(letter, Normalizer.Form.NFC);
            boolean changed = one.length() < letter.length();
            Arrays.fill(moved, at, end, composed.length());
            for (int i = 0; i < (changed ? one.length() : letter.length()); i++) {
                newPlaces.add(places.start(changed ? at : at + i), places.end(changed ? end - 1 : at + i));
                composed.append(changed ? one.charAt(i) : letter.charAt(i));
            }
            at = end;
        }
        moved[length] = composed.length();
        List<Mask> movedMasks = masks.stream()
                .map(mask -> new Mask(mask.kind(), moved[mask.start()], moved[mask.end()]))
                .toList();
        return new Composition(composed.toString(), newPlaces.from(0), movedMasks);
    }

    private static boolean isPart(char c) {
        return c >= FIRST_MARK && ((MARKS >> Character.getType(c) & 1) == 1 || (c >= FIRST_JAMO && c <= LAST_JAMO));
    }
}
