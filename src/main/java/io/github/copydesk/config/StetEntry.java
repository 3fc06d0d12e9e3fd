package io.github.copydesk.config;

import io.github.copydesk.results.Rule;
import io.github.copydesk.results.SkippedRules;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Glob;
import io.github.copydesk.yaml.Place;
import io.github.copydesk.yaml.YamlMap;
import io.github.copydesk.yaml.YamlNode;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.List;

/**
 * A stet entry in copydesk.yml: findings that a project accepts in some articles.
 *
 * @param rule the id of a rule, or {@code languagetool} for all of its rules
 * @param text the flagged text, in one line; with an ellipsis at its end, only its beginning; empty for any text
 */
public record StetEntry(Place place, Glob path, String rule, String text, String reason) implements Serializable {
    static final List<String> KEYS = List.of("path", "rule", "text", "reason");
    private static final String ELLIPSIS = "…";

    static StetEntry read(YamlNode item, RuleBook book) {
        YamlMap entry = item.map().allow(KEYS);
        YamlNode rule = entry.require("rule", "A stet needs a rule, such as 'rule: glued-name'.");
        new RuleChoices(book).known(rule.string(), rule.place());
        if (entry.get("path").or(() -> entry.get("text")).isEmpty()) {
            throw entry.place()
                    .mistake(
                            "this stet would suppress everything",
                            "Give it a 'path' or a 'text', or turn the rule off under 'severity'.");
        }
        return new StetEntry(
                entry.place(),
                Glob.of(entry.string("path", "**")),
                rule.string(),
                line(entry.string("text", "")),
                line(entry.string("reason", "")));
    }

    /** Whether it is for an article that its rule did not check, so that it says nothing that it suppresses nothing there. */
    public boolean isUnchecked(String article, SkippedRules skipped) {
        return path.matches(article) && skipped.has(rule);
    }

    public boolean isAbout(Rule of) {
        return rule.equals(of.id()) || rule.equals(of.folder());
    }

    /** @param flagged the text in the article, in any Unicode form */
    public boolean isAboutText(String flagged) {
        String line = line(flagged);
        return text.isEmpty()
                || (text.endsWith(ELLIPSIS)
                        ? line.startsWith(text.substring(0, text.length() - 1).strip())
                        : line.equals(text));
    }

    private static String line(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
