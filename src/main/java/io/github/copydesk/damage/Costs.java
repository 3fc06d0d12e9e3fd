package io.github.copydesk.damage;

/** The cost of each step of an explanation, from {@code rules/mojibake/costs.tsv}. */
final class Costs {
    private static final Limits COSTS = Limits.of("mojibake", "costs.tsv");

    static final int STRAIGHTENED = COSTS.get("straightened");
    static final int VANISHED = COSTS.get("vanished");
    static final int LOST = COSTS.get("lost");
    static final int PLAIN_LEAD = COSTS.get("plain-lead");
    static final int NO_LEAD = COSTS.get("no-lead");
    static final int OUT_OF_PLACE = COSTS.get("out-of-place");
    static final int UNUSUAL_PLACE = COSTS.get("unusual-place");
    static final int RARE_LETTER = COSTS.get("rare-letter");
    static final int INNER_CAPITAL = COSTS.get("inner-capital");
    static final int MOST = COSTS.get("most");
    static final int NEAR = COSTS.get("near");

    private Costs() {}
}
