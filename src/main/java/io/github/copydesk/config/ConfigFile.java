package io.github.copydesk.config;

import io.github.copydesk.config.vale.ValeFile;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.ProjectStyle.Person;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.site.Generator;
import io.github.copydesk.yaml.ConfigurationException;
import io.github.copydesk.yaml.Nearest;
import io.github.copydesk.yaml.YamlMap;
import io.github.copydesk.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads a copydesk.yml and the files that it extends. Messages show the line of a mistake, and the nearest valid word.
 */
public final class ConfigFile {
    /** The top-level keys. */
    static final List<String> KEYS = List.of(
            "extends",
            "rules",
            "vale",
            "severity",
            "paths",
            "people",
            "accept",
            "promos",
            "stet",
            "ignore",
            "maxFileSize",
            "languageTool",
            "site");

    static final List<String> LANGUAGETOOL_KEYS = List.of("disable", "enable", "disableCategories", "enableCategories");

    /** The value of {@code site} for articles without a generator. */
    private static final String NO_SITE = "none";

    private final Path file;
    private final YamlMap keys;
    private final Path content;
    private final Disk disk;

    private ConfigFile(Path file, YamlMap keys, Path content, Disk disk) {
        this.file = file;
        this.keys = keys;
        this.content = content;
        this.disk = disk;
    }

    /**
     * @param ours the rules that every project has
     * @throws ConfigurationException when the file, or a rule that it names, has a mistake
     */
    public static ProjectConfiguration read(Path file, RuleBook ours, Disk disk) {
        return read(file, ours, file.resolveSibling(""), disk);
    }

    /**
     * The same with the content directory, whose articles the sections of a {@code .vale.ini} match.
     *
     * @throws ConfigurationException when something in the file, or in a rule that it names, is wrong
     */
    public static ProjectConfiguration read(Path file, RuleBook ours, Path content, Disk disk) {
        return read(file, ProjectConfiguration.undecided(ours), List.of(), content, disk);
    }

    private static ProjectConfiguration read(
            Path file, ProjectConfiguration below, List<Path> extending, Path content, Disk disk) {
        String text;
        try {
            text = disk.text(file);
        } catch (IOException e) {
            throw new ConfigurationException("%s: cannot be read as UTF-8 text: %s".formatted(file, e));
        }
        YamlMap keys = YamlMap.read(file.toString(), text).allow(KEYS);
        return new ConfigFile(file, keys, content, disk).on(below, extending);
    }

    /** The configuration of this file, on top of the files that it extends. */
    private ProjectConfiguration on(ProjectConfiguration below, List<Path> extending) {
        List<Path> chain = new ArrayList<>(extending);
        chain.add(file.toAbsolutePath().normalize());
        ProjectConfiguration base = below;
        for (YamlNode node : items("extends")) {
            Path other = Inheritance.resolve(file, node, disk);
            if (chain.contains(other)) {
                throw node.mistake("'%s' extends this file too".formatted(node.string()), "Remove one of the two.");
            }
            base = read(other, base, chain, content, disk);
        }
        return base.and(own(base.book()), keys.get("maxFileSize").isPresent());
    }

    private ProjectConfiguration own(RuleBook below) {
        Optional<ValeFile> vale = vale();
        RuleBook styled = vale.map(it -> it.on(below)).orElse(below);
        RuleBook book = styled.with(items("rules").stream().map(this::folder).toList(), disk);
        SeverityChoices severity = new RuleChoices(book).severity(keys);
        return new ProjectConfiguration(
                book,
                vale.map(it -> severity(it, styled, below).and(severity.overPaths()))
                        .orElse(severity),
                vale.map(it -> projectStyle().and(new ProjectStyle(List.of(), Set.of(), List.of(), it.choices())))
                        .orElseGet(this::projectStyle),
                items("stet").stream().map(item -> StetEntry.read(item, book)).toList(),
                keys.strings("ignore"),
                keys.get("maxFileSize").map(YamlNode::bytes).orElse(ProjectConfiguration.MAX_FILE_SIZE),
                languageTool(),
                site());
    }

    /** The severities from the settings of Vale. They apply only to the styles that these settings name. */
    private static SeverityChoices severity(ValeFile vale, RuleBook styled, RuleBook below) {
        List<Rule> rules = styled.rules().stream()
                .filter(it -> it.isOfStyle() && below.rule(it.id()).isEmpty())
                .toList();
        return new SeverityChoices(
                vale.levels().everywhere(rules),
                vale.levels().inPaths(rules).stream()
                        .map(it -> new SeverityChoices.InPath(it.path(), it.levels()))
                        .toList());
    }

    /** The settings of Vale that this file names, or those beside it. */
    private Optional<ValeFile> vale() {
        Optional<YamlNode> named = keys.get("vale");
        if (named.isEmpty()) {
            Path beside = file.resolveSibling(".vale.ini");
            return disk.isFile(beside) ? Optional.of(ValeFile.read(beside, content, disk)) : Optional.empty();
        }
        if (named.get().string().equals(RuleChoices.OFF)) {
            return Optional.empty();
        }
        Path ini = file.resolveSibling(named.get().string());
        if (!disk.isFile(ini)) {
            throw named.get().mistake("no file '%s'".formatted(ini), "Name a .vale.ini, or write 'off' to ignore it.");
        }
        return Optional.of(ValeFile.read(ini, content, disk));
    }

    private Optional<String> site() {
        return keys.get("site").map(node -> {
            List<String> valid =
                    Stream.concat(Stream.of(NO_SITE), Generator.ids().stream()).toList();
            if (!valid.contains(node.string())) {
                throw node.mistake("unknown site '%s'".formatted(node.string()), Nearest.hint(node.string(), valid));
            }
            return node.string();
        });
    }

    /** The folder that a value names, relative to the file. */
    private Path folder(YamlNode node) {
        Path folder = file.resolveSibling(node.string());
        if (!disk.isFolder(folder)) {
            throw node.mistake("no folder '%s'".formatted(folder), "Paths of rule folders are relative to this file.");
        }
        return folder;
    }

    private ProjectStyle projectStyle() {
        List<Person> people = new ArrayList<>();
        for (YamlNode item : items("people")) {
            if (item.isMap()) {
                item.map()
                        .entries()
                        .forEach(it -> people.add(new Person(
                                it.key(),
                                it.value().items().stream()
                                        .map(ConfigFile::words)
                                        .toList())));
            } else {
                people.add(new Person(words(item), List.of()));
            }
        }
        return new ProjectStyle(people, new TreeSet<>(words("accept")), words("promos"));
    }

    private List<String> words(String key) {
        return items(key).stream().map(ConfigFile::words).toList();
    }

    /** A value with at least one letter. */
    private static String words(YamlNode node) {
        String words = node.string();
        if (words.codePoints().noneMatch(Character::isLetter)) {
            throw node.mistake("expected words, found '%s'".formatted(words));
        }
        return words;
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
}
