package io.github.copydesk.results;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules that did not check an article, or not all of it: that they have no finding there says nothing.
 *
 * @param all whether no rule could read the article
 * @param folders the ids of rules; {@code languagetool} for all of its rules
 * @param told the ids below these folders that say so, and so were applied themselves
 */
public record SkippedRules(boolean all, Set<String> folders, Set<String> told) implements Serializable {
    /** Every rule checked the article. */
    public static final SkippedRules NONE = new SkippedRules(false, Set.of(), Set.of());

    /** No rule could read the article. */
    public static final SkippedRules ALL = new SkippedRules(true, Set.of(), Set.of());

    /** As the findings of an article tell. */
    public static SkippedRules of(List<Finding> findings) {
        Set<String> folders = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Finding finding : findings) {
            Rule rule = finding.rule();
            if (finding.isUnchecked()) {
                folders.add(rule.folder());
                if (!rule.id().equals(rule.folder())) {
                    told.add(rule.id());
                }
            }
        }
        return new SkippedRules(false, Set.copyOf(folders), Set.copyOf(told));
    }

    /** Whether the rule with this id did not check all of the article. */
    public boolean has(String rule) {
        int slash = rule.indexOf('/');
        return all || (folders.contains(slash < 0 ? rule : rule.substring(0, slash)) && !told.contains(rule));
    }
}
