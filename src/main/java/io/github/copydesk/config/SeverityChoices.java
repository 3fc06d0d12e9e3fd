package io.github.copydesk.config;

import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.text.Glob;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The severities that a project configures, by rule id; {@code languagetool} means all of its rules that are not named
 * themselves.
 *
 * @param levels for all articles; empty for a rule that is off
 * @param paths for some articles; the last one that matches wins
 */
public record SeverityChoices(Map<String, Optional<Severity>> levels, List<InPath> paths) {
    public static final SeverityChoices NONE = new SeverityChoices(Map.of(), List.of());

    /** The severities for articles that match a pattern. */
    public record InPath(Glob path, Map<String, Optional<Severity>> levels) {
        public InPath {
            levels = Map.copyOf(levels);
        }
    }

    public SeverityChoices {
        levels = Map.copyOf(levels);
        paths = List.copyOf(paths);
    }

    /** The severity of a rule outside of all {@code paths}; empty if it is off. */
    public Optional<Severity> of(Rule rule) {
        return chosen(levels, rule).orElse(Optional.of(rule.level()));
    }

    /** The severity of a rule in an article; empty if it is off. */
    public Optional<Severity> of(Rule rule, String article) {
        for (int i = paths.size() - 1; i >= 0; i--) {
            Optional<Optional<Severity>> chosen = chosen(paths.get(i).levels(), rule);
            if (chosen.isPresent() && paths.get(i).path().matches(article)) {
                return chosen.get();
            }
        }
        return of(rule);
    }

    private static Optional<Optional<Severity>> chosen(Map<String, Optional<Severity>> levels, Rule rule) {
        return Optional.ofNullable(levels.get(rule.id())).or(() -> Stream.ofNullable(levels.get(rule.family()))
                .map(it -> it.map(level -> below(level, rule)))
                .findFirst());
    }

    /** The severity of a group for a rule in it; a rule that is a note by default gets one step less. */
    private static Severity below(Severity level, Rule rule) {
        return rule.level() == Severity.NOTE && !rule.id().equals(rule.family()) ? level.lower() : level;
    }

    /** The configured rules below this one, without its id before theirs. */
    public Set<String> named(Rule rule) {
        String folder = rule.id() + "/";
        return Stream.concat(Stream.of(levels), paths.stream().map(InPath::levels))
                .flatMap(it -> it.keySet().stream())
                .filter(it -> it.startsWith(folder))
                .map(it -> it.substring(folder.length()))
                .collect(Collectors.toSet());
    }

    /** Whether a rule, with all rules below it, is off in all articles. */
    public boolean isOff(Rule rule) {
        return of(rule).isEmpty()
                && !turnsOn(levels, rule)
                && paths.stream().noneMatch(it -> turnsOn(it.levels(), rule));
    }

    private static boolean turnsOn(Map<String, Optional<Severity>> levels, Rule rule) {
        return levels.entrySet().stream()
                .anyMatch(it -> it.getValue().isPresent()
                        && (it.getKey().equals(rule.id()) || it.getKey().startsWith(rule.id() + "/")));
    }

    /** The same settings, with those for all articles after those for paths, so that they win. */
    SeverityChoices overPaths() {
        List<InPath> over = new ArrayList<>(List.of(new InPath(Glob.of("**"), levels)));
        over.addAll(paths);
        return new SeverityChoices(levels, over);
    }

    /** These settings, overridden by others. */
    SeverityChoices and(SeverityChoices others) {
        Map<String, Optional<Severity>> all = new HashMap<>(levels);
        all.putAll(others.levels);
        List<InPath> everywhere = new ArrayList<>(paths);
        everywhere.addAll(others.paths);
        return new SeverityChoices(all, everywhere);
    }
}
