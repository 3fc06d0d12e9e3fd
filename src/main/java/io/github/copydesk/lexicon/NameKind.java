package io.github.copydesk.lexicon;

/** The kinds of names in the lists. The compiled form has the first letter of each. */
public enum NameKind {
    GIVEN,
    SURNAME,
    /** A surname that is written before the given name, as in Korea, China and Vietnam. */
    FAMILY_FIRST,
    /** A country, a people, a region, a town, a river. */
    PLACE,
    /** A word with a capital inside that is correct: a company, a product, a surname. */
    BRAND,
    /** A word of a longer name of a place or a person: Aviv, of Tel Aviv. */
    WORD;

    private static final NameKind[] ALL = values();

    private final char letter = name().charAt(0);

    /** Its letter in the compiled form. */
    public char letter() {
        return letter;
    }

    public static NameKind of(char letter) {
        for (NameKind kind : ALL) {
            if (kind.letter() == letter) {
                return kind;
            }
        }
        throw new IllegalStateException("no kind of name has the letter '" + letter + "'");
    }
}
