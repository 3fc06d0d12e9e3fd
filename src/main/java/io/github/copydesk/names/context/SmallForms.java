package io.github.copydesk.names.context;

import io.github.copydesk.text.Block;
import io.github.copydesk.token.NameTokenizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number of times that an article has each word in lower case. */
final class SmallForms {
    private static final int SHORTEST = 4;

    private SmallForms() {}

    static Map<String, Integer> of(List<Block> blocks) {
        Map<String, Integer> words = new HashMap<>();
        blocks.forEach(block -> add(block, words));
        return words;
    }

    private static void add(Block block, Map<String, Integer> words) {
        String text = block.text();
        char[] chars = block.characters();
        int i = 0;
        while (i < chars.length) {
            int end = i;
            boolean small = true;
            while (end < chars.length && NameTokenizer.isLetter(chars[end])) {
                small &= Character.isLowerCase(chars[end]);
                end++;
            }
            if (small && end - i >= SHORTEST) {
                words.merge(text.substring(i, end), 1, Integer::sum);
            }
            i = Math.max(end, i + 1);
        }
    }
}
