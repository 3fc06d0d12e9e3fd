package io.github.copydesk.lexicon.build;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Romanizes katakana as newspapers do: オオタニ is Otani, and Ohtani since it begins with a long o. */
final class Hepburn {
    private static final String ROWS =
            """
            ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so
            タ ta チ chi ツ tsu テ te ト to ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho
            マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ヰ i ヱ e
            ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ダ da ヂ ji ヅ zu デ de ド do
            バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ vu
            キャ kya キュ kyu キョ kyo シャ sha シュ shu ショ sho チャ cha チュ chu チョ cho ニャ nya ニュ nyu ニョ nyo
            ヒャ hya ヒュ hyu ヒョ hyo ミャ mya ミュ myu ミョ myo リャ rya リュ ryu リョ ryo ギャ gya ギュ gyu ギョ gyo
            ジャ ja ジュ ju ジョ jo ビャ bya ビュ byu ビョ byo ピャ pya ピュ pyu ピョ pyo ヂャ ja ヂュ ju ヂョ jo
            """;
    private static final Map<String, String> SYLLABLES = syllables();

    private static Map<String, String> syllables() {
        Map<String, String> syllables = new HashMap<>();
        String[] words = ROWS.strip().split("\\s+", -1);
        for (int i = 0; i < words.length; i += 2) {
            syllables.put(words[i], words[i + 1]);
        }
        return syllables;
    }

    /** The spellings of a reading, the usual one first; empty if it contains a character that no Japanese name has. */
    static Set<String> spellings(String katakana) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < katakana.length(); ) {
            char sign = katakana.charAt(i);
            String pair = katakana.substring(i, Math.min(i + 2, katakana.length()));
            if (sign == 'ン') {
                letters.append('n').append(i + 1 < katakana.length() && isVowel(katakana.charAt(i + 1)) ? "'" : "");
                i++;
            } else if (sign == 'ッ') {
                letters.append('*');
                i++;
            } else if (sign == 'ー') {
                i++;
            } else if (SYLLABLES.containsKey(pair)) {
                letters.append(SYLLABLES.get(pair));
                i += pair.length();
            } else if (SYLLABLES.containsKey(String.valueOf(sign))) {
                letters.append(SYLLABLES.get(String.valueOf(sign)));
                i++;
            } else {
                return Set.of();
            }
        }
        return variants(doubled(letters.toString()));
    }

    private static Set<String> variants(String letters) {
        if (letters.isEmpty() || letters.indexOf('*') >= 0) {
            return Set.of();
        }
        Set<String> variants = new LinkedHashSet<>();
        String shortened = letters.replace("oo", "o").replace("ou", "o").replace("uu", "u");
        variants.add(shortened.replace("'", ""));
        variants.add(shortened);
        String before = shortened.replace("nb", "mb").replace("nm", "mm").replace("np", "mp");
        variants.add(before.replace("'", ""));
        if (letters.startsWith("oo") || letters.startsWith("ou")) {
            variants.add("oh"
                    + letters.substring(2).replace("ou", "o").replace("uu", "u").replace("'", ""));
        }
        Set<String> names = new LinkedHashSet<>();
        variants.forEach(it -> names.add(Character.toUpperCase(it.charAt(0)) + it.substring(1)));
        return names;
    }

    /** Doubles the consonant after a small tsu; before ch the double is a t. */
    private static String doubled(String letters) {
        StringBuilder doubled = new StringBuilder(letters);
        for (int i = doubled.length() - 2; i >= 0; i--) {
            if (doubled.charAt(i) == '*' && doubled.charAt(i + 1) != '*') {
                doubled.setCharAt(i, doubled.charAt(i + 1) == 'c' ? 't' : doubled.charAt(i + 1));
            }
        }
        return doubled.toString();
    }

    private static boolean isVowel(char katakana) {
        return "アイウエオヤユヨ".indexOf(katakana) >= 0;
    }

    private Hepburn() {}
}
