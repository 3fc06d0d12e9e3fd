package io.github.copydesk.damage;

import java.util.Optional;

/**
 * The characters as which the UTF-8 bytes of one character were decoded: {@code â€™} for an apostrophe.
 *
 * @param codePoint the character that the bytes stand for
 * @param sure whether correct text cannot contain these characters
 */
record Unit(int start, int end, int codePoint, boolean sure) {
    /** Punctuation that may correctly follow a letter: {@code CAFÉ”}, {@code „Spaß“}, {@code AMANHÃ…}. */
    private static final String PUNCTUATION = "“”‘’‚„«»‹›…–—•·™®©°ª¹²³\u00A0";

    /** Marks that never follow a word without a space. */
    private static final String OPENING = "„‚";

    private static final Character.UnicodeScript LATIN = Character.UnicodeScript.LATIN;

    private static final int NEAR = Limits.of("mojibake").get("near-letter");

    private static final int[] LEAST = {0, 0, 0x80, 0x800, 0x10000};

    /** The unit that begins at an offset: a lead byte and its continuation bytes. */
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

    /** Whether the character may be a punctuation mark, a sign or a letter of a western article. */
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

    /** Whether it is S or T with a comma below. */
    private static boolean isRomanian(int codePoint) {
        return codePoint >= 0x218 && codePoint <= 0x21B;
    }

    private static boolean isGreek(int lead) {
        return lead == 0xCE || lead == 0xCF;
    }

    private static boolean isPhonetic(int codePoint) {
        return codePoint >= 0x1D00 && codePoint < 0x1E00;
    }

    /**
     * Whether the text is about a letter, {@code two Ã’s}, or a letter at the end of a word is before a no-break space.
     */
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

    /** Whether a capital is alone before a sign, so that it is no word: {@code 25Â°}, {@code Â»}, {@code Ã } for à. */
    private static boolean isSign(CharSequence text, int start) {
        boolean alone = start == 0 || !Character.isLetter(text.charAt(start - 1));
        char sign = text.charAt(start + 1);
        return alone
                && ((text.charAt(start) == 'Â' && "“”‘’".indexOf(sign) < 0)
                        || (text.charAt(start) == 'Ã'
                                && (sign == '\u00A0' || isBetweenDigits(text, start, start + 2))));
    }

    /** Whether it is between digits, {@code 3Ã—4} and {@code 3 Ã— 4}, where no letter occurs. */
    private static boolean isBetweenDigits(CharSequence text, int start, int end) {
        int before = start > 0 && text.charAt(start - 1) == ' ' ? start - 2 : start - 1;
        int after = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        return before >= 0
                && after < text.length()
                && Character.isDigit(text.charAt(before))
                && Character.isDigit(text.charAt(after));
    }

    /**
     * Whether it is certain in an encoding of DOS or old Macs. Its signs are those of mathematics and box drawing,
     * {@code √π} and {@code ├│}, so only a letter within a word in lower case, or three signs for a punctuation mark,
     * cannot be correct.
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

    /** Whether a capital and a lower-case letter begin a word: {@code Ăştia}. */
    private static boolean beginsWord(CharSequence text, int start) {
        return Character.isUpperCase(text.charAt(start))
                && Character.isLowerCase(text.charAt(start + 1))
                && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
    }

    private static boolean isEnclosed(int codePoint) {
        return codePoint >= 0x2460 && codePoint < 0x2500;
    }

    /**
     * Whether the letters before and after are lower-case Latin ones; only then was a Latin letter decoded as two
     * others. {@code Гість} is correct.
     */
    private static boolean areSmall(CharSequence text, int start, int end) {
        return start >= 0
                && end <= text.length()
                && text.subSequence(start, end)
                        .chars()
                        .allMatch(c -> Character.isLowerCase(c) && Character.UnicodeScript.of(c) == LATIN);
    }

    /**
     * Whether correct text may contain these three characters in windows-1251: a word that ends in в, followed by
     * punctuation, {@code городов…»}. A capital directly after a lower-case letter is in no word.
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
     * Whether correct Cyrillic text may contain it, so that more evidence is required: it continues in a letter,
     * {@code Гість}, it is two letters among Cyrillic words, {@code Ві}, or a word with its punctuation.
     *
     * @param runStart the start of the run of units that contains this one
     * @param runEnd the end of the run, exclusive
     */
    boolean mayBeCyrillic(CharSequence text, int runStart, int runEnd) {
        return isCyrillic(text, runStart - 1)
                || isCyrillic(text, runEnd)
                || (text.subSequence(runStart, runEnd).chars().allMatch(Character::isLetter)
                        && !isLatin(text, letter(text, runStart - 1, -1))
                        && !isLatin(text, letter(text, runEnd, 1)))
                || (end - start == 3 && mayEndAWord(text, start, end));
    }

    /** The offset of the next letter in the direction of {@code step}, within a short distance. */
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
