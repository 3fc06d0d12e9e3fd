package io.github.copydesk.damage;

import io.github.copydesk.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Consecutive units of one encoding in a text.
 *
 * @param units in order, each beginning where the previous one ends; may be empty
 */
record UnitRun(Misreading misreading, List<Unit> units) {
    private static final Limits LIMITS = Limits.of("mojibake");
    /** The number of letters of one script that is no coincidence, as in a Greek word. */
    private static final int WORD = LIMITS.get("word");
    /** The same in an encoding other than windows-1252. */
    private static final int WORD_ELSEWHERE = LIMITS.get("word-elsewhere");

    /** The longest run that begins at an offset. */
    static UnitRun at(CharSequence text, int start, Misreading misreading) {
        Optional<Unit> unit = Unit.at(text, start, misreading);
        if (unit.isEmpty()) {
            return empty(misreading);
        }
        List<Unit> units = new ArrayList<>();
        while (unit.isPresent()) {
            units.add(unit.get());
            int end = unit.get().end();
            unit = end < text.length() ? Unit.at(text, end, misreading) : Optional.empty();
        }
        return new UnitRun(misreading, units);
    }

    static UnitRun empty(Misreading misreading) {
        return new UnitRun(misreading, List.of());
    }

    /**
     * The next offset at which a run may begin: that of two adjacent characters beyond ASCII, the least that garbled
     * text has. The length of the text if there is none.
     */
    static int candidate(CharSequence text, int from) {
        int length = text.length();
        int second = from + 1;
        while (second < length) {
            if (isPlain(text.charAt(second))) {
                second += 2;
            } else if (isPlain(text.charAt(second - 1))) {
                second++;
            } else {
                return second - 1;
            }
        }
        return length;
    }

    /** Whether no byte above ASCII is decoded as a character. Masked stretches count, since they are long. */
    static boolean isPlain(char c) {
        return c < 0x80 || c == Block.MASKED;
    }

    boolean isEmpty() {
        return units.isEmpty();
    }

    int size() {
        return units.size();
    }

    /** The end of the last unit, exclusive; the run must not be empty. */
    int end() {
        return units.get(units.size() - 1).end();
    }

    /** The characters that the bytes of the units stand for. */
    String repaired() {
        StringBuilder repaired = new StringBuilder();
        units.forEach(unit -> repaired.appendCodePoint(unit.codePoint()));
        return repaired.toString();
    }

    /**
     * Whether correct text cannot contain the run: one such unit is enough, or else some letters of one script, as in a
     * Greek word. In windows-1251, quotation marks may be around them.
     */
    boolean isSure() {
        if (isEmpty()) {
            return false;
        }
        if (units.stream().anyMatch(Unit::sure)) {
            return true;
        }
        if (misreading != Misreading.WESTERN && size() > 1 && isOrdinaryAfterAnother()) {
            return true;
        }
        List<Unit> letters = units.stream()
                .filter(unit -> !misreading.isCyrillic() || Character.isLetter(unit.codePoint()))
                .toList();
        long scripts = letters.stream().map(Unit::script).distinct().count();
        int least = misreading == Misreading.WESTERN ? WORD : WORD_ELSEWHERE;
        return letters.size() >= least
                && scripts == 1
                && letters.stream().allMatch(unit -> Character.isLetter(unit.codePoint()));
    }

    /** Whether the run, repaired twice in the same encoding, is letters and marks of western articles. */
    private boolean isOrdinaryAfterAnother() {
        String once = repaired();
        return at(once, 0, misreading).isOrdinary(once.length());
    }

    /** Whether the run consists of letters and marks of western articles, and extends to an offset. */
    boolean isOrdinary(int end) {
        return !isEmpty() && end() == end && units.stream().allMatch(Unit::isOrdinary);
    }

    /**
     * Whether the run consists of letters and marks of western articles, and is not correct Cyrillic text. This is
     * enough if other text of the article is certainly garbled.
     */
    boolean isOrdinaryIn(CharSequence text) {
        int start = units.get(0).start();
        return isOrdinary(end())
                && !(misreading.isCyrillic() && units.stream().anyMatch(it -> it.mayBeCyrillic(text, start, end())));
    }
}
