package io.github.copydesk.verdict;

import io.github.copydesk.corpus.LineBag;
import io.github.copydesk.corpus.LineIndex;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far an article repeats each of its blocks: its words in running text, and the whole line in other words.
 *
 * <p>An article repeats the words of its headlines and headings. It hardly ever repeats those of a line of the page,
 * but a page often has such a line twice.
 *
 * @param words by block: the share of its words that occur in paragraphs which do not repeat the whole line, from 0 to
 *     1
 * @param again by block: the similarity to the most similar other line, from 0 to 1; 0 if there is none
 */
record Echoes(List<Double> words, List<Double> again) {
    /** The most UTF-16 units of a line; longer blocks are not compared. */
    private static final int LONGEST = 400;
    /** The fewest words of a line that is compared. */
    private static final int FEWEST = 3;

    private static final double LIKE = 0.5;
    /** A word of at least four letters; shorter ones are mostly function words. */
    private static final Pattern CONTENT = Pattern.compile("\\p{L}{4,}");

    Echoes {
        words = List.copyOf(words);
        again = List.copyOf(again);
    }

    static Echoes of(Document document) {
        List<Block> blocks = document.blocks();
        List<Set<String>> contents = blocks.stream().map(Echoes::content).toList();
        Map<String, Integer> said = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (Place.isProse(blocks.get(i))) {
                contents.get(i).forEach(it -> said.merge(it, 1, Integer::sum));
            }
        }
        Likes likes = new Likes(document);
        List<Double> words = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Set<Integer> same = new HashSet<>(likes.of(i));
            same.add(i);
            int heard = 0;
            for (String word : contents.get(i)) {
                long own = same.stream()
                        .filter(it -> Place.isProse(blocks.get(it))
                                && contents.get(it).contains(word))
                        .count();
                heard += said.getOrDefault(word, 0) > own ? 1 : 0;
            }
            int all = contents.get(i).size();
            words.add(all == 0 ? 0 : (double) heard / all);
            again.add(likes.most(i));
        }
        return new Echoes(words, again);
    }

    private static Set<String> content(Block block) {
        Set<String> words = new HashSet<>();
        Matcher word = CONTENT.matcher(block.text());
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private record Said(int index, LineBag bag) {}

    /** The similarity between the lines of an article. */
    private static final class Likes {
        private final List<Set<Integer>> others = new ArrayList<>();
        private final double[] most;

        Likes(Document document) {
            LineIndex<Said> index = new LineIndex<>();
            most = new double[document.blocks().size()];
            for (int i = 0; i < most.length; i++) {
                others.add(new HashSet<>());
                Block block = document.blocks().get(i);
                LineBag bag = block.text().length() > LONGEST ? new LineBag(Set.of()) : LineBag.of(document, block);
                if (bag.words().size() >= FEWEST) {
                    int line = i;
                    index.near(bag).forEach(it -> join(line, it.index(), bag.likeness(it.bag())));
                    index.add(bag, new Said(i, bag));
                }
            }
        }

        private void join(int one, int other, double likeness) {
            if (likeness >= LIKE) {
                others.get(one).add(other);
                others.get(other).add(one);
                most[one] = Math.max(most[one], likeness);
                most[other] = Math.max(most[other], likeness);
            }
        }

        Set<Integer> of(int index) {
            return others.get(index);
        }

        double most(int index) {
            return most[index];
        }
    }
}
