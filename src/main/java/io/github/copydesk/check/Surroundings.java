package io.github.copydesk.check;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an article says about two words run together at a point.
 *
 * @param owners how often each word stands before a point and a capital, in prose or in code
 * @param words the words of its prose that are written small
 */
record Surroundings(Map<String, Long> owners, Set<String> words, boolean hasCode) {
    private static final Pattern OWNER = Pattern.compile("(?<!\\p{L})(\\p{L}++)\\.\\p{Lu}");
    private static final Pattern SMALL = Pattern.compile("(?<!\\p{L})\\p{Ll}++");

    static Surroundings of(Document document) {
        Map<String, Long> owners = OWNER.matcher(document.source())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<String> words = new HashSet<>();
        boolean code = false;
        for (Block block : document.blocks()) {
            code |= block.masks().stream().anyMatch(mask -> mask.kind() == Mask.Kind.CODE);
            if (!owners.isEmpty()) {
                block.find(SMALL).forEach(found -> words.add(found.group()));
            }
        }
        return new Surroundings(owners, words, code);
    }

    /** Whether it owns things as {@code time} does in {@code time.Format} and {@code time.Duration}. */
    boolean isOwner(String word) {
        return owners.getOrDefault(word, 0L) > 1;
    }

    boolean isWord(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
