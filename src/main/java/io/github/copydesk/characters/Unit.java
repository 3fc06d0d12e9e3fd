package io.github.copydesk.characters;

import java.util.Optional;

/**
 * The characters that the UTF-8 bytes of one character were read as: {@code â€™} for an apostrophe.
 *
 * @param codePoint what the bytes say
 * @param sure whether right text cannot look so
 */
record Unit(int start, int end, int codePoint, boolean sure) {
    /** What may rightly follow a letter: {@code CAFÉ”}, {@code „Spaß“}, {@code AMANHÃ…}. */
    private static final String PUNCTUATION = "“”‘’‚„«»‹›…–—•·™®©°ª¹²³\u00A0";

    private static final int[] LEAST = {0, 0, 0x80, 0x800, 0x10000};

    /** The unit that begins at this place: a lead byte and as many continuation bytes as it asks for. */
    static Optional<Unit> at(CharSequence text, int start, Misreading misreading) {
        int lead = misreading.byteOf(text.charAt(start));
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        int end = start + length;
        if (length == 0 || end > text.length()) {
            return Optional.empty();
        }
        int codePoint = lead & (0x7F >> length);
        for (int i = start + 1; i < end; i++) {
            int b = misreading.byteOf(text.charAt(i));
            if ((b & ~0x3F) != 0x80) {
                return Optional.empty();
            }
            codePoint = codePoint << 6 | (b & 0x3F);
        }
        if (!isPlausible(codePoint, length)) {
            return Optional.empty();
        }
        boolean sure = misreading == Misreading.WESTERN
                ? isSure(text, start, end, codePoint, lead)
                : isSureElsewhere(text, start, end, codePoint);
        return Optional.of(new Unit(start, end, codePoint, sure));
    }

    /** Whether it may be a mark, a sign or a letter of a western article. */
    boolean isOrdinary() {
        return codePoint < 0x180 || isSymbol(codePoint) || Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }

    Character.UnicodeScript script() {
        return Character.UnicodeScript.of(codePoint);
    }

    boolean isLatin() {
        return script() == Character.UnicodeScript.LATIN || !Character.isLetter(codePoint);
    }

    private static boolean isPlausible(int codePoint, int length) {
        return codePoint >= LEAST[length]
                && Character.isDefined(codePoint)
                && Character.getType(codePoint) != Character.PRIVATE_USE
                && Character.getType(codePoint) != Character.SURROGATE;
    }

    private static boolean isSure(CharSequence text, int start, int end, int codePoint, int lead) {
        boolean letterBefore = start > 0 && Character.isLowerCase(text.charAt(start - 1));
        boolean letterAfter = end < text.length() && Character.isLetter(text.charAt(end));
        boolean strange = false;
        for (int i = start + 1; i < end; i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
            strange |= PUNCTUATION.indexOf(text.charAt(i)) < 0;
        }
        return switch (end - start) {
            case 2 -> lead < 0xC6 && (strange || letterAfter || letterBefore || isSign(text, start));
            case 3 -> isSymbol(codePoint) || (strange && (lead == 0xE1 || lead == 0xE2));
            default -> true;
        };
    }

    /** {@code 25Â°}, {@code Â»}, {@code Ã } for à: a capital that stands alone before a sign is no word. */
    private static boolean isSign(CharSequence text, int start) {
        boolean alone = start == 0 || !Character.isLetter(text.charAt(start - 1));
        char sign = text.charAt(start + 1);
        return alone
                && ((text.charAt(start) == 'Â' && "“”‘’".indexOf(sign) < 0)
                        || (text.charAt(start) == 'Ã' && sign == '\u00A0'));
    }

    /**
     * In the tables of old machines the signs are those of mathematics and of frames, {@code √π} and {@code ├│}: only
     * a letter within a word of small letters, or three signs that make a mark, cannot be right.
     */
    private static boolean isSureElsewhere(CharSequence text, int start, int end, int codePoint) {
        if (end - start == 2) {
            return codePoint >= 0xC0
                    && codePoint < 0x180
                    && Character.isLetter(codePoint)
                    && (areSmall(text, start - 2, start) || areSmall(text, end, end + 2));
        }
        return isSymbol(codePoint);
    }

    private static boolean areSmall(CharSequence text, int start, int end) {
        return start >= 0
                && end <= text.length()
                && text.subSequence(start, end).chars().allMatch(Character::isLowerCase);
    }

    private static boolean isSymbol(int codePoint) {
        return (codePoint >= 0x2000 && codePoint < 0x2C00 && codePoint != 0x2494)
                || (codePoint >= 0xFB00 && codePoint < 0xFB07)
                || codePoint == 0xFEFF
                || codePoint == 0xFFFD;
    }
}
