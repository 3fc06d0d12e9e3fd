package io.github.copydesk.style.type;

import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.pattern.Steps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The matches of patterns in a passage, kept for other rules with the same patterns, since many styles copy rules of
 * others.
 */
record Matches(Map<String, List<Match>> byPattern) {
    /**
     * One match.
     *
     * @param start in the passage, in UTF-16 units; {@code end} is exclusive
     * @param groups the text of the groups that matched
     */
    record Match(int start, int end, List<String> groups) {}

    /** The matches of a pattern, in order. */
    static List<Match> of(Pattern pattern, Passage passage, Steps steps) {
        Matches known = passage.derive(Matches.class, it -> new Matches(new HashMap<>()));
        return known.byPattern.computeIfAbsent(
                pattern.flags() + pattern.pattern(), it -> find(pattern.matcher(steps.over(passage.characters()))));
    }

    private static List<Match> find(Matcher matcher) {
        List<Match> all = new ArrayList<>();
        while (matcher.find()) {
            List<String> groups = new ArrayList<>(0);
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.end(group) > matcher.start(group)) {
                    groups.add(matcher.group(group));
                }
            }
            all.add(new Match(matcher.start(), matcher.end(), groups));
        }
        return all;
    }
}
