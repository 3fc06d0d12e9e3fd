package io.github.copydesk.corpus;

import io.github.copydesk.corpus.CorpusKey.Kind;
import io.github.copydesk.site.Site;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Records questions, and answers those that were counted before. The findings of a check are final if nothing is
 * {@linkplain #unanswered unanswered}; otherwise the questions have to be counted, and the article checked again.
 */
public final class AskedCorpus implements Corpus {
    private final Corpus answers;
    private final Questions answered;
    private final Questions unanswered = new Questions();
    private final AskedQuestions asked = new AskedQuestions();

    /**
     * A corpus that knows the counts of some keys.
     *
     * @param answered the keys that were counted, including those that no article has
     */
    public AskedCorpus(Corpus answers, Questions answered) {
        this.answers = answers;
        this.answered = answered;
    }

    /** A corpus without counts, for the first pass over an article. */
    public AskedCorpus(Site site) {
        this(new CorpusCounts(site), new Questions());
    }

    /** The questions that were not counted before; their answer was that no article has them. */
    public Questions unanswered() {
        return unanswered;
    }

    /** All questions, answered before or not. */
    public AskedQuestions asked() {
        return asked;
    }

    private void ask(Kind kind, String text) {
        asked.add(new CorpusKey(kind, text));
        note(kind, text);
    }

    private void note(Kind kind, String text) {
        if (!answered.has(kind, text)) {
            unanswered.add(kind, text);
        }
    }

    private void ask(Kind kind, LongStream prints) {
        prints.mapToObj(print -> CorpusKey.of(kind, print)).forEach(key -> {
            asked.add(key);
            if (!answered.has(key)) {
                unanswered.add(key);
            }
        });
    }

    @Override
    public Site site() {
        return answers.site();
    }

    @Override
    public CorpusTotals totals() {
        asked.addTotals();
        return answers.totals();
    }

    @Override
    public double shareWithFrontMatter() {
        asked.addShareWithFrontMatter();
        return answers.shareWithFrontMatter();
    }

    @Override
    public boolean isTopic(String word) {
        asked.addTopic(word);
        note(Kind.WORD, word);
        return answers.isTopic(word);
    }

    @Override
    public Uses uses(String word) {
        ask(Kind.WORD, word);
        return answers.uses(word);
    }

    @Override
    public Optional<Known> phrase(String glued) {
        ask(Kind.PHRASE, glued);
        return answers.phrase(glued);
    }

    @Override
    public int articlesWith(LineBag line) {
        ask(Kind.LINE, LongStream.of(line.prints()));
        return answers.articlesWith(line);
    }

    @Override
    public int articlesWith(ExactLine line) {
        ask(Kind.LINE, LongStream.of(line.print()));
        return answers.articlesWith(line);
    }

    @Override
    public int articlesThatRepeat(LineBag line) {
        ask(Kind.REPEATED_LINE, LongStream.of(line.prints()).limit(1));
        return answers.articlesThatRepeat(line);
    }

    @Override
    public int articlesWithTemplate(String name) {
        ask(Kind.TEMPLATE, name);
        return answers.articlesWithTemplate(name);
    }
}
