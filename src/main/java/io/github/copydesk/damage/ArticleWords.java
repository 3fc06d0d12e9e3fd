package io.github.copydesk.damage;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.WordRuns;
import java.util.HashMap;
import java.util.Map;

/** The words of one article, as written and in lower case. */
public final class ArticleWords {
    private final Map<String, Integer> words = new HashMap<>();

    private ArticleWords(Document document) {
        for (Block block : document.blocks()) {
            WordRuns runs = new WordRuns(block);
            while (runs.next()) {
                words.merge(runs.word(), 1, Integer::sum);
            }
        }
    }

    public static ArticleWords of(Document document) {
        return document.derive(ArticleWords.class, ArticleWords::new);
    }

    /** The number of times that the article contains a word in exactly this spelling. */
    public int count(String word) {
        return words.getOrDefault(word, 0);
    }
}
