package io.github.copydesk.check;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an article says about two words run together at a point.
 *
 * @param pairs how often each pair stands in it
 * @param words its words that are written small; empty when there is no pair to judge
 */
record Surroundings(Map<String, Long> pairs, Set<String> words, boolean hasCode) {
    private static final Pattern SMALL = Pattern.compile("(?<!\\p{L})\\p{Ll}+");

    static Surroundings of(Document document, Pattern pair) {
        Map<String, Long> pairs = document.blocks().stream()
                .flatMap(block -> block.find(pair))
                .map(MatchResult::group)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<String> words = new HashSet<>();
        boolean code = false;
        for (Block block : document.blocks()) {
            code |= block.masks().stream().anyMatch(mask -> mask.kind() == Mask.Kind.CODE);
            if (!pairs.isEmpty()) {
                block.find(SMALL).map(MatchResult::group).forEach(words::add);
            }
        }
        return new Surroundings(pairs, words, code);
    }

    boolean comesAgain(String pair) {
        return pairs.getOrDefault(pair, 0L) > 1;
    }

    boolean isWord(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
