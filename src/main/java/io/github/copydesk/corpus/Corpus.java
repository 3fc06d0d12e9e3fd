package io.github.copydesk.corpus;

import io.github.copydesk.site.Site;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.Optional;

/**
 * What a check may ask about all articles together. Every answer is a sum over the articles, so neither their order nor
 * where they were counted makes a difference.
 */
public interface Corpus {
    /** In how many articles a word stands, and how often in all. */
    record Uses(int articles, int mentions) {
        static final Uses NONE = new Uses(0, 0);

        Uses plus(Uses other) {
            return new Uses(articles + other.articles, mentions + other.mentions);
        }
    }

    /** Words side by side as they are written, and in how many articles; of two ways to write them the one that sorts first. */
    record Known(String text, int articles) {
        Known plus(Known other) {
            return new Known(text.compareTo(other.text) <= 0 ? text : other.text, articles + other.articles);
        }
    }

    /** The corpus of these documents alone, of a site of which nothing is known. */
    static Corpus of(List<Document> documents) {
        CorpusCounts counts = new CorpusCounts();
        documents.forEach(document -> counts.add(Evidence.of(document)));
        return counts;
    }

    /** What generates the pages of all articles. */
    Site site();

    /** What is counted of every article. */
    CorpusTotals totals();

    /** How often a word with a capital stands in the articles. */
    Uses uses(String word);

    /** Words that stand side by side in some article, by what they read when run together. */
    Optional<Known> phrase(String glued);

    /** In how many articles a line stands, this way or with one word changed; 0 when it says too little to tell. */
    int articlesWith(LineBag line);

    /** How many articles say a line more than once, word for word. */
    int articlesThatRepeat(LineBag line);

    /** How many articles call this template, by {@link TemplateEvidence#name}. */
    int articlesWithTemplate(String name);

    /** Whether the articles are about a word: a fourth of many articles has it. */
    default boolean isTopic(String word) {
        return totals().areManyAbout(uses(word).articles());
    }
}
