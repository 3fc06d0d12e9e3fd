package io.github.copydesk.config.vale;

import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.text.Glob;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rules of styles count in which articles, and at which level.
 *
 * <p>As in Vale: of the sections that name an article, the last one with {@code BasedOnStyles} says which styles; the
 * switches of all of them count, those of later sections first; a level holds everywhere.
 */
public final class ValeLevels {
    private static final Map<String, Severity> LEVELS =
            Map.of("suggestion", Severity.NOTE, "warning", Severity.WARNING, "error", Severity.ERROR);
    private static final Set<String> EVERYWHERE = Set.of("*", "**");

    private final List<IniFile.Section> sections;
    private final String content;
    private final Severity least;
    private final Map<String, Severity> chosen = new HashMap<>();

    /** The levels of rules, by id, in the articles that a pattern names; nothing for a rule that is off. */
    public record InPath(Glob path, Map<String, Optional<Severity>> levels) {}

    ValeLevels(List<IniFile> files, String content) {
        this.content = content;
        this.sections = files.stream()
                .flatMap(it -> it.named().stream())
                .filter(it -> !it.name().equals("formats"))
                .toList();
        this.least = files.stream()
                .flatMap(it -> it.global().last("MinAlertLevel").stream())
                .reduce((one, other) -> other)
                .map(it -> Optional.ofNullable(LEVELS.get(it.value().toLowerCase(Locale.ROOT)))
                        .orElseThrow(() -> it.place().mistake("unknown level '%s'".formatted(it.value()))))
                .orElse(Severity.NOTE);
        for (IniFile.Section section : sections) {
            for (IniFile.Entry entry : section.entries()) {
                if (isRule(entry.key()) && LEVELS.containsKey(entry.value())) {
                    chosen.put(entry.key(), LEVELS.get(entry.value()));
                }
            }
        }
    }

    private static boolean isRule(String key) {
        return key.indexOf('.') > 0;
    }

    /** The levels of rules outside of all sections. */
    public Map<String, Optional<Severity>> everywhere(List<Rule> rules) {
        return levels(styles(sections.stream().filter(it -> EVERYWHERE.contains(it.name()))), rules);
    }

    /** In the order in which the last one that fits decides. */
    public List<InPath> inPaths(List<Rule> rules) {
        List<InPath> paths = new ArrayList<>();
        for (IniFile.Section section : sections) {
            if (section.last("BasedOnStyles").isPresent() && !EVERYWHERE.contains(section.name())) {
                paths.add(new InPath(glob(section), levels(styles(Stream.of(section)), rules)));
            }
        }
        Stream.concat(
                        sections.stream().filter(it -> EVERYWHERE.contains(it.name())),
                        sections.stream().filter(it -> !EVERYWHERE.contains(it.name())))
                .filter(it -> it.entries().stream().anyMatch(entry -> isRule(entry.key())))
                .forEach(it -> paths.add(new InPath(glob(it), switches(it, rules))));
        return paths;
    }

    private Glob glob(IniFile.Section section) {
        return Glob.crossing(section.name(), content);
    }

    private static Set<String> styles(Stream<IniFile.Section> some) {
        return some.flatMap(it -> it.last("BasedOnStyles").stream())
                .reduce((one, other) -> other)
                .map(it -> (Set<String>) new HashSet<>(it.values()))
                .orElse(Set.of());
    }

    private Map<String, Optional<Severity>> levels(Set<String> styles, List<Rule> rules) {
        return rules.stream()
                .collect(Collectors.toMap(Rule::id, it -> styles.contains(it.family()) ? level(it) : Optional.empty()));
    }

    private Map<String, Optional<Severity>> switches(IniFile.Section section, List<Rule> rules) {
        Map<String, Optional<Severity>> switches = new HashMap<>();
        for (Rule rule : rules) {
            section.last(rule.id())
                    .ifPresent(it -> switches.put(
                            rule.id(), it.value().equalsIgnoreCase("NO") ? Optional.empty() : level(rule)));
        }
        return switches;
    }

    private Optional<Severity> level(Rule rule) {
        Severity level = chosen.getOrDefault(rule.id(), rule.level());
        return level.compareTo(least) <= 0 ? Optional.of(level) : Optional.empty();
    }
}
