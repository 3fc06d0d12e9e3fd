package io.github.copydesk.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes rows of lines of real pages and articles for {@link TrainWording} to standard output, without any text: the
 * folder of lines written for copydesk, the language, and a file of {@code kind TAB line}. The row of a line of a page
 * begins with its kind; that of an article has only its features.
 */
public final class CollectLineRows {
    private static final String ARTICLE = "article";

    private CollectLineRows() {}

    public static void main(String[] arguments) throws IOException {
        LineVocabulary vocabulary = LineVocabulary.read(Path.of(arguments[0]), arguments[1]);
        Set<String> rows = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of(arguments[2]))) {
            int tab = line.indexOf('\t');
            String kind = line.substring(0, tab);
            String hashes = vocabulary.row(line.substring(tab + 1));
            rows.add(kind.equals(ARTICLE) ? hashes : kind + '\t' + hashes);
        }
        rows.forEach(System.out::println);
    }
}
