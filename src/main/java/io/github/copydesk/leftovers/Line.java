package io.github.copydesk.leftovers;

import io.github.copydesk.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short block as words, for rules that weigh them.
 *
 * @param words none when the block is too long for a line; a masked stretch is one word
 */
public record Line(String text, List<Word> words) {
    private static final Pattern WORD = Pattern.compile("\\uFFFC+|[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}]+)*");

    /** The article or pronoun that French and Italian run into the next word: "l'article", "s'abonner". */
    private static final Pattern ELISION = Pattern.compile("^(?i:[ldjmtnsc]|qu)['’](?=\\p{L}{3})");

    private static final int LONGEST = 360;

    /**
     * A word in lower case.
     *
     * @param capital whether its first letter is one
     */
    public record Word(String text, int start, int end, boolean capital) {
        boolean isMasked() {
            return text.charAt(0) == Block.MASKED;
        }

        boolean isNumber() {
            return Character.isDigit(text.charAt(0));
        }
    }

    public static Line of(Block block) {
        return of(block.text());
    }

    public static Line of(String text) {
        List<Word> words = new ArrayList<>();
        if (text.length() <= LONGEST) {
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                String word = matcher.group();
                word = ELISION.matcher(word).replaceFirst("");
                boolean capital = Character.isUpperCase(matcher.group().codePointAt(0));
                words.add(new Word(
                        word.toLowerCase(Locale.ROOT).replace('’', '\''), matcher.start(), matcher.end(), capital));
            }
        }
        return new Line(text, List.copyOf(words));
    }

    /** What stands between a word and the one before it; before the first word, what the line begins with. */
    String before(int word) {
        return text.substring(
                word == 0 ? 0 : words.get(word - 1).end(), words.get(word).start());
    }

    /** What stands after a word, up to the next one or the end. */
    String after(int word) {
        return word + 1 < words.size()
                ? before(word + 1)
                : text.substring(words.get(word).end());
    }

    /** Whether the line ends as a sentence does; an ellipsis and an exclamation mark also end labels. */
    boolean endsLikeASentence() {
        String bare = text.replaceFirst("[\\s\"”’')\\]]{0,9}$", "");
        return (bare.endsWith(".") && !bare.endsWith("..")) || bare.endsWith("?") || bare.endsWith(";");
    }

    /** Whether something is to follow: "The output is this:". */
    boolean announces() {
        return text.stripTrailing().endsWith(":");
    }
}
