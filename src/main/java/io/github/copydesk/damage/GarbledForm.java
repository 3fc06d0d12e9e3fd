package io.github.copydesk.damage;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The form of one character whose UTF-8 bytes were decoded in the wrong encoding, with the changes that a later program
 * may have made.
 *
 * @param codePoint the character
 * @param signs one character for each of its bytes
 * @param prior how much less likely the character is than an apostrophe
 */
record GarbledForm(int codePoint, MarkPlace place, String signs, int prior) {
    /** A match of the form: its end, exclusive, the cost of the changes, and the number of unchanged signs. */
    record Match(int end, int cost, int intact) {}

    /**
     * Matches the signs from one of them on.
     *
     * @param at the offset in the text
     * @param from the index of the first sign to match
     * @param limit the offset at which the match must end
     * @return empty if more than one sign is missing, or all are
     */
    Optional<Match> match(CharSequence text, int at, int from, int limit) {
        int end = at;
        int cost = 0;
        int lost = 0;
        int intact = 0;
        for (int i = from; i < signs.length(); i++) {
            char sign = signs.charAt(i);
            boolean last = i == signs.length() - 1;
            OptionalInt straight = end(text, end, plain(sign), limit);
            if (straight.isEmpty() && last) {
                straight =
                        end(text, end, plain((char) codePoint), limit); // the mark was restored, and straightened then
            }
            if (end < limit && text.charAt(end) == sign) {
                end++;
                intact++;
            } else if (last && isAsked(text, at - 2, end, limit, sign)) {
                end++;
                cost += Costs.STRAIGHTENED;
            } else if (straight.isPresent()) {
                end = straight.getAsInt();
                cost += Costs.STRAIGHTENED;
            } else {
                lost++;
                cost += vanishes(sign) ? Costs.VANISHED : Costs.LOST;
            }
        }
        return lost <= 1 && end > at ? Optional.of(new Match(end, cost, intact)) : Optional.empty();
    }

    /**
     * Whether a question mark replaces a sign that an encoding does not have: {@code “yes,â€? he said}. At the end of a
     * sentence it may be a real question mark.
     *
     * @param before the character before the stretch
     */
    private static boolean isAsked(CharSequence text, int before, int at, int limit, char sign) {
        if (at >= limit || text.charAt(at) != '?' || sign < 0x80 || sign >= 0xA0) {
            return false;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean goesOn = ",.;:)?!".indexOf(next) >= 0
                || (next == ' ' && at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 2)));
        return goesOn || (before >= 0 && ",.!;".indexOf(text.charAt(before)) >= 0);
    }

    /** The end of the ASCII form of a sign, if the text has it at this offset. */
    private static OptionalInt end(CharSequence text, int at, String plain, int limit) {
        int end = at + plain.length();
        boolean stands =
                end > at && end <= limit && text.subSequence(at, end).toString().equals(plain);
        return stands ? OptionalInt.of(end) : OptionalInt.empty();
    }

    private static String plain(char sign) {
        return switch (sign) {
            case '“', '”', '„', '‟' -> "\"";
            case '‘', '’', '‚', '‛', '´' -> "'";
            case '–', '—' -> "-";
            case '…' -> "...";
            case '˜' -> "~";
            case 'ˆ' -> "^";
            case '‹' -> "<";
            case '›' -> ">";
            case '\u00A0' -> " ";
            case '™' -> "TM";
            case 'œ' -> "oe";
            case '¹' -> "1";
            case '²' -> "2";
            case '³' -> "3";
            default -> "";
        };
    }

    /** Whether a sign is a control character or has no width; many programs remove those. */
    private static boolean vanishes(char sign) {
        return (sign >= 0x80 && sign < 0xA0) || sign == '\u00AD' || sign == '\u00A0';
    }
}
