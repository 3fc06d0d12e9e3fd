package io.github.copydesk.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes other articles of articles: of the words between spaces in small letters, one in twelve is another one. */
final class Variation {
    private static final Pattern WORD = Pattern.compile("(?<= )[a-z]{4,}(?= )");
    private static final int EVERY = 12;

    private final Random random = new Random(7);
    private final TreeSet<String> known = new TreeSet<>();
    private List<String> words = List.of();

    /** Takes the words of an article, which may then stand in others. */
    void learn(String article) {
        WORD.matcher(article).results().forEach(it -> known.add(it.group()));
    }

    /** The article with other words; another one each time. */
    String of(String article) {
        if (words.size() != known.size()) {
            words = new ArrayList<>(known);
        }
        return WORD.matcher(article)
                .replaceAll(it -> Matcher.quoteReplacement(
                        random.nextInt(EVERY) == 0 ? words.get(random.nextInt(words.size())) : it.group()));
    }
}
