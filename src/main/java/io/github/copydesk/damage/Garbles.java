package io.github.copydesk.damage;

import io.github.copydesk.text.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds UTF-8 that was decoded as windows-1252, Latin-1 or in an encoding of DOS or old Macs, once or several times.
 *
 * <p>It encodes the text and decodes it as UTF-8, so it needs no list of garbled forms. The trap is correct text that
 * happens to be valid UTF-8, such as the end of {@code “CAFÉ”}: two such characters count only if they, or the
 * characters beside them, cannot be correct.
 */
public final class Garbles {
    private static final int MOST_TIMES = Limits.of("mojibake").get("times");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The replacement for a character that cannot be known. */
    private static final String LOST = "\uFFFD";

    /** The garbled stretches of a block, as those of its text. */
    public static List<Garble> in(Block block) {
        return mayHaveAny(block.characters()) ? in(block.text()) : List.of();
    }

    /**
     * The garbled stretches of a text, in order. Adjacent ones are combined, and so are words of a garbled sentence.
     */
    public static List<Garble> in(CharSequence text) {
        List<Garble> found = once(text);
        for (int times = 1; times < MOST_TIMES && !found.isEmpty(); times++) {
            Reread reread = new Reread(text, found);
            List<Garble> deeper = reread.deepened(once(reread.text()));
            if (deeper.equals(found)) {
                break;
            }
            found = deeper;
        }
        return found.isEmpty()
                ? found
                : found.stream()
                        .map(garble -> readable(text, readAgain(garble)))
                        .toList();
    }

    /** The garble, repaired once more as long as its text is still garbled letters and marks. */
    private static Garble readAgain(Garble garble) {
        String repaired = garble.repaired();
        if (garble.partial()) {
            return garble;
        }
        UnitRun run = UnitRun.at(repaired, 0, Misreading.WESTERN);
        return run.isOrdinary(repaired.length())
                ? readAgain(new Garble(garble.start(), garble.end(), run.repaired()))
                : garble;
    }

    private static List<Garble> once(CharSequence text) {
        if (!mayHaveAny(text.toString().toCharArray())) {
            return List.of();
        }
        List<Garble> whole = WholeGarbles.in(text);
        List<Garble> partial = new ArrayList<>(PartialGarbles.in(text, whole));
        EastAsianGarbles.in(text).stream()
                .filter(garble -> !Garble.anyHas(whole, garble.start(), garble.end()))
                .forEach(partial::add);
        return partial.isEmpty() ? whole : merged(whole, partial);
    }

    /**
     * Whether the text has two adjacent characters beyond ASCII, a first sign of a partial garble, or an East Asian
     * one.
     */
    private static boolean mayHaveAny(char[] text) {
        boolean beyond = false;
        for (char c : text) {
            if (c < 0x80) {
                beyond = false;
            } else if (PartialGarbles.isLead(c) || EastAsianGarbles.isEastern(c) || (beyond && !UnitRun.isPlain(c))) {
                return true;
            } else {
                beyond = !UnitRun.isPlain(c);
            }
        }
        return false;
    }

    /** The whole and the partial stretches, in order; stretches that touch are combined. */
    private static List<Garble> merged(List<Garble> whole, List<Garble> partial) {
        List<Garble> all = new ArrayList<>(whole);
        all.addAll(partial);
        all.sort(Comparator.comparingInt(Garble::start));
        List<Garble> merged = new ArrayList<>();
        for (int i = 0; i < all.size(); ) {
            Garble first = all.get(i++);
            StringBuilder repaired = new StringBuilder(first.repaired());
            int end = first.end();
            while (i < all.size() && all.get(i).start() == end) {
                repaired.append(all.get(i).repaired());
                end = all.get(i++).end();
            }
            merged.add(
                    end == first.end() ? first : new Garble(first.start(), end, repaired.toString(), List.of(), true));
        }
        return merged;
    }

    /** The garble; with a lost character if its text is no word, or if the first sign of another letter follows it. */
    private static Garble readable(CharSequence text, Garble garble) {
        int end = garble.end();
        if (garble.partial() && end < text.length() && isLead(text.charAt(end))) {
            return new Garble(garble.start(), end + 1, LOST);
        }
        String word = (garble.start() > 0 ? text.charAt(garble.start() - 1) : ' ') + garble.repaired();
        for (int i = 1; i < word.length(); i++) {
            if (isLead(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return new Garble(garble.start(), Character.isWhitespace(text.charAt(end - 1)) ? end - 1 : end, LOST);
            }
        }
        String repaired = garble.repaired().replace(BYTE_ORDER_MARK, "");
        return repaired.length() == garble.repaired().length()
                ? garble
                : new Garble(garble.start(), end, repaired, garble.others(), garble.partial());
    }

    private static boolean isLead(char c) {
        return "ÂÃ".indexOf(c) >= 0;
    }

    /** Whether any part of a text is valid UTF-8 after it is encoded as windows-1252. */
    public static boolean mayBeRead(CharSequence text) {
        for (int at = UnitRun.candidate(text, 0); at < text.length(); at = UnitRun.candidate(text, at + 1)) {
            if (Unit.at(text, at, Misreading.WESTERN).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Garbles() {}
}
