package io.github.copydesk.lexicon.build;

import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.lexicon.NameOrigin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The instances among WordNet's nouns: cities, regions, rivers and mountains, and persons of history. */
final class WordNet implements NameSource {
    private static final String NOUNS = "/net/sf/extjwnl/data/wordnet/wn31/data.noun";
    /** The numbers of WordNet's files for natural objects, persons and locations. */
    private static final Set<String> PLACES = Set.of("15", "17");

    private static final String PERSONS = "18";
    private static final int PLACE_RANK = 6;
    private static final int SURNAME_RANK = 4;
    private static final int WORD_RANK = 2;
    private static final int SHORTEST = 4;

    @Override
    public void gather(Harvest harvest) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(WordNet.class.getResourceAsStream(NOUNS), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split(" ", -1);
                if (line.contains(" @i ")) {
                    gather(harvest, fields[1], words(fields));
                }
            }
        }
    }

    /** The words of a line: its offset, file and type, the number of words in base 16, then each word with a number. */
    private static List<String> words(String[] fields) {
        int count = Integer.parseInt(fields[3], 16);
        return IntStream.range(0, count).mapToObj(i -> fields[4 + 2 * i]).toList();
    }

    private static void gather(Harvest harvest, String file, List<String> names) {
        for (String name : names) {
            String[] parts = name.split("_", -1);
            if (PLACES.contains(file)) {
                place(harvest, parts);
            } else if (file.equals(PERSONS)) {
                person(harvest, parts);
            }
        }
    }

    private static void place(Harvest harvest, String[] parts) {
        Set<NameOrigin> nowhere = EnumSet.noneOf(NameOrigin.class);
        if (parts.length == 1) {
            harvest.add(parts[0], NameKind.PLACE, nowhere, PLACE_RANK, "wordnet");
        } else {
            for (String part : parts) {
                if (part.length() >= SHORTEST) {
                    harvest.add(part, NameKind.WORD, nowhere, WORD_RANK, "wordnet");
                }
            }
        }
    }

    /**
     * Adds the parts of a person's name. A word after a given name is a surname: Lincoln in Abraham Lincoln, but not in
     * President Lincoln.
     */
    private static void person(Harvest harvest, String[] parts) {
        String last = parts[parts.length - 1];
        if (parts.length > 1 && parts.length < 4 && harvest.has(parts[0], NameKind.GIVEN) && last.length() > 2) {
            harvest.add(last, NameKind.SURNAME, EnumSet.noneOf(NameOrigin.class), SURNAME_RANK, "wordnet");
        }
    }
}
