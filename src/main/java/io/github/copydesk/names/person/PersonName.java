package io.github.copydesk.names.person;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.token.WordShape;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of a person's name.
 *
 * @param text as written, without titles
 * @param given empty if only the surname is known
 * @param surname with its particles: {@code von der Leyen}
 */
public record PersonName(String text, String given, String surname) implements Comparable<PersonName>, Serializable {
    private static final Comparator<PersonName> ORDER = Comparator.comparing(PersonName::text)
            .thenComparing(PersonName::surname)
            .thenComparing(PersonName::given);

    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "as", "ash", "ad", "an", "ar");

    private static final Pattern KANA = Pattern.compile(
            "(?:(?:ch|sh|ts|[kgnhbpmr]y|[kgsztdnhbpmyrwjf])?[aeiou]|n(?![aeiouy])|k(?=k)|t(?=t)|s(?=s)|p(?=p))+");
    private static final Pattern INITIAL = Pattern.compile("(?<!\\p{L})\\p{Lu}(?!\\p{L})\\.? ?");
    private static final int LONGEST_KANA = 20;
    /** East Asian family names that are also western given names. */
    private static final Set<String> BOTH =
            Set.of("Kim", "Lee", "Lou", "Mai", "Gil", "Jo", "Long", "Bo", "Min", "Sima");

    /** Determines the surname: the last word with its particles, or the first where family names come first. */
    public static PersonName of(String text, List<String> words, Lexicon lexicon) {
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        boolean chinese = lexicon.familyFirst(first) && !lexicon.familyFirst(last);
        boolean western = BOTH.contains(first) && last.indexOf('-') < 0 && words.size() < 3;
        boolean japanese = lexicon.surname(first)
                && !lexicon.surname(last)
                && (lexicon.given(last) || !lexicon.given(first))
                && words.stream().allMatch(PersonName::isJapanese);
        boolean family = text.startsWith(first) && ((chinese && !western) || japanese);
        if (family) {
            return new PersonName(text, text.substring(first.length()).strip(), first);
        }
        int from = text.length() - last.length();
        for (int space = text.lastIndexOf(' ', from - 2); space > 0; space = text.lastIndexOf(' ', from - 2)) {
            if (!Character.isLowerCase(text.charAt(space + 1))) {
                break;
            }
            from = space + 1;
        }
        return new PersonName(text, text.substring(0, from).strip(), text.substring(from));
    }

    /** Whether the word can be written in the Japanese syllabary: Shinzo can, Bonnie cannot. */
    private static boolean isJapanese(String word) {
        return word.length() <= LONGEST_KANA
                && KANA.matcher(WordShape.lower(word)).matches();
    }

    /** The part of a name that its short forms share: the last word of its letters. */
    public static String part(String name) {
        String letters = letters(name);
        return letters.substring(letters.lastIndexOf(' ') + 1);
    }

    /** The first word of its letters. */
    public static String firstPart(String name) {
        String letters = letters(name);
        int space = letters.indexOf(' ');
        return space < 0 ? letters : letters.substring(0, space);
    }

    /** A key that is equal for spellings of one name: letters without accents, hyphens and initials. */
    public String key() {
        return given.isEmpty() ? "?" + letters(surname) : letters(given + " " + surname);
    }

    /** The sort key: Leyen for {@code von der Leyen}, Sisi for {@code al-Sisi}. */
    public String sortKey() {
        int from = 0;
        for (int space = surname.indexOf(' '); space > 0; space = surname.indexOf(' ', from)) {
            if (Character.isUpperCase(surname.charAt(from))) {
                break;
            }
            from = space + 1;
        }
        String main = letters(surname.substring(from));
        int space = main.indexOf(' ');
        boolean article = space > 0 && ARTICLES.contains(main.substring(0, space));
        return (article ? main.substring(space + 1) : main) + "," + letters(given);
    }

    /** The name without initials but otherwise as written; names with different values are different spellings. */
    public String spelling() {
        return INITIAL.matcher(text).replaceAll("").replace('’', '\'').strip();
    }

    /** The name without single letters, unless only one word would remain. */
    private static String letters(String text) {
        String plain = WordShape.lower(WordShape.plain(text));
        StringBuilder all = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        StringBuilder part = new StringBuilder();
        int words = 0;
        for (int at = 0; at <= plain.length(); ) {
            int c = at < plain.length() ? plain.codePointAt(at) : ' ';
            at += Character.charCount(c);
            if (Character.isLetter(c) && c != 'ʻ' && c != 'ʼ') {
                part.appendCodePoint(c);
            } else if ("'’ʻʼ".indexOf(c) < 0 && !part.isEmpty()) {
                all.append(all.isEmpty() ? "" : " ").append(part);
                if (part.length() > 1) {
                    letters.append(letters.isEmpty() ? "" : " ").append(part);
                    words++;
                }
                part.setLength(0);
            }
        }
        return words > 1 ? letters.toString() : all.toString();
    }

    @Override
    public int compareTo(PersonName other) {
        return ORDER.compare(this, other);
    }
}
