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
 * Crosses in place of figures that are not known yet, {@code XX/XX/XXXX}, {@code XX million}. Roman numerals look the
 * same, {@code siglo XX}, {@code XX aniversario}.
 *
 * <p>English numbers years and anniversaries in Arabic figures, so there two crosses are a placeholder, unless the word
 * before or after them takes Roman numerals. In other languages they are a placeholder only before something that is
 * counted, {@code XX euros}.
 */
final class Crosses {
    /** The longest Roman numeral of crosses: a note, or the number of a chapter. */
    private static final String THIRTY = "XXX";

    private static final String ENGLISH = "en";
    private static final int LONGEST_WORD = 20;

    private static final Pattern SURE =
            Pattern.compile("(?<![\\p{L}\\p{N}.'’/_-])(?:X{3}[-. ]X{3,4}(?:[-. ]X{4})?|X{4,12}"
                    + "|XX([/.-])XX\\1XX(?:XX)?|\\d{3}-X{3}-X{4}|(?<=[$€£])X{2,4})(?![\\p{L}\\p{N}/_-])");

    /** A Roman numeral after a name, "Super Bowl XXX". */
    private static final Pattern ENGLISH_FIGURE = Pattern.compile(
            "(?<![\\p{L}\\p{N}.'’/_-])(?:(?<!\\p{Lu}\\p{L}{1,20}\\s)XX{1,2}(?=\\s(\\p{Ll}{1,20}))|(?<=,\\s)XX{1,2}(?=,))");

    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\p{L}\\p{N}.'’/_-])XX{1,2}(?=\\s(\\p{L}{1,20})(?:\\s(\\p{L}{1,20}))?)");

    /** Words beside which crosses are a numeral, a chromosome or the first of several unknowns. */
    private static final Pattern COMPANY =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:X{1,3}(?:IX|IV|V?I{1,3}|V)|XY|YYY?)(?![\\p{L}\\p{N}])");

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

    /**
     * Whether the crosses may be the number of a chapter: other chapters of the article have such numbers, or articles
     * in its language count in Roman numerals.
     */
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

    /** The crosses of a block, or none if it contains Roman numerals; the block is searched for those once. */
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
