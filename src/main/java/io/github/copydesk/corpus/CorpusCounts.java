package io.github.copydesk.corpus;

import io.github.copydesk.corpus.CorpusKey.Kind;
import io.github.copydesk.site.Site;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * Counts the evidence of articles, and answers from the counts. The order in which evidence is added does not matter.
 *
 * <p>A run on one machine counts all keys, since finding out first which of them are asked would mean checking every
 * article twice. On several machines, only the keys are counted that an {@link AskedCorpus} has recorded.
 */
public final class CorpusCounts implements Corpus {
    private final Site site;
    private final AskedKeys asked;
    private final Map<String, Uses> words = new HashMap<>();
    private final Map<String, Known> phrases = new HashMap<>();
    private final Map<String, Integer> templates = new HashMap<>();
    private final LongCounts lines = new LongCounts();
    private final LongCounts repeated = new LongCounts();
    private CorpusTotals totals = CorpusTotals.NONE;

    /** An empty corpus of an unknown site. */
    public CorpusCounts() {
        this(Site.unknown(Path.of("")));
    }

    /** An empty corpus that counts everything. */
    public CorpusCounts(Site site) {
        this(site, AskedKeys.ALL);
    }

    /** An empty corpus that counts only these keys. */
    public CorpusCounts(Site site, AskedKeys asked) {
        this.site = site;
        this.asked = asked;
    }

    /** Counts an article. */
    public void add(Evidence evidence) {
        totals = totals.plus(evidence.totals());
        evidence.words().forEach((word, mentions) -> {
            if (asked.mayHave(Kind.WORD, word)) {
                words.merge(word, new Uses(1, mentions), Uses::plus);
            }
        });
        evidence.phrases().forEach((glued, text) -> {
            if (asked.mayHave(Kind.PHRASE, glued)) {
                phrases.merge(glued, new Known(text, 1), Known::plus);
            }
        });
        evidence.templates().forEach(name -> {
            if (asked.mayHave(Kind.TEMPLATE, name)) {
                templates.merge(name, 1, Integer::sum);
            }
        });
        evidence.lines().filter(print -> asked.mayHave(Kind.LINE, print)).forEach(print -> lines.add(print, 1));
        evidence.repeated()
                .filter(print -> asked.mayHave(Kind.REPEATED_LINE, print))
                .forEach(print -> repeated.add(print, 1));
    }

    /** Adds a count from elsewhere. */
    public void add(KeyCount count) {
        String text = count.key().text();
        switch (count.key().kind()) {
            case WORD -> words.merge(text, new Uses(count.articles(), count.mentions()), Uses::plus);
            case PHRASE -> phrases.merge(text, new Known(count.text(), count.articles()), Known::plus);
            case TEMPLATE -> templates.merge(text, count.articles(), Integer::sum);
            case LINE -> lines.add(count.key().print(), count.articles());
            case REPEATED_LINE -> repeated.add(count.key().print(), count.articles());
        }
    }

    /** The count of a key, of no articles if none has it. */
    KeyCount of(CorpusKey key) {
        String text = key.text();
        return switch (key.kind()) {
            case WORD -> new KeyCount(key, uses(text).articles(), uses(text).mentions(), "");
            case PHRASE ->
                phrase(text)
                        .map(it -> new KeyCount(key, it.articles(), 0, it.text()))
                        .orElseGet(() -> new KeyCount(key, 0, 0, ""));
            case TEMPLATE -> new KeyCount(key, articlesWithTemplate(text), 0, "");
            case LINE -> new KeyCount(key, lines.count(key.print()), 0, "");
            case REPEATED_LINE -> new KeyCount(key, repeated.count(key.print()), 0, "");
        };
    }

    /** Adds totals from elsewhere. */
    public void add(CorpusTotals others) {
        totals = totals.plus(others);
    }

    /** Passes all counts to the consumer, in no order. */
    public void forEach(Consumer<KeyCount> consumer) {
        words.forEach((word, uses) ->
                consumer.accept(new KeyCount(new CorpusKey(Kind.WORD, word), uses.articles(), uses.mentions(), "")));
        phrases.forEach((glued, known) ->
                consumer.accept(new KeyCount(new CorpusKey(Kind.PHRASE, glued), known.articles(), 0, known.text())));
        templates.forEach(
                (name, count) -> consumer.accept(new KeyCount(new CorpusKey(Kind.TEMPLATE, name), count, 0, "")));
        lines.forEach((print, count) -> consumer.accept(new KeyCount(CorpusKey.of(Kind.LINE, print), count, 0, "")));
        repeated.forEach(
                (print, count) -> consumer.accept(new KeyCount(CorpusKey.of(Kind.REPEATED_LINE, print), count, 0, "")));
    }

    /**
     * Reverts {@link #add(Evidence)}.
     *
     * @param others the evidence that remains, in which the first spelling of a phrase is searched again
     */
    public void remove(Evidence evidence, Collection<Evidence> others) {
        totals = totals.minus(evidence.totals());
        evidence.words()
                .forEach((word, mentions) -> words.computeIfPresent(
                        word,
                        (key, uses) -> uses.articles() == 1
                                ? null
                                : new Uses(uses.articles() - 1, uses.mentions() - mentions)));
        evidence.phrases()
                .forEach((glued, text) -> phrases.computeIfPresent(
                        glued, (key, known) -> known.articles() == 1 ? null : without(known, glued, text, others)));
        evidence.templates()
                .forEach(name -> templates.computeIfPresent(name, (key, count) -> count == 1 ? null : count - 1));
        evidence.lines().forEach(lines::remove);
        evidence.repeated().forEach(repeated::remove);
    }

    private static Known without(Known known, String glued, String text, Collection<Evidence> others) {
        String first = !known.text().equals(text)
                ? known.text()
                : others.stream()
                        .map(it -> it.phrases().get(glued))
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(known.text());
        return new Known(first, known.articles() - 1);
    }

    /** How many keys have a count. */
    public long size() {
        return words.size() + phrases.size() + templates.size() + lines.size() + repeated.size();
    }

    @Override
    public Site site() {
        return site;
    }

    @Override
    public CorpusTotals totals() {
        return totals;
    }

    @Override
    public Uses uses(String word) {
        return words.getOrDefault(word, Uses.NONE);
    }

    @Override
    public Optional<Known> phrase(String glued) {
        return Optional.ofNullable(phrases.get(glued));
    }

    @Override
    public int articlesWith(LineBag line) {
        return LongStream.of(line.prints()).mapToInt(lines::count).max().orElse(0);
    }

    @Override
    public int articlesWith(ExactLine line) {
        return lines.count(line.print());
    }

    @Override
    public int articlesThatRepeat(LineBag line) {
        return LongStream.of(line.prints()).limit(1).mapToInt(repeated::count).sum();
    }

    @Override
    public int articlesWithTemplate(String name) {
        return templates.getOrDefault(name, 0);
    }
}
