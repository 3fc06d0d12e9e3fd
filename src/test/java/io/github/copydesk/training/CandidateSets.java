package io.github.copydesk.training;

import io.github.copydesk.verdict.LineCandidate;

/** Which set of rows a candidate belongs to, and whether a fit may learn from it at all. */
final class CandidateSets {
    private CandidateSets() {}

    /**
     * Whether a candidate that nobody planted may be a defect all the same: a text in which defects are planted may
     * have some of its own.
     */
    static boolean isStrong(LineCandidate candidate) {
        boolean worded = candidate.features().values().keySet().stream().anyMatch(it -> it.endsWith("-worded"));
        return !worded
                && (candidate.features().get("chrome-strong") > 0
                        || candidate.features().get("promo-asks")
                                        + candidate.features().get("promo-bold-asks")
                                > 0
                        || candidate.features().get("promo-repeated") > 0
                        || candidate.features().get("is-tail-link") > 0
                        || candidate.features().get("block-alone") > 0
                        || !candidate.kind().family().equals("lines"));
    }

    /**
     * The part of a set that a fit may believe less, or weigh by itself: promos of planted articles and of examples,
     * and what nobody planted and may be a promo of the article that the defects were planted in.
     */
    static String of(String set, LineCandidate candidate, boolean right, boolean complete) {
        boolean promo = candidate.kind() == LineCandidate.Kind.PROMO;
        boolean taken = set.startsWith("page") || set.startsWith("alone");
        if (promo && taken && !right && !complete) {
            return "unmarked-promo";
        }
        boolean apart = promo
                && (set.equals("examples")
                        || (set.startsWith("planted") && candidate.features().get("promo-elsewhere") > 0));
        return apart ? set.replaceFirst("-.*", "") + "-promo" : set;
    }
}
