package io.github.copydesk.names.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The people in generated articles: ordinary people of many origins, public figures, cities. Each belongs to one of two
 * halves: models are fitted to the first half and measured on the second, which nobody looks at.
 */
public enum Half {
    FIT(0),
    HIDDEN(1);

    private final int rest;

    Half(int rest) {
        this.rest = rest;
    }

    private static final Path LISTS = Path.of("rules/lists");

    private boolean has(String name) {
        return ((name.hashCode() * 0x9E3779B1) >>> 31) == rest;
    }

    /** The people who are in no list. */
    List<Person> people() {
        List<Person> all = Person.all();
        return IntStream.range(0, all.size())
                .filter(it -> it % 2 == rest)
                .mapToObj(all::get)
                .toList();
    }

    /** Public figures of the lists whose surname is long enough for an error. */
    List<Person> figures() {
        try (Stream<Path> files = Files.list(LISTS.resolve("people"))) {
            return files.sorted()
                    .flatMap(file -> lines(file).stream())
                    .filter(line -> line.matches("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)? \\p{Lu}\\p{Ll}{4,}"))
                    .filter(this::has)
                    .distinct()
                    .map(line -> new Person("figure", line, line.substring(line.lastIndexOf(' ') + 1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Person> cities() {
        return lines(LISTS.resolve("names/place/known.txt")).stream()
                .filter(line -> line.matches("\\p{Lu}\\p{Ll}{5,}"))
                .filter(this::has)
                .map(line -> new Person("city", line, line))
                .toList();
    }

    /** Cities where a language is spoken. */
    List<Person> cities(String language) {
        return Sections.of("cities.txt")
                .getOrDefault(language, "")
                .lines()
                .filter(this::has)
                .map(line -> new Person("city", line, line))
                .toList();
    }

    private static List<String> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
