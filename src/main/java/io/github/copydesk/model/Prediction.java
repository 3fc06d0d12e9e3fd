package io.github.copydesk.model;

import java.util.Comparator;
import java.util.List;

/**
 * The prediction of a model for a candidate. Most are not reported, so their reasons are sorted only if somebody asks.
 */
public final class Prediction {
    private static final int MOST_REASONS = 2;

    /** What a feature adds to the sum, and the reason that it gives. */
    record Contribution(double weight, String reason) {}

    private final double probability;
    private final List<Contribution> contributions;

    /** @param contributions nobody changes it any more */
    Prediction(double probability, List<Contribution> contributions) {
        this.probability = probability;
        this.contributions = contributions;
    }

    /** That the candidate is what the model looks for, from 0 to 1. */
    public double probability() {
        return probability;
    }

    /** In words, the one with the most weight first. */
    public List<String> reasons() {
        return contributions.stream()
                .sorted(Comparator.comparingDouble(Contribution::weight).reversed())
                .map(Contribution::reason)
                .distinct()
                .limit(MOST_REASONS)
                .toList();
    }
}
