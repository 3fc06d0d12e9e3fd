package io.github.copydesk.damage;

import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds accents beside their letter, as in text from a PDF: {@code u ̈ber}, {@code M¨uller}.
 *
 * <p>A spacing accent may be before or after its letter; it belongs to the one that can have it. {@code ´} and
 * {@code `} are apostrophes in many texts, so the word with the accent must be known.
 */
public final class DetachedAccents {
    private static final String WIDE = "¨´`˜ˆˇ˚˝¸˛˙";
    /** The combining mark of each accent, in the same order. */
    private static final String MARKS = "\u0308\u0301\u0300\u0303\u0302\u030C\u030A\u030B\u0327\u0328\u0307";

    private static final String APOSTROPHES = "´`";
    private static final char LAST_LETTER = '\u017F';

    private static final Pattern AFTER_SPACE = Pattern.compile("(\\p{L}*)(\\p{L}) (\\p{Mn})(\\p{L}*)");
    private static final Pattern BESIDE =
            Pattern.compile("(?<![\\p{L}" + WIDE + "])(\\p{L}{0,20})([" + WIDE + "]) ?(\\p{L}{1,20})");

    private final WordKnowledge words;
    /** The accented letters of the language; empty if its accents may be apostrophes. */
    private final String letters;

    /** @param language the primary subtag of the article's language */
    public DetachedAccents(WordKnowledge words, WordLists lists, String language) {
        this.words = words;
        letters = lists.derive(Letters.class, Letters::of).byLanguage().getOrDefault(language, "");
    }

    /** The accented letters of each language, by its primary subtag. */
    private record Letters(Map<String, String> byLanguage) {
        static Letters of(WordLists lists) {
            Map<String, String> letters = new HashMap<>();
            for (String line : lists.entries("detached-accent/letters.txt")) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    letters.putIfAbsent(line.substring(0, space), line.substring(space + 1));
                }
            }
            return new Letters(letters);
        }
    }

    /** The detached accents of a block, in order. */
    public List<Defect> in(Block block) {
        boolean spaced = hasMarkAfterSpace(block.characters());
        boolean wide = block.mayHaveAny(WIDE);
        if (!spaced && !wide) {
            return List.of();
        }
        List<Defect> found = new ArrayList<>(0);
        if (spaced) {
            block.find(AFTER_SPACE).flatMap(DetachedAccents::afterSpace).forEach(found::add);
        }
        if (wide && WIDE.chars().anyMatch(c -> block.text().indexOf(c) >= 0)) {
            block.find(BESIDE).flatMap(this::beside).forEach(found::add);
        }
        return found;
    }

    private static boolean hasMarkAfterSpace(char[] text) {
        for (int i = 1; i < text.length; i++) {
            if (text[i] >= '\u0300' && text[i] < '\u0370' && text[i - 1] == ' ') {
                return true;
            }
        }
        return false;
    }

    private static Stream<Defect> afterSpace(MatchResult found) {
        char mark = found.group(3).charAt(0);
        String rest = found.group(4);
        String before = composed(found.group(2), mark);
        String after = rest.isEmpty() ? "" : composed(rest.substring(0, 1), mark);
        if (before.length() != 1 && after.length() != 1) {
            return Stream.empty();
        }
        boolean rare = before.length() == 1 && !isLetter(before.charAt(0));
        boolean isBefore = before.length() == 1 && !(rare && after.length() == 1 && isLetter(after.charAt(0)));
        String word = isBefore ? before + rest : found.group(2) + after + rest.substring(1);
        return Stream.of(Defect.sure(found.start(), found.end(), found.group(1) + word));
    }

    private Stream<Defect> beside(MatchResult found) {
        String head = found.group(1);
        String tail = found.group(3);
        char sign = found.group(2).charAt(0);
        char mark = MARKS.charAt(WIDE.indexOf(sign));
        boolean spaced = found.end() - found.start() > head.length() + 1 + tail.length();
        String after = composed(tail.substring(0, 1), mark) + tail.substring(1);
        String before = head.isEmpty()
                ? ""
                : head.substring(0, head.length() - 1) + composed(head.substring(head.length() - 1), mark) + tail;
        boolean fitsAfter = after.length() == tail.length() && isLetter(after.charAt(0)) && has(after.charAt(0));
        boolean fitsBefore = !spaced
                && before.length() == head.length() + tail.length()
                && isLetter(before.charAt(head.length() - 1))
                && has(before.charAt(head.length() - 1));
        List<String> readings = Stream.of(fitsAfter ? head + after : "", fitsBefore ? before : "")
                .filter(word -> !word.isEmpty()
                        && (APOSTROPHES.indexOf(sign) < 0 || words.isKnown(word) || isAccent(sign, head)))
                .toList();
        return readings.isEmpty() || (head.isEmpty() && spaced)
                ? Stream.empty()
                : Stream.of(new Defect(found.start(), found.end(), readings, readings.size() == 1));
    }

    private boolean has(char letter) {
        return letters.isEmpty() || letters.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    /** Whether a sign cannot be an apostrophe, since the language has none within words. */
    private boolean isAccent(char sign, String head) {
        return sign == '´' && !letters.isEmpty() && !head.isEmpty();
    }

    private static boolean isLetter(char c) {
        return c > 0x7F && c <= LAST_LETTER;
    }

    private static String composed(String letter, char mark) {
        return Normalizer.normalize(letter + mark, Normalizer.Form.NFC);
    }
}
