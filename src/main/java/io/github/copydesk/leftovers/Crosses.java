package io.github.copydesk.leftovers;

import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Crosses that hold the place of figures to come, {@code XX/XX/XXXX}, {@code XX million}; Roman numerals look the same,
 * {@code siglo XX}, {@code XX aniversario}.
 *
 * <p>English counts years and kings in other figures, so there two crosses are a placeholder unless what follows or
 * precedes them is numbered so. Elsewhere they are one only before what is counted, {@code XX euros}.
 */
final class Crosses {
    /** A note, and the number of a chapter. */
    private static final String THIRTY = "XXX";

    private static final String ENGLISH = "en";
    private static final int LONGEST_WORD = 20;

    private static final Pattern SURE =
            Pattern.compile("(?<![\\p{L}\\p{N}.'’/_-])(?:X{3}[-. ]X{3,4}(?:[-. ]X{4})?|X{4,12}"
                    + "|XX([/.-])XX\\1XX(?:XX)?|\\d{3}-X{3}-X{4}|(?<=[$€£])X{2,4})(?![\\p{L}\\p{N}/_-])");

    /** Behind a name stands a numeral, "Super Bowl XXX". */
    private static final Pattern ENGLISH_FIGURE = Pattern.compile(
            "(?<![\\p{L}\\p{N}.'’/_-])(?:(?<!\\p{Lu}\\p{L}{1,20}\\s)XX{1,2}(?=\\s(\\p{Ll}{1,20}))|(?<=,\\s)XX{1,2}(?=,))");

    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\p{L}\\p{N}.'’/_-])XX{1,2}(?=\\s(\\p{L}{1,20})(?:\\s(\\p{L}{1,20}))?)");

    /** Beside these they are a numeral, or a chromosome. */
    private static final Pattern COMPANY =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:X{1,3}(?:IX|IV|V?I{1,3}|V)|XY)(?![\\p{L}\\p{N}])");

    private static final Pattern CHAPTER = Pattern.compile("[IVXLC]{1,8}[.:]?");
    private static final int LONGEST_CHAPTER = 9;

    private final boolean english;
    private final Set<String> counted;
    private final Set<String> numbered;

    Crosses(WordLists lists, String language) {
        english = language.equals(ENGLISH);
        counted = new HashSet<>(lists.entries("leftover-token/counted", language));
        numbered = new HashSet<>(lists.entries("leftover-token/numbered", language));
    }

    /** Whether it is the number of a chapter: others are numbered so, or articles of its language count by such figures. */
    boolean mayBeAChapter(Document document, Block block) {
        return block.text().equals(THIRTY)
                && (!english
                        || document.derive(Chapters.class, it -> new Chapters(isNumbered(it)))
                                .numbered());
    }

    private static boolean isNumbered(Document document) {
        return document.blocks().stream()
                .map(Block::text)
                .filter(text -> text.length() <= LONGEST_CHAPTER && !text.equals(THIRTY))
                .anyMatch(text -> CHAPTER.matcher(text).matches());
    }

    private record Chapters(boolean numbered) {}

    /** The placeholders among the crosses of a block. */
    Stream<MatchResult> in(Block block) {
        return Stream.concat(block.find(SURE), figures(block).stream());
    }

    /** None where numerals stand beside them, which the whole block is searched for once. */
    private List<MatchResult> figures(Block block) {
        if (!english && counted.isEmpty()) {
            return List.of();
        }
        List<MatchResult> figures = block.find(english ? ENGLISH_FIGURE : FIGURE)
                .filter(it -> (english || isCounted(it)) && !isNumbered(block.text(), it))
                .toList();
        return figures.isEmpty() || COMPANY.matcher(block.text()).find() ? List.of() : figures;
    }

    private boolean isCounted(MatchResult found) {
        String first = found.group(1).toLowerCase(Locale.ROOT);
        return counted.contains(first) || counted.contains(first + " " + found.group(2));
    }

    private boolean isNumbered(String text, MatchResult found) {
        return (found.group(1) != null && numbered.contains(found.group(1)))
                || numbered.contains(wordBefore(text, found.start()));
    }

    private static String wordBefore(String text, int at) {
        int end = Math.max(0, at - 1);
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < LONGEST_WORD) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
