package io.github.copydesk.rulebook;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.LazyValue;
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
 * All rules by id: our own and those of the project.
 *
 * <p>Our own are in the jar, where folders cannot be listed. {@code rules/README.md} is their index, which the build
 * keeps up to date.
 */
public final class RuleBook {
    /** The id above all rules of LanguageTool, such as {@code languagetool/EN_A_VS_AN}. */
    public static final String LANGUAGETOOL = "languagetool";

    private static final Pattern INDEX_LINE = Pattern.compile("(?m)^\\| \\[`([a-z0-9-]+)`]");

    private static final LazyValue<RuleBook> BUILT_IN = new LazyValue<>(() -> read(
            INDEX_LINE
                    .matcher(resource("README.md"))
                    .results()
                    .map(line -> line.group(1))
                    .toList(),
            RuleBook::resource));

    private final SortedMap<String, RuleEntry> entries;
    private final WordLists lists;
    private final List<String> warnings;

    private RuleBook(SortedMap<String, RuleEntry> entries, WordLists lists, List<String> warnings) {
        this.entries = entries;
        this.lists = lists;
        this.warnings = List.copyOf(warnings);
    }

    /** Our own rules, from the class path. They are read once, and what is derived from their lists stays in memory. */
    public static RuleBook builtIn() {
        return BUILT_IN.get();
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

    /** The rule book in a folder that has one folder for each rule, such as {@code rules} of this project. */
    public static RuleBook of(Path rules) {
        RuleFolders folders = RuleFolders.in(rules, Disk.plain());
        return read(folders.ids(), folders);
    }

    /**
     * This rule book and the project's own rules.
     *
     * @param folders each with rule folders like ours, or a Vale style
     * @throws ConfigurationException when a folder is missing, a rule has a mistake, or an id is taken
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
     * This rule book and the rules of Vale styles.
     *
     * @param styles their folders
     * @param made rules without a file: their texts by id
     * @param place the file that names the styles
     * @param told further warnings
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

    /** The warning about a rule that is left out: where the mistake is, and which. */
    public static String leftOut(String id, ConfigurationException mistake) {
        String first = String.valueOf(mistake.getMessage()).lines().findFirst().orElse("");
        return "%s; rule %s is skipped".formatted(first, id);
    }

    /** The mistakes of a rule. In our own pages they are errors. */
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

    /** All rules in the order of their ids. */
    public List<RuleEntry> entries() {
        return List.copyOf(entries.values());
    }

    public List<Rule> rules() {
        return entries.values().stream().map(RuleEntry::rule).toList();
    }

    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(entries.get(id)).map(RuleEntry::rule);
    }

    /** The rule with this id, which may be one of LanguageTool's. */
    public Optional<Rule> named(String id) {
        return id.startsWith(LANGUAGETOOL + "/")
                ? rule(LANGUAGETOOL).map(rule -> rule.sub(id.substring(LANGUAGETOOL.length() + 1), rule.title()))
                : rule(id);
    }

    /** Whether findings can have this id; every id of LanguageTool is taken to exist. */
    public boolean knows(String id) {
        return named(id).isPresent();
    }

    /** Whether it is the name of a style, which means all its rules. */
    public boolean knowsStyle(String name) {
        return rules().stream().anyMatch(it -> it.isOfStyle() && it.family().equals(name));
    }

    public WordLists lists() {
        return lists;
    }

    /** A line for each Vale rule of the project that is left out or cannot work as written, with the reason. */
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
