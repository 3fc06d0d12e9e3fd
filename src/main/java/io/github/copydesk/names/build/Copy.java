package io.github.copydesk.names.build;

import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.format.Formats;
import io.github.copydesk.text.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An article with its errors, or without any.
 *
 * @param origin of most people in it
 */
public record Copy(String origin, Document document, List<Mark> marks) {
    /** An error with its place in the text. */
    public record Mark(Plant plant, int start, int end) {}

    static Copy of(String origin, Draft draft, List<Plant> plants) {
        List<Mark> marks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        List<Plant> ordered =
                plants.stream().sorted(Comparator.comparing(Plant::start)).toList();
        for (Plant plant : ordered) {
            text.append(draft.text(), at, plant.start());
            marks.add(
                    new Mark(plant, text.length(), text.length() + plant.wrong().length()));
            text.append(plant.wrong());
            at = plant.end();
        }
        text.append(draft.text().substring(at));
        return new Copy(origin, read(draft, text.toString()), List.copyOf(marks));
    }

    private static Document read(Draft draft, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ArticleReader(new Formats(), draft.language(), Long.MAX_VALUE).read(draft.name() + ".md", bytes);
    }

    /** The errors with their corrections, as phrases and word by word. */
    Map<String, Set<String>> errors() {
        Map<String, Set<String>> errors = new HashMap<>();
        for (Mark mark : marks) {
            String wrong = mark.plant().wrong();
            String right = mark.plant().right();
            add(errors, wrong, right);
            List<String> parts = List.of(wrong.split(" ", -1));
            List<String> others = List.of(right.split(" ", -1));
            apart(parts, others).forEach((glued, apart) -> add(errors, glued, apart));
            for (int i = 0; i < parts.size() && parts.size() == others.size(); i++) {
                if (!parts.get(i).equals(others.get(i))) {
                    add(errors, parts.get(i), others.get(i));
                }
            }
        }
        return errors;
    }

    private static void add(Map<String, Set<String>> errors, String wrong, String right) {
        errors.computeIfAbsent(wrong, it -> new HashSet<>()).add(right);
    }

    /** The right words that each wrong word is made of, for words that are run together. */
    private static Map<String, String> apart(List<String> wrong, List<String> right) {
        Map<String, String> apart = new HashMap<>();
        for (String word : wrong) {
            for (int from = 0; from < right.size(); from++) {
                for (int to = from + 2; to <= right.size(); to++) {
                    String text = String.join(" ", right.subList(from, to));
                    if (text.replace(" ", "").equalsIgnoreCase(word)) {
                        apart.put(word, text);
                    }
                }
            }
        }
        return apart;
    }
}
