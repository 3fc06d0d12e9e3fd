package io.github.copydesk.quotes;

import java.util.Collection;
import java.util.List;

/**
 * The pair of another language that an article uses nearly throughout, such as „so” in Czech or “so” in Serbian: a
 * convention of its site. Only high and low curly marks count, since angled marks that face the other way are
 * a defect however many there are.
 */
final class HouseStyle {
    private static final String CURLY = "„“”";
    /** The number of quotations that makes a convention. */
    private static final int ENOUGH = 3;
    /** How many times as many they must be as those in the marks of the article's language. */
    private static final int PREVAILS = 4;

    /** The style of an article, with the pairs that it uses throughout. */
    static Style of(Style style, Collection<String> all, List<Mark> marks) {
        if (marks.stream().noneMatch(mark -> CURLY.contains(mark.glyph()))) {
            return style;
        }
        return all.stream()
                .filter(pair -> isCurly(pair) && !style.pairs(opener(pair), closer(pair)))
                .filter(pair -> !style.own().contains(swapped(pair))) // ”so“ is swapped, however often
                .filter(pair -> isUsedThroughout(pair, style, marks))
                .findFirst()
                .map(style::accepting)
                .orElse(style);
    }

    private static boolean isUsedThroughout(String pair, Style style, List<Mark> marks) {
        long used = Math.min(count(marks, opener(pair), Flanking.OPENS), count(marks, closer(pair), Flanking.CLOSES));
        return used >= ENOUGH && style.own().stream().allMatch(own -> PREVAILS * instead(own, pair, marks) <= used);
    }

    /** How often the article has one of the marks with its partner in the article's language. */
    private static long instead(String own, String pair, List<Mark> marks) {
        if (opener(own).equals(opener(pair))) {
            return count(marks, closer(own), Flanking.CLOSES);
        }
        return closer(own).equals(closer(pair)) ? count(marks, opener(own), Flanking.OPENS) : 0;
    }

    private static long count(List<Mark> marks, String glyph, Flanking flanking) {
        return marks.stream()
                .filter(mark -> mark.flanking() == flanking && mark.glyph().equals(glyph))
                .count();
    }

    private static boolean isCurly(String pair) {
        return pair.length() == 2
                && !opener(pair).equals(closer(pair))
                && CURLY.contains(opener(pair))
                && CURLY.contains(closer(pair));
    }

    private static String swapped(String pair) {
        return closer(pair) + opener(pair);
    }

    private static String opener(String pair) {
        return pair.substring(0, 1);
    }

    private static String closer(String pair) {
        return pair.substring(1);
    }

    private HouseStyle() {}
}
