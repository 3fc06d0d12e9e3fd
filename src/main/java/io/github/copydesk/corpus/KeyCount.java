package io.github.copydesk.corpus;

import java.io.Serializable;

/**
 * The count of one key in some articles.
 *
 * @param articles how many articles have it
 * @param mentions how often a word occurs in them; 0 for other kinds
 * @param text the spelling of a phrase that sorts first; empty for other kinds
 */
public record KeyCount(CorpusKey key, int articles, int mentions, String text) implements Serializable {
    /** The count of the same key in these articles and others. */
    public KeyCount plus(KeyCount other) {
        return new KeyCount(
                key,
                articles + other.articles,
                mentions + other.mentions,
                text.compareTo(other.text) <= 0 ? text : other.text);
    }
}
