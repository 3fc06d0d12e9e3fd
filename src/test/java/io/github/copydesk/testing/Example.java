package io.github.copydesk.testing;

import io.github.copydesk.check.Check;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.ProjectStyle;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * A fenced article on a rule's page.
 *
 * @param page where it stands: {@code rules/glued-name/rule.md}
 * @param info what stands after {@code article}: a format, {@code lang=de}, {@code encoding=windows-1252},
 *     {@code site=hugo}, {@code people=Milena_Horvat,Anna_Brandt} of copydesk.yml, {@code known}, or {@code bytes},
 *     when each ␀ stands for a byte that no text has
 * @param text with its marks
 * @param reason the line of prose before it
 */
public record Example(String page, List<String> info, String text, String reason) {
    private static final Pattern FENCE = Pattern.compile("(?ms)^(`{3,})article([^\\r\\n]*)\\R(.*?)^\\1[ \\t]*$");

    public static List<Example> of(Rule rule) {
        return FENCE.matcher(rule.page())
                .results()
                .map(fence -> of(fence, rule))
                .toList();
    }

    private static Example of(MatchResult fence, Rule rule) {
        List<String> info = List.of(fence.group(2).strip().split("\\s+"));
        String before = rule.page().substring(0, fence.start()).stripTrailing();
        String reason = before.substring(before.lastIndexOf('\n') + 1);
        return new Example(
                "rules/" + rule.id() + "/rule.md", info, fence.group(3).stripTrailing(), reason);
    }

    public boolean isMarked() {
        return text.contains("⟦");
    }

    /** Its first line, fit for a report. */
    public String name() {
        String line = text.lines().filter(it -> !it.isBlank()).findFirst().orElse("empty");
        return line.length() > 70 ? line.substring(0, 70) + "…" : line;
    }

    /**
     * Asserts that the check finds what is marked.
     *
     * @throws TestAbortedException when it does not, and the page says that this is known
     */
    public void run(Check check) {
        String marked = info.contains("bytes") ? text.replace('␀', '\0') : text;
        if (!info.contains("known")) {
            assertMarked(check, marked);
            return;
        }
        try {
            assertMarked(check, marked);
        } catch (AssertionError stillWrong) {
            throw new TestAbortedException("known: " + reason);
        }
        throw new AssertionError(page + ": no longer wrong: take 'known' from this example: " + name());
    }

    private void assertMarked(Check check, String marked) {
        Marked.assertMarked(
                check,
                path(),
                marked,
                told("lang=", "en-US"),
                told("encoding=", "UTF-8"),
                SampleSite.of(told("site=", "")),
                page);
    }

    /** A path with the ending of its format. */
    public String path() {
        String ending = info.stream()
                .filter(word -> word.matches("md|mdx|html|adoc|rst|xml|qmd"))
                .findFirst()
                .orElse("txt");
        return "article." + ending;
    }

    /** The people whom the project of the example has listed. */
    public ProjectStyle projectStyle() {
        String people = told("people=", "");
        return people.isEmpty()
                ? ProjectStyle.NONE
                : new ProjectStyle(
                        Stream.of(people.split(",", -1))
                                .map(name -> new ProjectStyle.Person(name.replace('_', ' '), List.of()))
                                .toList(),
                        Set.of(),
                        List.of());
    }

    /** What the info says after a key, such as {@code lang=}. */
    public String told(String key, String otherwise) {
        return info.stream()
                .filter(word -> word.startsWith(key))
                .map(word -> word.substring(key.length()))
                .findFirst()
                .orElse(otherwise);
    }
}
