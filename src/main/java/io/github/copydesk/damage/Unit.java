package io.github.copydesk.damage;

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

    /** What never follows a word without a space. */
    private static final String OPENING = "„‚";

    private static final Character.UnicodeScript LATIN = Character.UnicodeScript.LATIN;

    private static final int NEAR = Limits.of("mojibake").get("near-letter");

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
                : isSureElsewhere(text, start, end, codePoint, misreading);
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
        return script() == LATIN || !Character.isLetter(codePoint);
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
            case 2 ->
                (isGreek(lead) && letterAfter && !Character.isLetter(text.charAt(start + 1)))
                        || (lead < 0xC6
                                && !isSpoken(text, start, end)
                                && (strange || letterAfter || letterBefore || isSign(text, start)))
                        || (isRomanian(codePoint) && letterAfter && !Character.isLetter(text.charAt(start + 1)));
            case 3 -> isSymbol(codePoint) || (strange && ((lead == 0xE1 && !isPhonetic(codePoint)) || lead == 0xE2));
            default -> true;
        };
    }

    /** S and T with a comma below. */
    private static boolean isRomanian(int codePoint) {
        return codePoint >= 0x218 && codePoint <= 0x21B;
    }

    private static boolean isGreek(int lead) {
        return lead == 0xCE || lead == 0xCF;
    }

    private static boolean isPhonetic(int codePoint) {
        return codePoint >= 0x1D00 && codePoint < 0x1E00;
    }

    /** A letter that is spoken of, {@code two Ã’s}, and one at the end of a word that a no-break space holds. */
    private static boolean isSpoken(CharSequence text, int start, int end) {
        char sign = text.charAt(start + 1);
        boolean alone = start == 0 || !Character.isLetter(text.charAt(start - 1));
        boolean plural = sign == '’'
                && end < text.length()
                && text.charAt(end) == 's'
                && (end + 1 == text.length() || !Character.isLetter(text.charAt(end + 1)));
        boolean held = sign == '\u00A0'
                && "ÄÂ".indexOf(text.charAt(start)) >= 0
                && !alone
                && Character.isUpperCase(text.charAt(start - 1));
        return (alone && plural) || held;
    }

    /** {@code 25Â°}, {@code Â»}, {@code Ã } for à: a capital that stands alone before a sign is no word. */
    private static boolean isSign(CharSequence text, int start) {
        boolean alone = start == 0 || !Character.isLetter(text.charAt(start - 1));
        char sign = text.charAt(start + 1);
        return alone
                && ((text.charAt(start) == 'Â' && "“”‘’".indexOf(sign) < 0)
                        || (text.charAt(start) == 'Ã'
                                && (sign == '\u00A0' || isBetweenDigits(text, start, start + 2))));
    }

    /** {@code 3Ã—4} and {@code 3 Ã— 4}, where no letter stands. */
    private static boolean isBetweenDigits(CharSequence text, int start, int end) {
        int before = start > 0 && text.charAt(start - 1) == ' ' ? start - 2 : start - 1;
        int after = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        return before >= 0
                && after < text.length()
                && Character.isDigit(text.charAt(before))
                && Character.isDigit(text.charAt(after));
    }

    /**
     * In the tables of old machines the signs are those of mathematics and of frames, {@code √π} and {@code ├│}: only
     * a letter within a word of small letters, or three signs that make a mark, cannot be right.
     */
    private static boolean isSureElsewhere(
            CharSequence text, int start, int end, int codePoint, Misreading misreading) {
        if (text.subSequence(start + 1, end).chars().anyMatch(Character::isISOControl)) {
            return true;
        }
        if (end - start == 2) {
            return codePoint >= 0xC0
                    && codePoint < 0x180
                    && Character.isLetter(codePoint)
                    && (areSmall(text, start - 2, start) || (areSmall(text, end, end + 2) && !beginsWord(text, start)));
        }
        return isSymbol(codePoint)
                && !isEnclosed(codePoint)
                && !(misreading.isCyrillic() && mayEndAWord(text, start, end));
    }

    /** A capital and a small letter are how a word begins: {@code Ăştia}. */
    private static boolean beginsWord(CharSequence text, int start) {
        return Character.isUpperCase(text.charAt(start))
                && Character.isLowerCase(text.charAt(start + 1))
                && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
    }

    private static boolean isEnclosed(int codePoint) {
        return codePoint >= 0x2460 && codePoint < 0x2500;
    }

    /** Letters of the Latin script, since only among them a letter of it was read as two others: {@code Гість} is right. */
    private static boolean areSmall(CharSequence text, int start, int end) {
        return start >= 0
                && end <= text.length()
                && text.subSequence(start, end)
                        .chars()
                        .allMatch(c -> Character.isLowerCase(c) && Character.UnicodeScript.of(c) == LATIN);
    }

    /**
     * Whether right text may have these three in the encoding of Russian Windows: a word that ends in в and what
     * follows it, {@code городов…»}. A capital straight after a small letter is in no word.
     */
    private static boolean mayEndAWord(CharSequence text, int start, int end) {
        char second = text.charAt(start + 1);
        if (Character.isUpperCase(second)) {
            return false;
        }
        boolean signs = text.subSequence(start + 1, end).chars().allMatch(c -> PUNCTUATION.indexOf(c) >= 0);
        return isCyrillic(text, start - 1) || (signs && OPENING.indexOf(second) < 0);
    }

    /**
     * Whether right Cyrillic text may have it and more proof is needed: it goes on to a letter, {@code Гість}, it is two
     * letters among Cyrillic words, {@code Ві}, or a word and its signs.
     *
     * @param runStart where the units begin of which this is one
     * @param runEnd where they end
     */
    boolean mayBeCyrillic(CharSequence text, int runStart, int runEnd) {
        return isCyrillic(text, runStart - 1)
                || isCyrillic(text, runEnd)
                || (text.subSequence(runStart, runEnd).chars().allMatch(Character::isLetter)
                        && !isLatin(text, letter(text, runStart - 1, -1))
                        && !isLatin(text, letter(text, runEnd, 1)))
                || (end - start == 3 && mayEndAWord(text, start, end));
    }

    /** Where the next letter stands, going by steps; not far. */
    private static int letter(CharSequence text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && Math.abs(at - from) < NEAR && !Character.isLetter(text.charAt(at))) {
            at += step;
        }
        return at;
    }

    private static boolean isCyrillic(CharSequence text, int at) {
        return isOf(Character.UnicodeScript.CYRILLIC, text, at);
    }

    private static boolean isLatin(CharSequence text, int at) {
        return isOf(LATIN, text, at);
    }

    private static boolean isOf(Character.UnicodeScript script, CharSequence text, int at) {
        return at >= 0 && at < text.length() && Character.UnicodeScript.of(text.charAt(at)) == script;
    }

    private static boolean isSymbol(int codePoint) {
        return (codePoint >= 0x2000 && codePoint < 0x2C00 && codePoint != 0x2494)
                || (codePoint >= 0xFB00 && codePoint < 0xFB07)
                || (codePoint >= 0xFF01 && codePoint < 0xFF5F)
                || codePoint == 0xFEFF
                || codePoint == 0xFFFD;
    }
}
