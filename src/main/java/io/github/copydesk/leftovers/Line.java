package io.github.copydesk.leftovers;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.WordRuns;
import io.github.copydesk.token.SentenceEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A short block as words, for rules that weigh them.
 *
 * @param words empty if the block is too long for a line; a masked stretch is one word
 */
public record Line(String text, List<Word> words) {
    /** An elided article or pronoun of French or Italian: "l'article", "s'abonner". */
    private static final Pattern ELISION =
            Pattern.compile("^(?i:[ldjmtnsc]|qu|un|(?:a|da|de|ne|su)ll)['’](?=\\p{L}{3})");

    private static final int LONGEST = 360;

    /**
     * A word in lower case.
     *
     * @param capital whether its first letter is a capital in the text
     */
    public record Word(String text, int start, int end, boolean capital) {
        boolean isMasked() {
            return text.charAt(0) == Block.MASKED;
        }

        boolean isNumber() {
            return Character.isDigit(text.charAt(0));
        }
    }

    /** The line of a block, made once for all rules. */
    public static Line of(Document document, Block block) {
        return document.derive(Known.class, it -> new Known(new ConcurrentHashMap<>()))
                .lines()
                .computeIfAbsent(block, it -> of(it.text()));
    }

    private record Known(Map<Block, Line> lines) {}

    public static Line of(String text) {
        List<Word> words = new ArrayList<>();
        if (text.length() <= LONGEST) {
            WordRuns run = new WordRuns(text);
            boolean masks = text.indexOf(Block.MASKED) >= 0;
            int at = 0;
            while (run.next()) {
                int start = Math.max(at, run.start());
                if (start < run.end()) {
                    if (masks) {
                        addMasked(text, at, start, words);
                    }
                    at = wordEnd(text, run.end());
                    words.add(word(text, start, at));
                }
            }
            addMasked(text, at, text.length(), words);
        }
        return new Line(text, List.copyOf(words));
    }

    private static void addMasked(String text, int from, int to, List<Word> words) {
        int start = text.indexOf(Block.MASKED, from);
        while (start >= 0 && start < to) {
            int end = start;
            while (end < to && text.charAt(end) == Block.MASKED) {
                end++;
            }
            words.add(new Word(text.substring(start, end), start, end, false));
            start = text.indexOf(Block.MASKED, end);
        }
    }

    /** The end of a word, including letters after an apostrophe. */
    private static int wordEnd(String text, int from) {
        int end = from;
        while (end + 1 < text.length()
                && (text.charAt(end) == '\'' || text.charAt(end) == '’')
                && Character.isLetter(text.codePointAt(end + 1))) {
            end++;
            while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
    }

    private static Word word(String text, int start, int end) {
        String word = text.substring(start, end);
        if (word.indexOf('\'') >= 0 || word.indexOf('’') >= 0) {
            word = ELISION.matcher(word).replaceFirst("").replace('’', '\'');
        }
        return new Word(word.toLowerCase(Locale.ROOT), start, end, Character.isUpperCase(text.codePointAt(start)));
    }

    /** The text between a word and the one before it; for the first word, the beginning of the line. */
    String before(int word) {
        return text.substring(
                word == 0 ? 0 : words.get(word - 1).end(), words.get(word).start());
    }

    /** The text between a word and the next one; for the last word, the end of the line. */
    String after(int word) {
        return word + 1 < words.size()
                ? before(word + 1)
                : text.substring(words.get(word).end());
    }

    /**
     * Whether the line ends like a sentence. An ellipsis or an exclamation mark does not count, since labels end in
     * them too.
     */
    boolean endsLikeASentence() {
        return SentenceEnd.isOneOf(".?;", text) && !text.startsWith("..", SentenceEnd.last(text) - 1);
    }

    /** Whether the line ends in a colon and introduces what follows: "The output is this:". */
    boolean announces() {
        return text.stripTrailing().endsWith(":");
    }
}
