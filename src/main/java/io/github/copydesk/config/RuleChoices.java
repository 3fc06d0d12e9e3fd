package io.github.copydesk.config;

import io.github.copydesk.config.SeverityChoices.InPath;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Glob;
import io.github.copydesk.yaml.Nearest;
import io.github.copydesk.yaml.Place;
import io.github.copydesk.yaml.YamlEntry;
import io.github.copydesk.yaml.YamlMap;
import io.github.copydesk.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the settings of rules in a copydesk.yml: {@code severity} for all articles, {@code paths} for some. */
record RuleChoices(RuleBook book) {
    static final String OFF = "off";
    static final List<String> LEVELS = Stream.concat(
                    Arrays.stream(Severity.values()).map(Severity::toString), Stream.of(OFF))
            .toList();

    SeverityChoices severity(YamlMap keys) {
        List<InPath> paths = new ArrayList<>();
        for (YamlEntry entry : entries(keys.get("paths"))) {
            paths.add(new InPath(Glob.of(entry.key()), levels(Optional.of(entry.value()))));
        }
        return new SeverityChoices(levels(keys.get("severity")), paths);
    }

    private Map<String, Optional<Severity>> levels(Optional<YamlNode> node) {
        Map<String, Optional<Severity>> levels = new HashMap<>();
        for (YamlEntry entry : entries(node)) {
            if (!book.knowsStyle(entry.key())) {
                known(entry.key(), entry.place());
            }
            String level = entry.value().string();
            if (!LEVELS.contains(level)) {
                throw entry.value().mistake("unknown severity '%s'".formatted(level), Nearest.hint(level, LEVELS));
            }
            levels.put(
                    entry.key(),
                    Arrays.stream(Severity.values())
                            .filter(it -> it.toString().equals(level))
                            .findFirst());
        }
        return levels;
    }

    /** Fails on an unknown rule id. */
    void known(String id, Place place) {
        if (!book.knows(id)) {
            List<String> ids = book.rules().stream().map(Rule::id).toList();
            String meant =
                    Nearest.to(id, ids).map("Did you mean '%s'? "::formatted).orElse("");
            throw place.mistake(
                    "unknown rule '%s'".formatted(id), commands -> meant + "All rules: " + commands.named("explain"));
        }
    }

    private static List<YamlEntry> entries(Optional<YamlNode> node) {
        return node.map(YamlNode::map).map(YamlMap::entries).orElse(List.of());
    }
}
