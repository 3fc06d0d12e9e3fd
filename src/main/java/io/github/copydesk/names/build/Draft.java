package io.github.copydesk.names.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An article in which all names are right, with the places of the names. */
record Draft(String name, String text, List<Place> places) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)([sSU]?)}");

    /**
     * A mention of a person.
     *
     * @param whole whether it is the full name
     */
    record Place(Person person, boolean whole, int start, int end) {}

    /** The number of people in a template. */
    static int slots(String template) {
        return SLOT.matcher(template)
                .results()
                .mapToInt(slot -> Integer.parseInt(slot.group(1)))
                .max()
                .orElseThrow();
    }

    /** The template with these people. */
    static Draft of(String name, String template, List<Person> people) {
        StringBuilder text = new StringBuilder();
        List<Place> places = new ArrayList<>();
        Matcher slot = SLOT.matcher(template);
        int at = 0;
        while (slot.find()) {
            text.append(template, at, slot.start());
            at = slot.end();
            Person person = people.get(Integer.parseInt(slot.group(1)) - 1);
            int start = text.length();
            text.append(form(person, slot.group(2)));
            if (!slot.group(2).equals("U")) {
                places.add(new Place(person, slot.group(2).isEmpty(), start, text.length()));
            }
        }
        return new Draft(name, text.append(template.substring(at)).toString(), List.copyOf(places));
    }

    private static String form(Person person, String letter) {
        return switch (letter) {
            case "s" -> person.shortName();
            case "S" -> person.atStart();
            case "U" -> person.shortName().toUpperCase(Locale.ROOT);
            default -> person.full();
        };
    }

    /** The tag that a name begins with, as {@code de brücke} and {@code de-cities zug} do; English without one. */
    String language() {
        return name.matches("[a-z]{2}[ -].*") ? name.substring(0, 2) : "en-US";
    }

    String text(Place place) {
        return text.substring(place.start(), place.end());
    }

    /** The number of times that the article contains these words, as whole words. */
    int count(String words) {
        Pattern whole = Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})");
        return (int) whole.matcher(text).results().count();
    }
}
