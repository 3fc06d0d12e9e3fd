package io.github.copydesk.corpus;

import java.io.Serializable;

/**
 * What was counted of one key in some articles.
 *
 * @param articles how many have it
 * @param mentions how often a word stands in them; 0 for other kinds
 * @param text of a phrase as it is written, the way that sorts first; empty for other kinds
 */
public record KeyCount(CorpusKey key, int articles, int mentions, String text) implements Serializable {
    /** What was counted of the same key in these articles and others. */
    public KeyCount plus(KeyCount other) {
        return new KeyCount(
                key,
                articles + other.articles,
                mentions + other.mentions,
                text.compareTo(other.text) <= 0 ? text : other.text);
    }
}
