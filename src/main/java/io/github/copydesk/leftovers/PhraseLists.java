package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.Phrases.Hit;
import io.github.copydesk.leftovers.Phrases.Start;
import io.github.copydesk.lexicon.Answers;
import java.util.ArrayList;
import java.util.List;

/**
 * Several lists of phrases that are searched for in the same lines: each word of a line is looked up once for all of
 * them.
 */
final class PhraseLists {
    /** The answer for a word with which no phrase begins, as most. */
    private static final Start[] NONE = {};

    private final Phrases[] lists;
    private final FirstWords firsts = new FirstWords();
    private final Answers<Start[]> starts = new Answers<>(this::starts);

    PhraseLists(Phrases... lists) {
        this.lists = lists.clone();
        for (Phrases list : lists) {
            list.addFirstsTo(firsts);
        }
    }

    /** For each list, in order, the phrases in a line, as {@link Phrases#in} finds them. */
    List<List<Hit>> in(Line line) {
        List<List<Hit>> hits = new ArrayList<>(lists.length);
        for (int i = 0; i < lists.length; i++) {
            hits.add(List.of());
        }
        int[] next = new int[lists.length];
        int size = line.words().size();
        for (int at = 0; at < size; at++) {
            String word = line.words().get(at).text();
            if (!firsts.mayHave(word)) {
                continue;
            }
            Start[] begun = starts.of(word);
            for (int i = 0; i < begun.length; i++) {
                Hit hit = begun[i].isNothing() || at < next[i] ? null : lists[i].find(line, at, begun[i]);
                if (hit != null) {
                    if (hits.get(i).isEmpty()) {
                        hits.set(i, new ArrayList<>(2));
                    }
                    hits.get(i).add(hit);
                    next[i] = hit.to();
                }
            }
        }
        return hits;
    }

    private Start[] starts(String word) {
        Start[] found = new Start[lists.length];
        boolean any = false;
        for (int i = 0; i < lists.length; i++) {
            found[i] = lists[i].start(word);
            any |= !found[i].isNothing();
        }
        return any ? found : NONE;
    }
}
