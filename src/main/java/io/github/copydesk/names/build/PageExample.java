package io.github.copydesk.names.build;

import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.ProjectStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An example on the page of a rule, with its marks.
 *
 * @param path a name with the extension of its format
 * @param text without its marks
 * @param errors the marked words with all possible corrections
 */
record PageExample(
        String path, String language, ProjectStyle projectStyle, String text, Map<String, Set<String>> errors) {
    private static final Pattern FENCE = Pattern.compile("(?ms)^(`{3,})article([^\\r\\n]*)\\R(.*?)^\\1[ \\t]*$");
    private static final Pattern MARK = Pattern.compile("⟦([^⟧→]*?)(?: → ([^⟧]*))?⟧");
    private static final Pattern ENDING = Pattern.compile("\\b(?:md|mdx|html|adoc|rst|xml|qmd)\\b");

    /** The examples of a page, except known defects. */
    static List<PageExample> of(Rule rule) {
        return FENCE.matcher(rule.page())
                .results()
                .filter(it -> !it.group(2).contains("known"))
                .map(PageExample::of)
                .toList();
    }

    private static PageExample of(MatchResult fence) {
        String info = fence.group(2);
        String marked = fence.group(3).stripTrailing();
        Map<String, Set<String>> errors = new HashMap<>();
        for (MatchResult it : MARK.matcher(marked).results().toList()) {
            if (it.group(2) != null) {
                errors.computeIfAbsent(it.group(1), word -> new HashSet<>()).add(it.group(2));
            }
        }
        Matcher ending = ENDING.matcher(info);
        String people = told(info, "people=", "");
        ProjectStyle projectStyle = people.isEmpty()
                ? ProjectStyle.NONE
                : new ProjectStyle(
                        Stream.of(people.split(",", -1))
                                .map(name -> new ProjectStyle.Person(name.replace('_', ' '), List.of()))
                                .toList(),
                        Set.of(),
                        List.of());
        return new PageExample(
                "article." + (ending.find() ? ending.group() : "txt"),
                told(info, "lang=", "en-US"),
                projectStyle,
                MARK.matcher(marked).replaceAll(it -> Matcher.quoteReplacement(it.group(1))),
                errors);
    }

    private static String told(String info, String key, String otherwise) {
        return Stream.of(info.strip().split("\\s+"))
                .filter(it -> it.startsWith(key))
                .map(it -> it.substring(key.length()))
                .findFirst()
                .orElse(otherwise);
    }
}
