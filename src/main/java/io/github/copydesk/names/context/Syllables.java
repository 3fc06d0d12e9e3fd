package io.github.copydesk.names.context;

import io.github.copydesk.token.WordShape;
import java.util.Set;

/** Tells what a name could begin with from what only stands inside one. */
public final class Syllables {
    private static final Set<String> CLUSTERS = Set.of(
            "bl", "br", "by", "ch", "cl", "cr", "cz", "dh", "dj", "dl", "dm", "dr", "dw", "dz", "fl", "fr", "gh", "gj",
            "gl", "gn", "gr", "gw", "hr", "hl", "kh", "kj", "kl", "kn", "kr", "kv", "kw", "ll", "mb", "mc", "mk", "ml",
            "ng", "nk", "nd", "nj", "ph", "pf", "pl", "pr", "ps", "rh", "sc", "sch", "sh", "sk", "sl", "sm", "sn", "sp",
            "sq", "sr", "st", "sv", "sw", "sz", "th", "tj", "tr", "ts", "tsch", "tw", "tz", "vl", "vr", "wh", "wr",
            "xh", "zd", "zh", "zl", "zv", "zw", "zb", "schm", "schn", "schr", "schw", "schl", "str", "scr", "spr",
            "spl", "chr", "thr", "shr", "phr", "schwa", "szcz", "krz", "prz", "brz", "trz", "grz");

    public static boolean couldBegin(String tail) {
        int consonants = 0;
        while (consonants < tail.length() && !isVowel(tail.charAt(consonants))) {
            consonants++;
        }
        return consonants < tail.length() && (consonants <= 1 || CLUSTERS.contains(tail.substring(0, consonants)));
    }

    private static boolean isVowel(char c) {
        String plain = WordShape.plain(String.valueOf(c));
        return !plain.isEmpty() && "aeiouyäöüåæøœ".indexOf(plain.charAt(0)) >= 0;
    }

    private Syllables() {}
}
