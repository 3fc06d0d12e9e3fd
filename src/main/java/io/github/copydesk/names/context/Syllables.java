package io.github.copydesk.names.context;

import io.github.copydesk.token.WordShape;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognizes syllables with which a name can begin. */
public final class Syllables {
    private static final Set<String> CLUSTERS = Set.of(
            "bl", "br", "by", "ch", "cl", "cr", "cz", "dh", "dj", "dl", "dm", "dr", "dw", "dz", "fl", "fr", "gh", "gj",
            "gl", "gn", "gr", "gw", "hr", "hl", "kh", "kj", "kl", "kn", "kr", "kv", "kw", "ll", "mb", "mc", "mk", "ml",
            "ng", "nk", "nd", "nj", "ph", "pf", "pl", "pr", "ps", "rh", "sc", "sch", "sh", "sk", "sl", "sm", "sn", "sp",
            "sq", "sr", "st", "sv", "sw", "sz", "th", "tj", "tr", "ts", "tsch", "tw", "tz", "vl", "vr", "wh", "wr",
            "xh", "zd", "zh", "zl", "zv", "zw", "zb", "schm", "schn", "schr", "schw", "schl", "str", "scr", "spr",
            "spl", "chr", "thr", "shr", "phr", "schwa", "szcz", "krz", "prz", "brz", "trz", "grz");

    private static final String PINYIN =
            "(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a[io]?|an|ang|ei?|en|eng|er|i|i[ae]|ian|iang|iao|in|ing|iong|iu|o|ong|ou|u|u[aeio]|uai|uan|uang|un)";
    private static final Pattern ONE = Pattern.compile(PINYIN);
    private static final Pattern SEVERAL = Pattern.compile("(?:" + PINYIN + "){2,3}");
    private static final Pattern TWO = Pattern.compile(PINYIN + PINYIN);

    /** Whether a family name and a given name of two syllables are in Pinyin. */
    public static boolean isPinyin(String family, String given) {
        return ONE.matcher(family).matches() && TWO.matcher(given).matches();
    }

    /** Whether a word in lower case consists of two or three syllables in Pinyin, as Chinese given names do. */
    public static boolean isPinyin(String word) {
        return SEVERAL.matcher(word).matches();
    }

    /** Whether a word in lower case consists of two syllables in Pinyin. */
    public static boolean areTwo(String word) {
        return TWO.matcher(word).matches();
    }

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
