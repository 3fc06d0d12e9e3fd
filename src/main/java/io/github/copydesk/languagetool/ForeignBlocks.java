package io.github.copydesk.languagetool;

import io.github.copydesk.lexicon.ForeignWords;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.WordRuns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the blocks of an article in another language: a quarter of their words begin in lower case and are unknown, and
 * some are function words of another language, which typing errors hardly ever are. If half of the words are in such
 * blocks, the whole article is in that language, with its headings and shortest paragraphs.
 */
final class ForeignBlocks {
    private static final int FEWEST = 4;
    private static final int A_QUARTER = 4;
    private static final int SMALL_WORDS = 2;

    static Set<Block> of(Document document, Prose prose, List<Remark> remarks) {
        Map<Block, Integer> unknown = new HashMap<>();
        for (Remark remark : remarks) {
            if (remark.spelling() && prose.isProse(remark.start(), remark.end())) {
                Prose.Place place = prose.place(remark.start(), remark.end());
                if (Character.isLowerCase(place.text().codePointAt(0))) {
                    unknown.merge(place.block(), 1, Integer::sum);
                }
            }
        }
        Set<Block> foreign = new HashSet<>();
        unknown.forEach((block, count) -> {
            if (count >= FEWEST && isForeign(block, count)) {
                foreign.add(block);
            }
        });
        boolean whole = !foreign.isEmpty() && words(foreign.stream()) * 2 >= words(document.blocks().stream());
        return whole ? Set.copyOf(document.blocks()) : foreign;
    }

    private static int words(Stream<Block> blocks) {
        return blocks.mapToInt(block -> {
                    WordRuns runs = new WordRuns(block.text());
                    int words = 0;
                    while (runs.next()) {
                        words++;
                    }
                    return words;
                })
                .sum();
    }

    private static boolean isForeign(Block block, int unknown) {
        WordRuns runs = new WordRuns(block.text());
        int words = 0;
        int small = 0;
        while (runs.next()) {
            words++;
            small += ForeignWords.isSmall(block.text().substring(runs.start(), runs.end())) ? 1 : 0;
        }
        return unknown * A_QUARTER >= words && small >= SMALL_WORDS;
    }

    private ForeignBlocks() {}
}
