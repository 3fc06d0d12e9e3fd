package io.github.copydesk.check.languagetool;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.WordRuns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the blocks of an article that are in another language than the article: a quarter of their words are small and
 * unknown. Of English that nobody has proofread it is a tenth at the very most.
 */
final class ForeignBlocks {
    private static final int FEWEST = 4;
    private static final int A_QUARTER = 4;

    static Set<Block> of(Prose prose, List<Remark> remarks) {
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
            if (count >= FEWEST && count * A_QUARTER >= words(block)) {
                foreign.add(block);
            }
        });
        return foreign;
    }

    private static int words(Block block) {
        WordRuns runs = new WordRuns(block.text());
        int words = 0;
        while (runs.next()) {
            words++;
        }
        return words;
    }

    private ForeignBlocks() {}
}
