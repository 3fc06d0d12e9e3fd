package io.github.copydesk.corpus;

import io.github.copydesk.site.Site;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.Optional;

/**
 * The questions that a check may ask about all articles together. Every answer is a sum over the articles, so it
 * depends neither on their order nor on where they were counted.
 */
public interface Corpus {
    /** In how many articles a word occurs, and how often in total. */
    record Uses(int articles, int mentions) {
        static final Uses NONE = new Uses(0, 0);

        Uses plus(Uses other) {
            return new Uses(articles + other.articles, mentions + other.mentions);
        }
    }

    /**
     * A sequence of words as it is written, and in how many articles; of several spellings, the one that sorts first.
     */
    record Known(String text, int articles) {
        Known plus(Known other) {
            return new Known(text.compareTo(other.text) <= 0 ? text : other.text, articles + other.articles);
        }
    }

    /** A corpus of only these documents, of an unknown site. */
    static Corpus of(List<Document> documents) {
        CorpusCounts counts = new CorpusCounts();
        documents.forEach(document -> counts.add(Evidence.of(document)));
        return counts;
    }

    /** What generates the pages of all articles. */
    Site site();

    /** The totals over all articles. */
    CorpusTotals totals();

    /** How often a capitalised word occurs in the articles. */
    Uses uses(String word);

    /** The sequence of words in some article that gives this word when run together. */
    Optional<Known> phrase(String glued);

    /** In how many articles a line occurs, as it is or with one word changed; 0 if it has too few words. */
    int articlesWith(LineBag line);

    /** How many articles contain a line exactly like this. */
    int articlesWith(ExactLine line);

    /** How many articles contain a line more than once, word for word. */
    int articlesThatRepeat(LineBag line);

    /** How many articles use this template, by {@link TemplateEvidence#name}. */
    int articlesWithTemplate(String name);

    /** The share of articles with front matter, from 0 to 1. */
    default double shareWithFrontMatter() {
        return totals().shareWithFrontMatter();
    }

    /** Whether a word is a topic of the articles: at least a quarter of many articles have it. */
    default boolean isTopic(String word) {
        return totals().areManyAbout(uses(word).articles());
    }
}
