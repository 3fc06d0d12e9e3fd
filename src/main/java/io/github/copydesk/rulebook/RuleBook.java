package io.github.copydesk.rulebook;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.results.Rule;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * All rules, ours and the project's, by id.
 *
 * <p>Ours lie in the jar, where folders cannot be listed: {@code rules/README.md}, which the build keeps
 * fresh, is the index.
 */
public final class RuleBook {
    /** Under this id stand all rules of LanguageTool: {@code languagetool/EN_A_VS_AN}. */
    public static final String LANGUAGETOOL = "languagetool";

    private static final Pattern INDEX_LINE = Pattern.compile("(?m)^\\| \\[`([a-z0-9-]+)`]");

    private final SortedMap<String, RuleEntry> entries;
    private final WordLists lists;
    private final List<String> warnings;

    private RuleBook(SortedMap<String, RuleEntry> entries, WordLists lists, List<String> warnings) {
        this.entries = entries;
        this.lists = lists;
        this.warnings = List.copyOf(warnings);
    }

    /** Ours, from the class path. */
    public static RuleBook builtIn() {
        List<String> ids = INDEX_LINE
                .matcher(resource("README.md"))
                .results()
                .map(line -> line.group(1))
                .toList();
        return read(ids, RuleBook::resource);
    }

    /** The rules with these ids. */
    static RuleBook read(List<String> ids, WordLists.Source source) {
        SortedMap<String, RuleEntry> entries = new TreeMap<>();
        for (String id : ids) {
            entries.put(id, RuleReader.page(id, "rules/" + id + "/rule.md", source.text(id + "/rule.md")));
        }
        WordLists lists = new WordLists(source);
        entries.values().forEach(entry -> mistakes(entry, lists));
        return new RuleBook(entries, lists, List.of());
    }

    /** The rule book of a folder that has a folder for each rule, such as {@code rules} of this project. */
    public static RuleBook of(Path rules) {
        RuleFolders folders = RuleFolders.in(rules, Disk.plain());
        return read(folders.ids(), folders);
    }

    /**
     * This rule book and the project's own rules.
     *
     * @param folders each with rule folders as ours are, or a Vale style
     * @throws ConfigurationException when a folder is not there, a rule is wrong, or an id is taken
     */
    public RuleBook with(List<Path> folders, Disk disk) {
        SortedMap<String, RuleEntry> all = new TreeMap<>(entries);
        Set<String> told = new LinkedHashSet<>(warnings);
        WordLists.Source source = lists.source();
        for (Path folder : folders) {
            RuleFolders own = RuleFolders.in(folder, disk);
            source = own.before(source);
            for (RuleEntry entry : own.entries(told::add)) {
                Optional<RuleEntry> same =
                        Optional.ofNullable(all.get(entry.rule().id()));
                if (same.isPresent() && same.get().isVale()) {
                    told.add("%s: rule %s is skipped: the one in %s comes first"
                            .formatted(
                                    entry.keys().place(),
                                    entry.rule().id(),
                                    same.get().keys().place().path()));
                } else if (entry.type().isRun()) {
                    add(entry, all);
                } else {
                    told.add("%s: rule %s is skipped: copydesk does not support Vale's type '%s'"
                            .formatted(entry.keys().place(), entry.rule().id(), entry.type()));
                }
            }
        }
        WordLists joined = new WordLists(source);
        all.values().forEach(entry -> told.addAll(mistakes(entry, joined)));
        return new RuleBook(all, joined, List.copyOf(told));
    }

    /**
     * This rule book and those of styles.
     *
     * @param styles the folder of each
     * @param made rules that no file has, their texts by their ids
     * @param place the file that asks for them
     * @param told more to warn of
     */
    public RuleBook withStyles(
            List<Path> styles, Map<String, String> made, Path place, Disk disk, Collection<String> told) {
        Set<String> all = new LinkedHashSet<>(warnings);
        all.addAll(told);
        List<Path> folders = new ArrayList<>();
        for (Path style : styles) {
            try {
                RuleFolders.in(style, disk);
                folders.add(style);
            } catch (ConfigurationException e) {
                all.add(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            }
        }
        SortedMap<String, RuleEntry> more = new TreeMap<>(entries);
        made.forEach((id, text) -> {
            RuleEntry entry = RuleReader.vale(id, place.toString(), text);
            if (entry.type().isRun()) {
                more.putIfAbsent(id, entry);
            }
        });
        return new RuleBook(more, lists, List.copyOf(all)).with(folders, disk);
    }

    /** In one line: where the rule is wrong and what with it. */
    public static String leftOut(String id, ConfigurationException mistake) {
        String first = String.valueOf(mistake.getMessage()).lines().findFirst().orElse("");
        return "%s; rule %s is skipped".formatted(first, id);
    }

    /** In a page of ours they are errors. */
    private static List<String> mistakes(RuleEntry entry, WordLists lists) {
        List<RuleReview.Mistake> mistakes = RuleReview.of(entry, lists);
        if (!mistakes.isEmpty() && !entry.isVale()) {
            throw mistakes.get(0).place().mistake(mistakes.get(0).what());
        }
        return mistakes.stream().map(RuleReview.Mistake::toString).toList();
    }

    private static void add(RuleEntry entry, SortedMap<String, RuleEntry> all) {
        RuleEntry other = all.putIfAbsent(entry.rule().id(), entry);
        if (other != null) {
            throw entry.keys()
                    .place()
                    .mistake(
                            "there is a rule '%s' already, in %s"
                                    .formatted(
                                            entry.rule().id(),
                                            other.keys().place().path()),
                            "Give the folder another name.");
        }
    }

    /** In the order of their ids. */
    public List<RuleEntry> entries() {
        return List.copyOf(entries.values());
    }

    public List<Rule> rules() {
        return entries.values().stream().map(RuleEntry::rule).toList();
    }

    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(entries.get(id)).map(RuleEntry::rule);
    }

    /** The rule of whose findings this is the id, also one of LanguageTool's. */
    public Optional<Rule> named(String id) {
        return id.startsWith(LANGUAGETOOL + "/")
                ? rule(LANGUAGETOOL).map(rule -> rule.sub(id.substring(LANGUAGETOOL.length() + 1), rule.title()))
                : rule(id);
    }

    /** Whether findings may bear this id; any rule of LanguageTool is taken to be there. */
    public boolean knows(String id) {
        return named(id).isPresent();
    }

    /** Whether it is the name of a style, which stands for all its rules. */
    public boolean knowsStyle(String name) {
        return rules().stream().anyMatch(it -> it.isOfStyle() && it.family().equals(name));
    }

    public WordLists lists() {
        return lists;
    }

    /** A line for each of the project's Vale rules that is left out or cannot do what it says, with the reason. */
    public List<String> warnings() {
        return warnings;
    }

    private static String resource(String path) {
        try (InputStream in = RuleBook.class.getResourceAsStream("/io/github/copydesk/rules/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no rules/" + path + " in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
