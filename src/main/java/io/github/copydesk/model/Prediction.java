package io.github.copydesk.model;

import java.util.List;

/**
 * The prediction of a model for a candidate.
 *
 * @param probability that the candidate is what the model looks for, from 0 to 1
 * @param reasons in words, the one with the most weight first
 */
public record Prediction(double probability, List<String> reasons) {
    public Prediction {
        reasons = List.copyOf(reasons);
    }
}
