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
 * @param key the key of the file under which it stands
 * @param item the entry itself, as YAML in one line
 */
public record ConfigEntry(String key, String item) {
    private static final String SEVERITY = "severity";
    private static final Set<String> TEXTS = Set.of("people", "accept", "promos");

    /** As a line under its key, without the indent. */
    String line() {
        return key.equals(SEVERITY) ? item : "- " + item;
    }

    /** One that accepts a finding where it is, or with the same text in all articles. */
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
     * The one that says for good that findings of the rule are right as they stand: the word, the name or the line is
     * accepted, the article left out, or the rule turned off. None where the article itself must change.
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

    /** A pattern for this article alone: one without a slash would mean any folder. */
    private static String pattern(String path) {
        String steps = path.replace('\\', '?');
        return quoted(steps.contains("/") ? steps : "/" + steps);
    }

    /** A text as YAML that cannot mean anything else. */
    private static String quoted(String text) {
        return new Gson().toJson(text);
    }
}
