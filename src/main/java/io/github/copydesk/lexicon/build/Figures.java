package io.github.copydesk.lexicon.build;

import io.github.copydesk.lexicon.PersonGazetteer;
import io.github.copydesk.token.NameNormalizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The lists of a folder such as {@code rules/lists/people}, one name on each line. Of two names with the same letters,
 * the last one is used.
 */
record Figures(Path folder) {
    /** The entries for {@link PersonGazetteer}. */
    Set<String> entries() throws IOException {
        Map<String, String> names = new TreeMap<>();
        Set<String> entries = new TreeSet<>();
        for (String name : names()) {
            names.put(NameNormalizer.glued(name), name);
            names.put(NameNormalizer.glued(NameNormalizer.plain(name)), name);
            for (String part : name.split(" ", -1)) {
                if (Character.isUpperCase(part.charAt(0))) {
                    entries.add(part + PersonGazetteer.PART + name);
                    entries.add(NameNormalizer.plain(part) + PersonGazetteer.PART + name);
                }
            }
        }
        names.forEach((glued, name) -> entries.add(glued + PersonGazetteer.NAME + name));
        return entries;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().flatMap(Figures::lines).toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
