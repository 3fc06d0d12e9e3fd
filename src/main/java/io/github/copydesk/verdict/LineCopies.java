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

/**
 * Counts the copies of each line with at least four distinctive words within its article. Such a line hardly ever
 * occurs twice by chance.
 */
final class LineCopies {
    /** The fewest distinctive words of a line. */
    private static final int FEWEST = 4;
    /** The most UTF-16 units of a line. */
    private static final int LONGEST = 400;

    private static final double MOST = 2;

    private LineCopies() {}

    /**
     * By block, the number of copies of a line that the article has more than once, as a logarithm to base 2, up to 2.
     */
    static Map<Integer, Double> of(Document document) {
        Map<LineBag, List<Integer>> lines = new LinkedHashMap<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block.text().length() <= LONGEST && Place.standsAlone(document, block)) {
                LineBag bag = LineBag.of(document, block);
                if (bag.words().size() >= FEWEST) {
                    lines.computeIfAbsent(bag, it -> new ArrayList<>()).add(i);
                }
            }
        }
        Map<Integer, Double> copies = new HashMap<>();
        lines.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(
                        it -> copies.put(it, Math.min(MOST, Math.log((double) same.size()) / Math.log(2)))));
        return copies;
    }
}
