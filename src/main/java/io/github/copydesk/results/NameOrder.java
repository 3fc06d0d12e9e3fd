package io.github.copydesk.results;

import io.github.copydesk.results.NamesIndex.Person;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The order of people in an index, by surname and given name, and the letters under which they are listed, by the
 * collation of a language. Particles before a surname do not count: {@code von der Leyen} is listed under L.
 */
public final class NameOrder implements Comparator<Person> {
    private static final Pattern PARTICLES = Pattern.compile("^(?:\\p{Ll}[\\p{Ll}\\p{M}'’-]*[ -]?)+(?=\\p{Lu})");

    private final Collator collator;
    private final Collator letters;
    /** Whether the language has no letters after Z, so that a letter with a stroke is sorted as the plain one. */
    private final boolean plain;

    /** By the first letter of a name, since an index has thousands of names. */
    private final Map<String, String> letterOf = new ConcurrentHashMap<>();

    /** @param language a BCP 47 tag */
    public NameOrder(String language) {
        collator = Collator.getInstance(Locale.forLanguageTag(language));
        letters = Collator.getInstance(Locale.forLanguageTag(language));
        letters.setStrength(Collator.PRIMARY);
        plain = letters.compare("Å", "Z") < 0;
    }

    @Override
    public int compare(Person one, Person other) {
        int order = collator.compare(main(one), main(other));
        if (order == 0) {
            order = collator.compare(one.given(), other.given());
        }
        if (order == 0) {
            order = one.surname().compareTo(other.surname());
        }
        return order == 0 ? one.name().compareTo(other.name()) : order;
    }

    /** The letter under which a person is listed: one of the Latin alphabet, one after Z, or one of another script. */
    public String letter(Person person) {
        String main = Normalizer.normalize(main(person), Normalizer.Form.NFC);
        String first = main.isEmpty() ? "" : Character.toString(Character.toUpperCase(main.codePointAt(0)));
        return letterOf.computeIfAbsent(first, this::letterOf);
    }

    private String letterOf(String first) {
        String letter = first;
        for (char latin = 'A'; latin <= 'Z'; latin++) {
            if (letters.compare(String.valueOf(latin), first) <= 0 && letters.compare(first, after(latin)) < 0) {
                letter = String.valueOf(latin);
            }
        }
        return letter;
    }

    private static String after(char latin) {
        return latin == 'Z' ? "ZZ" : String.valueOf((char) (latin + 1));
    }

    private String main(Person person) {
        String main = PARTICLES.matcher(person.surname()).replaceFirst("");
        return plain
                ? main.replace('Ø', 'O')
                        .replace('ø', 'o')
                        .replace('Ł', 'L')
                        .replace('ł', 'l')
                        .replace('Đ', 'D')
                : main;
    }
}
