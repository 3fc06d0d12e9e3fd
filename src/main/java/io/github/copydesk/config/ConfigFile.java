package io.github.copydesk.config;

import io.github.copydesk.rule.HouseStyle;
import io.github.copydesk.rule.HouseStyle.Person;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.rule.RuleBook;
import io.github.copydesk.rule.Severity;
import io.github.copydesk.text.Glob;
import io.github.copydesk.yaml.ConfigurationException;
import io.github.copydesk.yaml.Nearest;
import io.github.copydesk.yaml.Place;
import io.github.copydesk.yaml.YamlEntry;
import io.github.copydesk.yaml.YamlMap;
import io.github.copydesk.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads a copydesk.yml. Whatever is wrong in it is shown in place, with the nearest valid word. */
public final class ConfigFile {
    private static final List<String> KEYS =
            List.of("rules", "severity", "people", "accept", "promos", "stet", "ignore", "maxFileSize", "languageTool");
    private static final List<String> LANGUAGETOOL_KEYS =
            List.of("disable", "enable", "disableCategories", "enableCategories");
    private static final List<String> STET_KEYS = List.of("path", "rule", "text", "reason");
    private static final String OFF = "off";
    private static final List<String> LEVELS = Stream.concat(
                    Arrays.stream(Severity.values()).map(Severity::toString), Stream.of(OFF))
            .toList();

    private final Path file;
    private final YamlMap keys;

    private ConfigFile(Path file, YamlMap keys) {
        this.file = file;
        this.keys = keys;
    }

    /**
     * @param ours the rules that every newsroom has
     * @throws ConfigurationException when something in the file, or in a rule that it names, is wrong
     */
    public static DeskConfig read(Path file, RuleBook ours) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new ConfigurationException("%s: cannot be read as UTF-8 text: %s".formatted(file, e));
        }
        YamlMap keys = YamlMap.read(file.toString(), text).allow(KEYS);
        return new ConfigFile(file, keys).config(ours);
    }

    private DeskConfig config(RuleBook ours) {
        RuleBook book = ours.with(items("rules").stream().map(this::folder).toList());
        return new DeskConfig(
                book,
                severity(book),
                house(),
                stets(book),
                keys.strings("ignore"),
                keys.get("maxFileSize").map(YamlNode::bytes).orElse(DeskConfig.MAX_FILE_SIZE),
                languageTool());
    }

    /** Beside the file, not beside the build. */
    private Path folder(YamlNode node) {
        Path folder = file.resolveSibling(node.string());
        if (!Files.isDirectory(folder)) {
            throw node.mistake("no folder '%s'".formatted(folder), "Folders of rules are named from this file on.");
        }
        return folder;
    }

    private SeverityChoices severity(RuleBook book) {
        Map<String, Severity> levels = new HashMap<>();
        Set<String> off = new HashSet<>();
        for (YamlEntry entry : entries("severity")) {
            known(entry.key(), entry.place(), book);
            String level = entry.value().string();
            if (!LEVELS.contains(level)) {
                throw entry.value().mistake("unknown severity '%s'".formatted(level), Nearest.hint(level, LEVELS));
            }
            if (level.equals(OFF)) {
                off.add(entry.key());
            } else {
                Arrays.stream(Severity.values())
                        .filter(it -> it.toString().equals(level))
                        .forEach(it -> levels.put(entry.key(), it));
            }
        }
        return new SeverityChoices(levels, off);
    }

    private static void known(String id, Place place, RuleBook book) {
        if (!book.knows(id)) {
            List<String> ids = book.rules().stream().map(Rule::id).toList();
            String meant =
                    Nearest.to(id, ids).map("Did you mean '%s'? "::formatted).orElse("");
            throw place.mistake("unknown rule '%s'".formatted(id), meant + "All rules: rules/README.md");
        }
    }

    private List<StetEntry> stets(RuleBook book) {
        return items("stet").stream().map(item -> stet(item, book)).toList();
    }

    private static StetEntry stet(YamlNode item, RuleBook book) {
        YamlMap entry = item.map().allow(STET_KEYS);
        YamlNode rule = entry.require("rule", "A stet names its rule, such as 'rule: glued-name'.");
        known(rule.string(), rule.place(), book);
        if (entry.get("path").or(() -> entry.get("text")).isEmpty()) {
            throw entry.place()
                    .mistake(
                            "a stet for everything",
                            "Give it a 'path' or a 'text', or switch the rule off under 'severity'.");
        }
        return new StetEntry(
                entry.place(),
                Glob.of(entry.string("path", "**")),
                rule.string(),
                entry.string("text", "").strip().replaceAll("\\s+", " "),
                entry.string("reason", "").strip().replaceAll("\\s+", " "));
    }

    private HouseStyle house() {
        List<Person> people = new ArrayList<>();
        for (YamlNode item : items("people")) {
            if (item.isMap()) {
                item.map()
                        .entries()
                        .forEach(
                                it -> people.add(new Person(it.key(), it.value().strings())));
            } else {
                people.add(new Person(item.string(), List.of()));
            }
        }
        return new HouseStyle(people, new TreeSet<>(keys.strings("accept")), keys.strings("promos"));
    }

    private LanguageToolChoices languageTool() {
        Optional<YamlMap> choices = keys.get("languageTool").map(YamlNode::map).map(it -> it.allow(LANGUAGETOOL_KEYS));
        return choices.map(it -> new LanguageToolChoices(
                        it.strings("disable"),
                        it.strings("enable"),
                        it.strings("disableCategories"),
                        it.strings("enableCategories")))
                .orElse(LanguageToolChoices.NONE);
    }

    private List<YamlNode> items(String key) {
        return keys.get(key).map(YamlNode::items).orElse(List.of());
    }

    private List<YamlEntry> entries(String key) {
        return keys.get(key).map(YamlNode::map).map(YamlMap::entries).orElse(List.of());
    }
}
