package io.github.copydesk.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * Composes letters and combining accents into one character each (NFC). Files from a Mac and text from a PDF have
 * {@code e} and an accent where others have {@code é}.
 *
 * <p>A composed letter has the stretch of all its parts in the source. Other letters stay as they are, even those that
 * NFC would replace.
 *
 * @param places of the characters in the source
 */
record Composition(String text, Places places, List<Mask> masks) {
    /** The first combining mark; text without any mark is already composed. */
    private static final char FIRST_MARK = '\u0300';

    /** The most parts of a letter in any language; longer sequences are ornaments and stay as they are. */
    private static final int LONGEST = 8;

    private static final char FIRST_JAMO = '\u1160';
    private static final char LAST_JAMO = '\u11FF';
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    /** The composed text; the same object if there is nothing to compose. */
    Composition composed() {
        return hasParts() ? compose() : this;
    }

    private boolean hasParts() {
        char[] chars = text.toCharArray();
        for (char c : chars) {
            if (c >= FIRST_MARK && isPart(c)) {
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
