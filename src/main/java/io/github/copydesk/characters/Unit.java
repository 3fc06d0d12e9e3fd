package io.github.copydesk.characters;

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

    /** Whether a unit begins at this place: a lead byte and as many continuation bytes as it asks for. */
    static boolean startsAt(CharSequence text, int start) {
        int length = length(Windows1252.byteOf(text.charAt(start)));
        if (length == 0 || start + length > text.length()) {
            return false;
        }
        for (int i = start + 1; i < start + length; i++) {
            if ((Windows1252.byteOf(text.charAt(i)) & ~0x3F) != 0x80) {
                return false;
            }
        }
        return isPlausible(decode(text, start, length), length);
    }

    /** The unit at a place where one {@link #startsAt starts}. */
    static Unit at(CharSequence text, int start) {
        int length = length(Windows1252.byteOf(text.charAt(start)));
        int codePoint = decode(text, start, length);
        return new Unit(start, start + length, codePoint, isSure(text, start, start + length, codePoint));
    }

    private static int length(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private static int decode(CharSequence text, int start, int length) {
        int codePoint = Windows1252.byteOf(text.charAt(start)) & (0x7F >> length);
        for (int i = start + 1; i < start + length; i++) {
            codePoint = codePoint << 6 | (Windows1252.byteOf(text.charAt(i)) & 0x3F);
        }
        return codePoint;
    }

    private static boolean isPlausible(int codePoint, int length) {
        return codePoint >= LEAST[length]
                && Character.isDefined(codePoint)
                && Character.getType(codePoint) != Character.PRIVATE_USE
                && Character.getType(codePoint) != Character.SURROGATE;
    }

    private static boolean isSure(CharSequence text, int start, int end, int codePoint) {
        boolean letterBefore = start > 0 && Character.isLowerCase(text.charAt(start - 1));
        boolean letterAfter = end < text.length() && Character.isLetter(text.charAt(end));
        boolean strange = false;
        for (int i = start + 1; i < end; i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
            strange |= PUNCTUATION.indexOf(text.charAt(i)) < 0;
        }
        int lead = Windows1252.byteOf(text.charAt(start));
        return switch (end - start) {
            case 2 -> lead < 0xC6 && (strange || letterAfter || letterBefore || isSign(text, start));
            case 3 -> isSymbol(codePoint) || (strange && (lead == 0xE1 || lead == 0xE2));
            default -> true;
        };
    }

    /** {@code 25Â°}, {@code Â»}: a capital that stands alone before a sign is no word. */
    private static boolean isSign(CharSequence text, int start) {
        boolean alone = start == 0 || !Character.isLetter(text.charAt(start - 1));
        return alone && text.charAt(start) == 'Â' && "“”‘’".indexOf(text.charAt(start + 1)) < 0;
    }

    private static boolean isSymbol(int codePoint) {
        return (codePoint >= 0x2000 && codePoint < 0x2C00 && codePoint != 0x2494)
                || (codePoint >= 0xFB00 && codePoint < 0xFB07)
                || codePoint == 0xFEFF
                || codePoint == 0xFFFD;
    }
}
