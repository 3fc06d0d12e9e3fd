package io.github.copydesk.quotes;

import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.LanguageTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The quotation marks of all languages, and the words that an apostrophe may begin. */
public final class QuotationMarks {
    private static final String MARKS = "lists/quotation-marks.txt";
    private static final String ELISIONS = "lists/elisions.txt";

    private final Map<String, Style> styles = new HashMap<>();
    private final Set<String> all = new TreeSet<>();
    private final Map<String, Elisions> elisions = new HashMap<>();

    private QuotationMarks(WordLists lists) {
        Map<String, List<String>> pairs = byLanguage(lists, MARKS);
        pairs.values().forEach(all::addAll);
        pairs.forEach((language, own) -> styles.put(language, Style.of(own, all)));
        byLanguage(lists, ELISIONS).forEach((language, words) -> elisions.put(language, Elisions.of(words)));
    }

    public static QuotationMarks of(WordLists lists) {
        return lists.derive(QuotationMarks.class, QuotationMarks::new);
    }

    /** The style of a BCP 47 tag; that of English when the language is not listed. */
    Style style(String language) {
        return styles.getOrDefault(
                LanguageTag.primary(language), styles.getOrDefault("en", Style.of(List.of("“”"), Set.of())));
    }

    /** The style of an article with these marks. */
    Style style(String language, List<Mark> marks) {
        return HouseStyle.of(style(language), all, marks);
    }

    /** The double marks that open and never close in a language, in one string. */
    public String openers(String language) {
        return style(language).onlyOpeners();
    }

    /** The double marks that close and never open in a language, in one string. */
    public String closers(String language) {
        return style(language).onlyClosers();
    }

    public Elisions elisions(String language) {
        return elisions.getOrDefault(LanguageTag.primary(language), Elisions.NONE);
    }

    private static Map<String, List<String>> byLanguage(WordLists lists, String path) {
        Map<String, List<String>> rows = new HashMap<>();
        for (String entry : lists.entries(path)) {
            List<String> cells = new ArrayList<>(Arrays.asList(entry.split("\\s+")));
            rows.put(cells.remove(0), List.copyOf(cells));
        }
        return rows;
    }
}
