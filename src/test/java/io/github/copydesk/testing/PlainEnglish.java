package io.github.copydesk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * English prose without end: sentences of common words, put together from parts that fit in grammar, if not in sense.
 * LanguageTool finds nothing in them, and has as much to do as with any English text.
 */
public final class PlainEnglish {
    private static final List<String> ADJECTIVES = List.of(
            "old",
            "young",
            "quiet",
            "tall",
            "careful",
            "tired",
            "friendly",
            "busy",
            "clever",
            "patient",
            "new",
            "famous",
            "local",
            "strict",
            "cheerful");
    private static final List<String> PEOPLE = List.of(
            "teacher",
            "farmer",
            "doctor",
            "driver",
            "baker",
            "nurse",
            "sailor",
            "painter",
            "lawyer",
            "student",
            "writer",
            "gardener",
            "pilot",
            "judge",
            "plumber",
            "singer",
            "waiter",
            "clerk",
            "mayor",
            "neighbor");
    private static final List<String> VERBS = List.of(
            "carried",
            "sold",
            "painted",
            "repaired",
            "found",
            "described",
            "bought",
            "cleaned",
            "moved",
            "watched",
            "lost",
            "finished",
            "showed",
            "kept",
            "built",
            "opened",
            "closed",
            "photographed",
            "admired",
            "measured");
    private static final List<String> SIZES = List.of(
            "small",
            "large",
            "heavy",
            "wooden",
            "broken",
            "green",
            "yellow",
            "cheap",
            "strange",
            "beautiful",
            "narrow",
            "long",
            "round",
            "simple",
            "modern");
    private static final List<String> THINGS = List.of(
            "table", "boat", "house", "bridge", "garden", "letter", "picture", "wall", "bicycle", "kitchen", "window",
            "machine", "basket", "fence", "clock", "book", "chair", "roof", "gate", "lamp");
    private static final List<String> PLACES = List.of(
            "near the station",
            "behind the school",
            "in the village",
            "beside the river",
            "at the market",
            "across the street",
            "in front of the library",
            "under the old tree",
            "on the hill",
            "outside the theater",
            "next to the hospital",
            "in the city center",
            "by the lake",
            "at the end of the road",
            "close to the church");
    private static final List<String> TIMES = List.of(
            "on Monday",
            "last week",
            "in the morning",
            "before lunch",
            "after the storm",
            "early in spring",
            "during the holidays",
            "late in the evening",
            "two years ago",
            "at the weekend",
            "on a rainy day",
            "just before noon",
            "in October",
            "for the first time",
            "without any help");
    private static final List<String> LINKS =
            List.of("because", "while", "although", "after", "before", "when", "until", "and", "but", "so");
    private static final List<String> FIRST =
            List.of("Milena", "Henrik", "Amara", "Tobias", "Ingrid", "Rafael", "Noor", "Stellan", "Beatriz", "Callum");
    private static final List<String> LAST = List.of(
            "Horvat",
            "Okafor",
            "Lindgren",
            "Castellano",
            "Brandvold",
            "Whitlock",
            "Moreau",
            "Petrov",
            "Salgado",
            "Thornbury");

    private final Random random;

    /** @param seed the same seed gives the same prose */
    public PlainEnglish(long seed) {
        random = new Random(seed);
    }

    /** A text of at least this many words, in paragraphs of five sentences. */
    public String text(int words) {
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (int i = 0; count < words; i++) {
            String sentence = sentence();
            count += sentence.split(" ").length;
            text.append(i == 0 ? "" : i % 5 == 0 ? "\n\n" : " ").append(sentence);
        }
        return text.append('\n').toString();
    }

    /** A sentence of two clauses. */
    public String sentence() {
        String second = clause();
        String whole = clause() + ' ' + of(TIMES) + ", " + of(LINKS) + ' ' + second + '.';
        return Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
    }

    private String clause() {
        List<String> words = new ArrayList<>();
        words.add(random.nextInt(8) == 0 ? of(FIRST) + ' ' + of(LAST) : "the " + of(ADJECTIVES) + ' ' + of(PEOPLE));
        words.add(of(VERBS));
        words.add("the " + of(SIZES) + ' ' + of(THINGS));
        words.add(of(PLACES));
        return String.join(" ", words);
    }

    private String of(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }
}
