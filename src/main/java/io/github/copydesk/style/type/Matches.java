package io.github.copydesk.style.type;

import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.pattern.Alternatives;
import io.github.copydesk.style.pattern.FoundLiterals;
import io.github.copydesk.style.pattern.Search;
import io.github.copydesk.style.pattern.Steps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

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

    /**
     * Those of a pattern, in their order.
     *
     * @param literals those in the passage
     */
    static List<Match> of(Alternatives pattern, Passage passage, FoundLiterals literals, Steps steps) {
        char[] text = passage.characters();
        Optional<Search> search = pattern.search(text, steps.over(text), literals);
        if (search.isEmpty()) {
            return List.of();
        }
        Matches known = passage.derive(Matches.class, it -> new Matches(new HashMap<>()));
        return known.byPattern.computeIfAbsent(search.get().choice().key(), it -> find(search.get()));
    }

    private static List<Match> find(Search search) {
        List<Match> all = new ArrayList<>();
        Matcher matcher = search.match();
        while (search.find()) {
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
