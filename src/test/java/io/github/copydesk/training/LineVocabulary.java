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
import java.util.stream.Stream;

/** The words and features of the lines that were written for copydesk; the rows of other text have no others. */
record LineVocabulary(Set<String> words, Set<String> features) {
    /**
     * Reads the files of a language.
     *
     * @param folder has files such as {@code chrome.en.tsv}, each line of which is {@code kind TAB line}
     */
    static LineVocabulary read(Path folder, String language) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith("." + language + ".tsv"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).forEach(it -> lines.add(it.substring(it.indexOf('\t') + 1)));
            }
        }
        Set<String> words = TrainWording.vocabulary(lines);
        Set<String> features = new HashSet<>();
        lines.forEach(it -> features.addAll(WordingFeatures.of(it, words::contains)));
        return new LineVocabulary(words, features);
    }

    /** The row of a text: the hashes of its features that the lines have as well. */
    String row(String text) {
        return TrainWording.hashed(text, words, features);
    }
}
