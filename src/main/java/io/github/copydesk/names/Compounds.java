package io.github.copydesk.names;

import java.util.Set;

/** Tells a compound of ordinary words, which dictionaries do not all have, from names: Timecards, Coroutine. */
final class Compounds {
    private static final Set<String> PREFIXES = Set.of(
            "co", "re", "un", "de", "pre", "non", "sub", "out", "over", "under", "anti", "auto", "bio", "cyber", "eco",
            "geo", "hyper", "inter", "intra", "macro", "mega", "micro", "mid", "mini", "mis", "mono", "multi", "nano",
            "neo", "neuro", "para", "photo", "poly", "post", "pro", "proto", "pseudo", "psycho", "semi", "socio",
            "super", "tele", "trans", "tri", "ultra", "uni", "vice", "kilo", "meta", "omni", "pan", "petro", "electro",
            "hydro");

    static boolean is(String word, Witness witness) {
        for (int i = 2; i <= word.length() - 3; i++) {
            String head = Spelling.lower(word.substring(0, i));
            String tail = word.substring(i);
            if (PREFIXES.contains(head) && witness.word(tail) && tail.length() > 3) {
                return true;
            }
            boolean words = i > 2 && witness.commonWord(head) && witness.wordFrequency(tail) > 5;
            int name = witness.nameFrequency(Spelling.capitalised(head));
            boolean surname = witness.lexicon().surname(Spelling.capitalised(tail));
            if (words && name < witness.wordFrequency(head) && (!surname || name < 0)) {
                return true;
            }
        }
        return false;
    }

    private Compounds() {}
}
