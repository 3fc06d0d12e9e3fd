package io.github.copydesk.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Fingerprints;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Severity;
import io.github.copydesk.yaml.ConfigurationException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The findings of an earlier run, from its {@code copydesk.json}, by fingerprint. */
public final class Earlier {
    private static final int FORMAT = 1;

    private final Map<String, Gone> findings;

    /**
     * A finding of the earlier run.
     *
     * @param path of the article, relative to the project
     * @param line from 1
     * @param text the flagged text
     */
    record Gone(String path, int line, Severity severity, String rule, String text, String message) {
        private static final Comparator<Gone> ORDER = Comparator.comparing(Gone::severity)
                .thenComparing(Gone::path)
                .thenComparing(Gone::line)
                .thenComparing(Gone::rule)
                .thenComparing(Gone::message);

        private List<String> likeness() {
            return List.of(path, rule, text);
        }
    }

    private Earlier(Map<String, Gone> findings) {
        this.findings = Collections.unmodifiableMap(findings);
    }

    /**
     * Reads the JSON report of an earlier run.
     *
     * @param shown the path of the file, for messages
     * @throws ConfigurationException when it is not a JSON report of copydesk
     */
    public static Earlier of(String json, String shown) {
        try {
            JsonObject top = JsonParser.parseString(json).getAsJsonObject();
            if (top.get("format").getAsInt() != FORMAT) {
                throw mistake(shown, "its format is " + top.get("format").getAsInt() + ", not " + FORMAT);
            }
            Map<String, Gone> findings = new TreeMap<>();
            for (JsonElement article : top.getAsJsonArray("articles")) {
                String path = article.getAsJsonObject().get("path").getAsString();
                JsonArray found = article.getAsJsonObject().getAsJsonArray("findings");
                for (JsonElement element : found) {
                    JsonObject finding = element.getAsJsonObject();
                    findings.put(finding.get("fingerprint").getAsString(), gone(path, finding));
                }
            }
            return new Earlier(findings);
        } catch (JsonParseException
                | ClassCastException
                | IllegalStateException
                | IllegalArgumentException
                | UnsupportedOperationException
                | NullPointerException e) {
            throw mistake(shown, "something in it is missing or malformed");
        }
    }

    private static Gone gone(String path, JsonObject finding) {
        return new Gone(
                Visible.line(path),
                finding.get("line").getAsInt(),
                Severity.valueOf(finding.get("severity").getAsString().toUpperCase(Locale.ROOT)),
                Visible.line(finding.get("rule").getAsString()),
                finding.get("text").getAsString(),
                Visible.cut(Visible.line(finding.get("message").getAsString())));
    }

    private static ConfigurationException mistake(String shown, String why) {
        return new ConfigurationException(
                "%s: not a JSON report of copydesk: %s\nSet earlierReport to the copydesk.json of an earlier run, or leave it out"
                        .formatted(shown, why));
    }

    /**
     * Compares these results with the earlier ones: what is new, and what is gone. If the words around a finding have
     * changed, it is matched by its rule and its text, within its article.
     *
     * @param folder the content directory relative to the project
     */
    public Trend to(Results results, String folder) {
        Map<String, Gone> gone = new TreeMap<>(findings);
        List<Found> left = new ArrayList<>();
        for (Page page : results.pages()) {
            String path = Visible.line(Imprint.join(folder, page.document().path()));
            Fingerprints fingerprints = Fingerprints.of(page);
            for (Finding finding : page.findings()) {
                if (gone.remove(fingerprints.of(finding)) == null) {
                    left.add(new Found(
                            finding,
                            List.of(path, finding.rule().id(), page.document().text(finding.span()))));
                }
            }
        }
        Map<List<String>, Deque<String>> alike = new HashMap<>();
        gone.forEach((mark, it) ->
                alike.computeIfAbsent(it.likeness(), none -> new ArrayDeque<>()).add(mark));
        Set<Finding> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Found found : left) {
            String mark =
                    alike.getOrDefault(found.likeness(), new ArrayDeque<>()).poll();
            if (mark == null) {
                fresh.add(found.finding());
            } else {
                gone.remove(mark);
            }
        }
        return new Trend(fresh, gone.values().stream().sorted(Gone.ORDER).toList());
    }

    /** A finding of this run, with the fields by which it is matched if the words around it have changed. */
    private record Found(Finding finding, List<String> likeness) {}
}
