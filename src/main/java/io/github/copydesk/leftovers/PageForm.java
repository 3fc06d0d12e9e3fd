package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.Line.Word;
import io.github.copydesk.leftovers.Phrases.Hit;
import io.github.copydesk.leftovers.Phrases.Role;
import java.util.regex.Pattern;

/**
 * Recognizes lines of a page by their form, whatever their words: a copyright notice, a row of page numbers, a
 * breadcrumb trail, or bars and arrows.
 */
final class PageForm {
    /** A position in a series, "1 of 7", in any language. */
    static final Pattern COUNTER = Pattern.compile("\\b\\d{1,3} ?(?:/|\\p{L}{2,3}) ?\\d{1,3}\\b");

    private static final Pattern NOTICE =
            Pattern.compile("(?i)\\W{0,3}(?:©|\\(c\\)|copyright)\\W{0,4}(?:©|\\(c\\))?\\W{0,3}\\d{4}\\b");
    /** When a page was published and updated, each with the time of day: "Published: 9:12, 3 May | Updated: 9:40, 3 May". */
    private static final Pattern STAMPS = Pattern.compile(
            "(?i)(?:first )?(?:published|posted)\\b.{2,60}?\\d:\\d\\d.{0,60}?\\b(?:updated|modified)\\b.{2,60}?\\d:\\d\\d.{0,40}");

    private static final Pattern PAGES = Pattern.compile("(?:^|\\s)1[ |,]{1,3}2[ |,]{1,3}3(?:\\D|$)");
    private static final Pattern WAY =
            Pattern.compile("[^>›»/|]{1,40}(?:\\s[>›»/|]\\s[\\p{Lu}\\p{N}][^>›»/|]{0,60}){1,8}");
    private static final Pattern SIGN = Pattern.compile("[|»«›‹←→↑↓▶►▸•·©®✓×]|\\w ?\\*$|\\(\\d{1,5}\\)$");
    /** The most UTF-16 units before the first word of {@link #NOTICE}. */
    private static final int MOST_BEFORE_NOTICE = 6;

    private static final double COUNTED = 1.5;
    private static final double LIKE_A_LABEL = 0.5;

    /** Whether it is a copyright notice, "© 2021 Velden Herald", or the dates of the page. */
    static boolean isNotice(Line line) {
        return (mayBeNotice(line.text()) && NOTICE.matcher(line.text()).lookingAt())
                || (line.text().indexOf(':') > 0 && STAMPS.matcher(line.text()).matches());
    }

    /** Whether one of the first characters can begin a notice; in most lines none does. */
    private static boolean mayBeNotice(String text) {
        for (int i = 0; i < text.length() && i <= MOST_BEFORE_NOTICE; i++) {
            char c = text.charAt(i);
            if (c == '©' || c == '(' || c == 'c' || c == 'C') {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a row of page numbers: "Previous 1 2 3 Next". */
    static boolean arePages(PageWords words) {
        return words.areAllKnown() && PAGES.matcher(words.line().text()).find();
    }

    /** Whether it is a breadcrumb trail: "Home > World > Europe". */
    static boolean isWay(PageWords words) {
        String text = words.line().text();
        if (words.hits().isEmpty()
                || words.hits().get(0).from() > 0
                || !WAY.matcher(text).matches()) {
            return false;
        }
        Hit first = words.hits().get(0);
        boolean pointed = text.indexOf('›') > 0 || text.indexOf('»') > 0;
        return first.role() == Role.HOME || (pointed && first.weight() > 0);
    }

    /** The weight of signs: bars, arrows, an asterisk for a required field, "1 of 7", a capitalized label. */
    static double signs(Line line) {
        double weight = mayHaveSign(line.text()) && SIGN.matcher(line.text()).find() ? 1 : 0;
        weight += hasDigit(line.text()) && COUNTER.matcher(line.text()).find() ? COUNTED : 0;
        return weight + (hasCapital(line) && !line.endsLikeASentence() ? LIKE_A_LABEL : 0);
    }

    /** Whether the text has a character that {@link #SIGN} needs. */
    private static boolean mayHaveSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == '|' || c == '*' || c == ')') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCapital(Line line) {
        for (Word word : line.words()) {
            if (word.capital()) {
                return true;
            }
        }
        return false;
    }

    private PageForm() {}
}
