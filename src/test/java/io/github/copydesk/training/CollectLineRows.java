package io.github.copydesk.training;

import io.github.copydesk.wording.WordingFeatures;
import io.github.copydesk.wording.build.TrainWording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes rows of lines of real pages and articles for {@link TrainWording} to standard output, without any text: the
 * folder of lines written for copydesk, the language, and a file of {@code kind TAB line}. The row of a line of a page
 * begins with its kind; that of an article has only its features.
 */
public final class CollectLineRows {
    private static final String ARTICLE = "article";

    private CollectLineRows() {}

    public static void main(String[] arguments) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.filter(it -> it.toString().endsWith("." + arguments[1] + ".tsv"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).forEach(it -> lines.add(it.substring(it.indexOf('\t') + 1)));
            }
        }
        Set<String> known = TrainWording.vocabulary(lines);
        Set<String> features = new HashSet<>();
        lines.forEach(it -> features.addAll(WordingFeatures.of(it, known::contains)));
        Set<String> rows = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of(arguments[2]))) {
            int tab = line.indexOf('\t');
            String kind = line.substring(0, tab);
            String hashes = TrainWording.hashed(line.substring(tab + 1), known, features);
            rows.add(kind.equals(ARTICLE) ? hashes : kind + '\t' + hashes);
        }
        rows.forEach(System.out::println);
    }
}
