package io.github.copydesk.text;

import java.util.EnumSet;
import java.util.Set;

/** The scripts that put no space between a quotation and what follows, in whatever language an article is. */
public final class TightScript {
    private static final Set<Character.UnicodeScript> SCRIPTS = EnumSet.of(
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.BOPOMOFO,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR,
            Character.UnicodeScript.TIBETAN);

    private TightScript() {}

    /** Whether a letter, a code point, is of such a script. */
    public static boolean contains(int letter) {
        return SCRIPTS.contains(Character.UnicodeScript.of(letter));
    }
}
