package io.github.copydesk.lexicon.build;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Writes names in plain letters, as people do who have no accents on their keyboard. */
final class Letters {
    private static final Map<Character, String> UNMARKED = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('Ø', "O"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "L"),
            Map.entry('đ', "d"),
            Map.entry('Đ', "D"),
            Map.entry('ı', "i"),
            Map.entry('’', "'"));
    /** Letters without a removable mark, with their spellings. */
    private static final Map<Character, String> SPELLED = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "Ae"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "Oe"),
            Map.entry('þ', "th"),
            Map.entry('Þ', "Th"),
            Map.entry('ð', "d"),
            Map.entry('Ð', "D"),
            Map.entry('ə', "a"),
            Map.entry('Ə', "A"));

    static String tidy(String word) {
        return Normalizer.normalize(word.strip(), Normalizer.Form.NFC)
                .replace('ʻ', '\'')
                .replace('ʼ', '\'')
                .replace('‘', '’');
    }

    static boolean isLatin(int c) {
        return c == '\'' || c == '’' || c == '-' || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** The spellings of a name without its marks: Lofven; Muller and Mueller; empty if it has no marks. */
    static Set<String> plainForms(String name) {
        Set<String> forms = new LinkedHashSet<>();
        if (name.chars().anyMatch(c -> c >= 128)) {
            forms.add(unmarked(name));
            String spelled = spelled(unmarked(name));
            forms.add(spelled);
            String umlauts = name.replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue")
                    .replace("ø", "oe")
                    .replace("å", "aa");
            forms.add(spelled(unmarked(umlauts)));
            forms.remove(name);
        }
        return forms;
    }

    private static String unmarked(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFD)
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> plain.append(UNMARKED.getOrDefault((char) c, String.valueOf((char) c))));
        return plain.toString();
    }

    private static String spelled(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.chars().forEach(c -> plain.append(SPELLED.getOrDefault((char) c, String.valueOf((char) c))));
        return plain.toString();
    }

    private Letters() {}
}
