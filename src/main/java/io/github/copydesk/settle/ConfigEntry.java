package io.github.copydesk.settle;

import com.google.gson.Gson;
import io.github.copydesk.report.Decisions;
import io.github.copydesk.report.StetLines;
import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Document;
import java.util.Optional;
import java.util.Set;

/**
 * An entry of {@code copydesk.yml}.
 *
 * @param key the top-level key that it is under
 * @param item the entry itself, as YAML in one line
 */
public record ConfigEntry(String key, String item) {
    private static final String SEVERITY = "severity";
    private static final Set<String> TEXTS = Set.of("people", "accept", "promos");

    /** The entry as a line under its key, without indentation. */
    String line() {
        return key.equals(SEVERITY) ? item : "- " + item;
    }

    /** The stet entry that accepts a finding in its article, or findings with the same text in all articles. */
    public static ConfigEntry stet(Document document, Finding finding, boolean everywhere) {
        String text = StetLines.text(document.text(finding.span()));
        return new ConfigEntry(
                "stet",
                "{path: %s, rule: %s, %sreason: \"\"}"
                        .formatted(
                                everywhere ? quoted("**") : pattern(document.path()),
                                quoted(finding.rule().id()),
                                text.isEmpty() ? "" : "text: " + quoted(text) + ", "));
    }

    /**
     * The entry that settles findings of the rule for good: it accepts the word, the name or the line, ignores the
     * article, or switches the rule off. Empty if only a change of the article can settle it.
     *
     * @param everywhere whether findings of other articles are meant too
     */
    public static Optional<ConfigEntry> settling(Document document, Finding finding, boolean everywhere) {
        String key = Decisions.builtIn().key(finding.rule().id());
        String text = document.text(finding.span()).strip().replaceAll("\\s+", " ");
        if (key.equals("none")) {
            return Optional.empty();
        }
        if (TEXTS.contains(key) && StetLines.text(text).equals(text) && !text.isEmpty()) {
            return Optional.of(new ConfigEntry(key, quoted(text)));
        }
        return Optional.of(
                key.equals("ignore") && !everywhere
                        ? new ConfigEntry(key, pattern(document.path()))
                        : new ConfigEntry(SEVERITY, quoted(finding.rule().id()) + ": off"));
    }

    /** A pattern for this article only; without a slash it would match in any folder. */
    private static String pattern(String path) {
        String steps = path.replace('\\', '?');
        return quoted(steps.contains("/") ? steps : "/" + steps);
    }

    /** A text quoted for YAML. */
    private static String quoted(String text) {
        return new Gson().toJson(text);
    }
}
