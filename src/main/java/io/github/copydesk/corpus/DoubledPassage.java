package io.github.copydesk.corpus;

import io.github.copydesk.token.SentenceEnd;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A passage of several sentences that is repeated immediately in the same block: two paragraphs that a lost line break
 * joined. Offsets are those of the repetition.
 */
public record DoubledPassage(int start, int end) {
    private static final int SHORTEST = 100;
    private static final int MOST_SENTENCES = 20;

    private record Sentence(String text, int start, int end) {}

    /** The first passage in the text that is immediately repeated. */
    public static Optional<DoubledPassage> in(String text) {
        if (text.length() < 2 * SHORTEST) {
            return Optional.empty();
        }
        List<Sentence> sentences = sentences(text);
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            Integer before = last.put(sentences.get(i).text(), i);
            if (before != null && isDoubled(sentences, before, i)) {
                return Optional.of(new DoubledPassage(
                        sentences.get(i).start(),
                        sentences.get(2 * i - before - 1).end()));
            }
        }
        return Optional.empty();
    }

    private static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (SentenceEnd.isMark(text.charAt(at))) {
                while (start < at && isSpace(text.charAt(start))) {
                    start++;
                }
                at = SentenceEnd.past(text, at);
                sentences.add(new Sentence(text.substring(start, at), start, at));
                start = at;
                at--;
            }
        }
        return sentences;
    }

    private static boolean isDoubled(List<Sentence> sentences, int first, int second) {
        int count = second - first;
        if (count > MOST_SENTENCES
                || second + count > sentences.size()
                || sentences.get(second).start() - sentences.get(first).start() < SHORTEST) {
            return false;
        }
        for (int i = 1; i < count; i++) {
            if (!sentences
                    .get(first + i)
                    .text()
                    .equals(sentences.get(second + i).text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
