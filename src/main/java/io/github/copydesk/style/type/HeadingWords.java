package io.github.copydesk.style.type;

import io.github.copydesk.style.passage.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * The words of a passage, and the passage in sentence case, for rules on case that have no exception in it. All such
 * rules share them. For one thread.
 */
final class HeadingWords {
    /** A word of a heading, with what follows it up to the next space. */
    static final String WORD = "[\\p{N}\\p{L}*]+\\S*";

    private final String text;
    /** The start of each word, and its end after it. */
    private final List<Integer> bounds = new ArrayList<>();

    private final Map<List<String>, String> sentences = new HashMap<>();

    private HeadingWords(String text) {
        this.text = text;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (begins(c)) {
                while (end < text.length() && !isSpace(text.charAt(end))) {
                    end++;
                }
                bounds.add(at);
                bounds.add(end);
            }
            at = end;
        }
    }

    /** As {@link #WORD} says it. */
    private static boolean begins(int c) {
        return c == '*'
                || Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    static HeadingWords of(Passage passage) {
        return passage.derive(HeadingWords.class, it -> new HeadingWords(it.text()));
    }

    int count() {
        return bounds.size() / 2;
    }

    String word(int index) {
        return text.substring(start(index), end(index));
    }

    /** Whether a word is the same in another text of the same length. */
    boolean isSame(int index, String other) {
        return text.regionMatches(start(index), other, start(index), end(index) - start(index));
    }

    private int start(int index) {
        return bounds.get(2 * index);
    }

    private int end(int index) {
        return bounds.get(2 * index + 1);
    }

    /**
     * The passage in sentence case.
     *
     * @param indicators the endings of words after which the next word has a capital
     * @param isIndicator whether a word is one of them, by its index
     */
    String sentence(List<String> indicators, BiPredicate<String, Integer> isIndicator) {
        return sentences.computeIfAbsent(indicators, it -> {
            StringBuilder made = new StringBuilder(text);
            for (int i = 0; i < count(); i++) {
                boolean opens = i == 0 || isIndicator.test(word(i - 1), i - 1);
                String lower = word(i).toLowerCase(Locale.ROOT);
                String should = opens ? CaseStyle.capital(lower) : lower;
                if (!text.startsWith(should, start(i))) {
                    CaseStyle.write(should, made, start(i), end(i));
                }
            }
            return made.toString();
        });
    }
}
