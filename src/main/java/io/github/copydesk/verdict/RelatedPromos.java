package io.github.copydesk.verdict;

import io.github.copydesk.corpus.LineBag;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds lines that have words in common with a promo which the article contains twice, and with nothing else in the
 * article. The name of an offer stays when the promo is put in other words.
 */
final class RelatedPromos {
    /** The most UTF-16 units of a line that may be a promo in other words. */
    private static final int LONGEST = 400;
    /** The most other lines with a word of a promo. A word of more lines is the article's own. */
    private static final int FEW = 2;
    /** The fewest words in common. One alone comes about by chance. */
    private static final int ENOUGH = 2;
    /** The most words that count. */
    private static final int MOST = 5;

    private RelatedPromos() {}

    /**
     * The number of words in common, by the index of the block, in the order of the blocks.
     *
     * @param promos the blocks that may be promos
     */
    static Map<Integer, Integer> of(Document document, Set<Integer> promos) {
        Map<LineBag, Set<Integer>> copies = new LinkedHashMap<>();
        Map<String, List<Integer>> withWord = new HashMap<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            LineBag bag = LineBag.of(document, document.blocks().get(i));
            copies.computeIfAbsent(bag, it -> new TreeSet<>()).add(i);
            for (String word : bag.words()) {
                withWord.computeIfAbsent(word, it -> new ArrayList<>()).add(i);
            }
        }
        Map<Integer, Integer> related = new TreeMap<>();
        copies.forEach((bag, same) -> {
            if (same.size() > 1 && same.stream().anyMatch(promos::contains)) {
                for (String word : bag.words()) {
                    List<Integer> all = withWord.getOrDefault(word, List.of());
                    if (all.size() - same.size() <= FEW) {
                        all.stream()
                                .filter(it -> !same.contains(it) && mayBe(document, it))
                                .forEach(it -> related.merge(it, 1, Integer::sum));
                    }
                }
            }
        });
        related.values().removeIf(words -> words < ENOUGH);
        related.replaceAll((index, words) -> Math.min(MOST, words));
        return related;
    }

    private static boolean mayBe(Document document, int index) {
        Block block = document.blocks().get(index);
        return block.text().length() <= LONGEST && Place.standsAlone(document, block);
    }
}
