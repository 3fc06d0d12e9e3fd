package io.github.copydesk.names.candidate;

import io.github.copydesk.names.context.ArticleContext;

/** Two spellings that are two words of the dictionary, each joined to the same word: {@code Role-Based}, {@code Rule-Based}. */
public final class JoinedWords {
    private JoinedWords() {}

    public static boolean are(SpellingCandidate candidate, ArticleContext context) {
        String written = candidate.written();
        String right = candidate.right();
        int one = written.indexOf('-');
        int other = right.indexOf('-');
        return one > 0
                && other > 0
                && written.substring(one).equalsIgnoreCase(right.substring(other))
                && isWord(written.substring(0, one), context)
                && isWord(right.substring(0, other), context);
    }

    private static boolean isWord(String word, ArticleContext context) {
        return context.englishWord(word) && context.word(word);
    }
}
