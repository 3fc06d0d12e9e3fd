package io.github.copydesk.lexicon;

/**
 * The origin of a name, in groups as coarse as useful: a given name and a surname of one origin are more likely a
 * person.
 *
 * <p>The compiled form has a letter for each.
 */
public enum NameOrigin {
    ENGLISH('e'),
    /** Irish, Scottish, Welsh. */
    CELTIC('i'),
    /** German, Dutch, Nordic, Finnish. */
    GERMANIC('g'),
    FRENCH('f'),
    /** Italian, Spanish, Portuguese, Catalan. */
    SOUTHERN('s'),
    /** Slavic, Baltic, Balkan, Greek, Hungarian, Romanian, Armenian, Georgian. */
    EASTERN('b'),
    JAPANESE('j'),
    KOREAN('k'),
    CHINESE('c'),
    VIETNAMESE('v'),
    /** Thai, Khmer, Burmese, Indonesian, Malay, Filipino. */
    SOUTHEAST('t'),
    ARABIC('a'),
    /** Persian, Afghan, Kurdish, Turkish, Central Asian. */
    PERSIAN('p'),
    /** Indian, Pakistani, Bangladeshi, Sri Lankan, Nepali. */
    INDIAN('n'),
    AFRICAN('w'),
    HEBREW('h'),
    /** Polynesian, Melanesian, Hawaiian, Maori. */
    PACIFIC('m');

    private static final NameOrigin[] ALL = values();

    private final char letter;

    NameOrigin(char letter) {
        this.letter = letter;
    }

    /** Its letter in the compiled form. */
    public char letter() {
        return letter;
    }

    public static NameOrigin of(char letter) {
        for (NameOrigin origin : ALL) {
            if (origin.letter == letter) {
                return origin;
            }
        }
        throw new IllegalStateException("no origin has the letter '" + letter + "'");
    }
}
