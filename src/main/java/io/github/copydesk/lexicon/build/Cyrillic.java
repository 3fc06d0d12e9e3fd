package io.github.copydesk.lexicon.build;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Romanizes Cyrillic names by the usual English spelling for each language. */
final class Cyrillic {
    private static final String COMMON =
            "а a б b в v д d е e ж zh з z к k л l м m н n о o п p р r с s т t у u ф f ц ts ч ch ш sh ю yu я ya ";

    static final Cyrillic RUSSIAN = new Cyrillic("г g х kh щ shch ъ - ы y э e и i й y ё yo ь -");
    static final Cyrillic UKRAINIAN = new Cyrillic("г h ґ g х kh щ shch и y і i ї yi й y є ye ь -");
    static final Cyrillic BELARUSIAN = new Cyrillic("г h х kh і i ў u ы y э e й y ё yo ь -");
    static final Cyrillic BULGARIAN = new Cyrillic("г g х h щ sht ъ a и i й y ь y");
    static final Cyrillic MACEDONIAN = new Cyrillic("г g х h и i ѓ gj ќ kj љ lj њ nj џ dj ѕ dz ј j");

    private final Map<Character, String> letters = new HashMap<>();

    private Cyrillic(String own) {
        String[] words = (COMMON + own).split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            letters.put(words[i].charAt(0), words[i + 1].equals("-") ? "" : words[i + 1]);
        }
    }

    /**
     * The spellings of a name, the usual one first: Sergey and Sergei for Сергей. Empty if a letter is not of the
     * language.
     */
    Set<String> spellings(String name) {
        StringBuilder latin = new StringBuilder();
        for (char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
            String written = letter == '-' ? "-" : letter == '’' || letter == '\'' ? "" : letters.get(letter);
            if (written == null) {
                return Set.of();
            }
            latin.append(written);
        }
        Set<String> spellings = new LinkedHashSet<>();
        String plain = latin.toString();
        spellings.add(capitalised(plain.replaceAll("[iy]y$", "y")));
        spellings.add(capitalised(plain.replaceAll("[iy]y$", "iy")));
        spellings.add(capitalised(plain.replaceAll("[iy]y$", "yi")));
        spellings.add(capitalised(plain.replaceAll("[iy]y$", "i")));
        spellings.add(capitalised(plain.replaceAll("([ae])y", "$1i")));
        spellings.add(
                capitalised(plain.replace("iya", "ia").replace("iye", "ie").replace("yo", "e")));
        spellings.add(capitalised(plain.replaceAll("^e", "ye")));
        return spellings;
    }

    private static String capitalised(String word) {
        StringBuilder name = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i - 1) == '-') {
                name.setCharAt(i, Character.toUpperCase(word.charAt(i)));
            }
        }
        return name.toString();
    }
}
