package io.github.copydesk.model;

import java.util.List;

/**
 * What a model says of a candidate.
 *
 * @param probability that the candidate is what the model looks for, from 0 to 1
 * @param reasons in words, the one with the most weight first
 */
public record Prediction(double probability, List<String> reasons) {
    public Prediction {
        reasons = List.copyOf(reasons);
    }
}
