package io.github.copydesk.corpus;

import io.github.copydesk.corpus.CorpusKey.Kind;
import java.io.Serializable;
import java.util.TreeSet;

/**
 * All questions of one check. If their answers are the same in another corpus, a check of the same article finds the
 * same.
 */
public final class AskedQuestions implements Serializable {
    private static final long serialVersionUID = 1;

    private final Questions keys = new Questions();
    /** Words that were only asked to be topics; their counts may change. */
    private final TreeSet<String> topics = new TreeSet<>();

    private boolean totals;
    private boolean shareWithFrontMatter;

    void add(CorpusKey key) {
        keys.add(key);
    }

    void addTopic(String word) {
        topics.add(word);
    }

    void addTotals() {
        totals = true;
    }

    void addShareWithFrontMatter() {
        shareWithFrontMatter = true;
    }

    /** The keys that have to be counted for the answers. */
    public Questions keys() {
        Questions all = new Questions();
        all.addAll(keys);
        topics.forEach(word -> all.add(new CorpusKey(Kind.WORD, word)));
        return all;
    }

    /** A hash of all answers; they must be counted in this corpus. */
    public long answers(CorpusCounts corpus) {
        StringBuilder all = new StringBuilder();
        keys.keys().map(corpus::of).forEach(count -> all.append(count.articles())
                .append(' ')
                .append(count.mentions())
                .append(' ')
                .append(count.text())
                .append('\n'));
        topics.forEach(word -> all.append(corpus.isTopic(word)).append('\n'));
        if (totals) {
            all.append(corpus.totals());
        }
        if (shareWithFrontMatter) {
            all.append(corpus.shareWithFrontMatter());
        }
        return Print.of(all.toString());
    }
}
