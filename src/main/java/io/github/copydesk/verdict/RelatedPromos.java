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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds lines that have words in common with a promo which the article contains twice, while hardly any other line of
 * the article has these words. The name of an offer stays when the promo is put in other words.
 */
final class RelatedPromos {
    /** The most UTF-16 units of a line that may be a promo in other words. */
    private static final int LONGEST = 400;
    /** The most other lines with a word of a promo. A word of more lines is the article's own. */
    private static final int FEW = 2;
    /** What a name or a code counts: one of them is enough, one other word comes about by chance. */
    private static final int NAME = 2;
    /** The fewest words in common. */
    private static final int ENOUGH = 2;
    /** The most words that count. */
    private static final int MOST = 5;
    /** A word with a capital after another word, or with a digit. */
    private static final Pattern NAMED =
            Pattern.compile("(?<=[\\p{L}\\d,'’]\\h)\\p{Lu}[\\p{L}\\d]*|(?<!\\p{L})\\p{L}*+\\d[\\p{L}\\d]*");

    private RelatedPromos() {}

    /**
     * The number of words in common, by the index of the block, in the order of the blocks. A name and a code count
     * twice.
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
                Set<String> names = names(document, same.iterator().next());
                for (String word : bag.words()) {
                    List<Integer> all = withWord.getOrDefault(word, List.of());
                    if (all.size() - same.size() <= FEW) {
                        all.stream()
                                .filter(it -> !same.contains(it) && mayBe(document, it))
                                .forEach(it -> related.merge(it, names.contains(word) ? NAME : 1, Integer::sum));
                    }
                }
            }
        });
        related.values().removeIf(words -> words < ENOUGH);
        related.replaceAll((index, words) -> Math.min(MOST, words));
        return related;
    }

    /** The words of a line that are names or codes, in the form of {@link LineBag}. */
    private static Set<String> names(Document document, int index) {
        Set<String> names = new TreeSet<>();
        String text = document.blocks().get(index).text();
        Matcher name = NAMED.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        while (name.find()) {
            names.addAll(LineBag.of(name.group()).words());
        }
        return names;
    }

    private static boolean mayBe(Document document, int index) {
        Block block = document.blocks().get(index);
        return block.text().length() <= LONGEST && Place.standsAlone(document, block);
    }
}
