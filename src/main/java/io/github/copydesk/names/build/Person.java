package io.github.copydesk.names.build;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person who is named in an article.
 *
 * @param full as its owner writes it: {@code Pieter van der Meulen}, {@code Zhou Jianming}
 * @param shortName the form of later mentions: {@code van der Meulen}, {@code Zhou}
 */
public record Person(String origin, String full, String shortName) {
    private static final Pattern BRACKETS = Pattern.compile("\\[(.*)]");
    private static final Pattern SURNAME = Pattern.compile("(?: (\\p{Ll}[^ ]*))+ [^ ]+$| [^ ]+$");
    private static final String FAMILY_FIRST = ", first";

    /** Everybody in the file of people. */
    static List<Person> all() {
        return Sections.of("people.txt").entrySet().stream()
                .flatMap(origin -> origin.getValue().lines().map(line -> of(origin.getKey(), line)))
                .toList();
    }

    private static Person of(String headline, String line) {
        String origin = headline.replace(FAMILY_FIRST, "");
        Matcher brackets = BRACKETS.matcher(line);
        if (brackets.find()) {
            return new Person(origin, brackets.replaceFirst("$1"), brackets.group(1));
        }
        if (headline.endsWith(FAMILY_FIRST)) {
            return new Person(origin, line, line.substring(0, line.indexOf(' ')));
        }
        Matcher surname = SURNAME.matcher(line);
        if (!surname.find()) {
            throw new IllegalStateException("one word is no full name: " + line);
        }
        return new Person(origin, line, surname.group().strip());
    }

    /** The part that is not in the short name: {@code Pieter}, {@code Jianming}. */
    String rest() {
        int at = full.indexOf(shortName);
        return (full.substring(0, at) + full.substring(at + shortName.length())).strip();
    }

    /** The short name at the beginning of a sentence: {@code Van der Meulen}. */
    String atStart() {
        return Character.toUpperCase(shortName.charAt(0)) + shortName.substring(1);
    }
}
