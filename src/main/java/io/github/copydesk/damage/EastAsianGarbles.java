package io.github.copydesk.damage;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds UTF-8 that was decoded as Chinese, Japanese or Korean: {@code didn鈥檛}.
 *
 * <p>Two bytes make a character in these encodings, so the last byte of a punctuation mark is combined with the letter
 * after it. If the next byte cannot be combined, the last byte was lost: {@code 鈥?}. The trap is a word of such a
 * language in a western text: its bytes are seldom valid UTF-8, and a Latin letter is accepted only beside other Latin
 * letters.
 */
final class EastAsianGarbles {
    private static final char FIRST = '\u2E80';
    /** The characters that programs write for a byte that they cannot decode. */
    private static final String LOST_SIGNS = "?\uFFFD・";

    private static final String LOST = "\uFFFD";
    private static final int LAST_LETTER = 0x17F;
    private static final int FOREIGN_WORD = Limits.of("mojibake").get("eastern-word");

    /** A stretch in one of the encodings, with its repaired text. */
    private record Reading(Garble garble, boolean sure) {}

    /** The garbled stretches of a text, in order, without overlaps. */
    static List<Garble> in(CharSequence text) {
        int first = next(text, 0);
        if (first == text.length()) {
            return List.of();
        }
        boolean western = isWestern(text);
        return DoubleByteTable.ALL.stream()
                .map(table -> in(text, first, table, western))
                .max(Comparator.comparingInt(EastAsianGarbles::length))
                .orElse(List.of());
    }

    private static int length(List<Garble> garbles) {
        // If two encodings explain equally much, the first one is taken.
        return garbles.stream()
                .mapToInt(garble ->
                        (garble.end() - garble.start()) * 2 - (garble.repaired().equals(LOST) ? 1 : 0))
                .sum();
    }

    private static List<Garble> in(CharSequence text, int first, DoubleByteTable table, boolean western) {
        List<Reading> readings = new ArrayList<>();
        for (int at = first; at < text.length(); ) {
            int end = at;
            while (end < text.length() && text.charAt(end) >= 0x80 && LOST_SIGNS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            reading(text, at, Math.max(end, at + 1), table, western).ifPresent(readings::add);
            at = next(text, Math.max(end, at + 1));
        }
        boolean sure = readings.stream().anyMatch(Reading::sure);
        return sure ? readings.stream().map(Reading::garble).toList() : List.of();
    }

    private static Optional<Reading> reading(
            CharSequence text, int start, int end, DoubleByteTable table, boolean western) {
        byte[] bytes = table.bytes(text.subSequence(start, end)).orElse(new byte[0]);
        int whole = wholeLength(bytes);
        String repaired = new String(bytes, 0, whole, StandardCharsets.UTF_8);
        if (repaired.chars().anyMatch(c -> c >= FIRST) || (bytes.length > 0 && bytes[0] >= 0)) {
            return Optional.empty();
        }
        boolean isLost = end < text.length() && LOST_SIGNS.indexOf(text.charAt(end)) >= 0;
        if (whole < bytes.length) {
            return isLost && western ? cut(text, start, end, repaired, bytes, whole) : Optional.empty();
        }
        boolean sure =
                (western && (hasMark(repaired) || isWithin(text, start, end, repaired))) || isForeignWord(repaired);
        boolean ordinary = western && repaired.chars().allMatch(c -> c <= LAST_LETTER || isMark(c));
        return repaired.isEmpty() || !(sure || ordinary)
                ? Optional.empty()
                : Optional.of(new Reading(new Garble(start, end, repaired), sure));
    }

    /** A stretch whose last character lost its last byte, and perhaps the space after it. */
    private static Optional<Reading> cut(
            CharSequence text, int start, int end, String repaired, byte[] bytes, int whole) {
        int next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        boolean spaceTaken = text.charAt(end) != LOST.charAt(0) && Character.isLetterOrDigit(next);
        int before =
                !repaired.isEmpty() ? repaired.charAt(repaired.length() - 1) : start > 0 ? text.charAt(start - 1) : ' ';
        boolean twoOfThree =
                bytes.length - whole == 2 && (bytes[whole] & 0xF0) == 0xE0 && (bytes[whole + 1] & 0xC0) == 0x80;
        if (!twoOfThree) {
            return Optional.empty();
        }
        List<String> marks =
                PartialGarbles.marksThatBegin(bytes[whole], bytes[whole + 1], before, spaceTaken ? ' ' : next);
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        List<String> all = marks.stream()
                .map(mark -> repaired + mark + (spaceTaken ? " " : ""))
                .toList();
        return Optional.of(new Reading(new Garble(start, end + 1, all.get(0), all.subList(1, all.size()), true), true));
    }

    /** The number of bytes at the beginning that are valid UTF-8. */
    private static int wholeLength(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            int lead = bytes[at] & 0xFF;
            int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
            if (length == 0 || at + length > bytes.length) {
                return at;
            }
            for (int i = 1; i < length; i++) {
                if ((bytes[at + i] & 0xC0) != 0x80) {
                    return at;
                }
            }
            at += length;
        }
        return at;
    }

    private static boolean hasMark(String repaired) {
        return repaired.chars().anyMatch(EastAsianGarbles::isMark);
    }

    private static boolean isMark(int c) {
        return c >= 0x2010 && c < 0x2C00;
    }

    /** Whether the repaired text is a western letter directly beside a lower-case Latin letter. */
    private static boolean isWithin(CharSequence text, int start, int end, String repaired) {
        boolean beside =
                (start > 0 && isSmall(text.charAt(start - 1))) || (end < text.length() && isSmall(text.charAt(end)));
        return beside
                && !repaired.isEmpty()
                && repaired.chars().allMatch(c -> c <= LAST_LETTER && Character.isLetter(c));
    }

    private static boolean isSmall(char c) {
        return Character.isLowerCase(c) && UnicodeScript.of(c) == UnicodeScript.LATIN;
    }

    /** Whether the repaired text has at least four letters of Cyrillic or Greek, which is no coincidence. */
    private static boolean isForeignWord(String repaired) {
        long cyrillic = repaired.chars()
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC)
                .count();
        long greek = repaired.chars()
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.GREEK)
                .count();
        long letters = repaired.chars().filter(Character::isLetter).count();
        return letters >= FOREIGN_WORD && (cyrillic == letters || greek == letters);
    }

    /** Whether most letters are Latin. */
    private static boolean isWestern(CharSequence text) {
        long ours = 0;
        long theirs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            ours += (c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : c <= LAST_LETTER && Character.isLetter(c))
                    ? 1
                    : 0;
            theirs += c >= FIRST && Character.isLetter(c) ? 1 : 0;
        }
        return ours > theirs;
    }

    private static int next(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && !isEastern(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a character is one as which such an encoding decodes bytes. */
    static boolean isEastern(char c) {
        return c >= FIRST && (c < 0xD800 || c >= 0xE000) && LOST_SIGNS.indexOf(c) < 0 && c != '\uFEFF' && c != '\uFFFC';
    }

    private EastAsianGarbles() {}
}
