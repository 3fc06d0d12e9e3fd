package io.github.copydesk.filter;

/** Which rules a run applied. */
public interface AppliedRules {
    /** Whether the run applied the rule with this id to some articles. */
    boolean isApplied(String rule);

    /** Whether the rule is also on in this article. */
    default boolean isApplied(String rule, String article) {
        return isApplied(rule);
    }
}
