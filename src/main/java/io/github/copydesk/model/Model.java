package io.github.copydesk.model;

import io.github.copydesk.model.Prediction.Contribution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A logistic model. Its file has a line {@code feature TAB weight TAB reason TAB reason against} for each feature,
 * where the reasons may be missing, {@code bias TAB weight}, and {@code threshold TAB name TAB probability}. A feature
 * whose name is {@code one*other} is the product of two others.
 */
public final class Model {
    private static final String BIAS = "bias";
    private static final String THRESHOLD = "threshold";

    private record Weight(double weight, String reason, String against) {
        Weight negated() {
            return new Weight(-weight, /* reason= */ against, /* against= */ reason);
        }
    }

    /** The value is that of the product, and its feature is in the file. */
    private record WeighedProduct(Product product, Weight weight) {
        WeighedProduct negated() {
            return new WeighedProduct(product, weight.negated());
        }
    }

    private final Map<String, Weight> weights = new LinkedHashMap<>();
    private final List<WeighedProduct> products = new ArrayList<>();
    private final Map<String, Double> thresholds = new LinkedHashMap<>();
    private double bias;

    /**
     * @param lines of the file, without comments
     * @throws IllegalArgumentException when a line is not of the form above
     */
    public Model(List<String> lines) {
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            if (fields.length < 2) {
                throw new IllegalArgumentException("a line of a model without a tab: " + line);
            }
            if (fields[0].equals(THRESHOLD)) {
                thresholds.put(fields[1], Double.parseDouble(fields[2]));
            } else if (fields[0].equals(BIAS)) {
                bias = Double.parseDouble(fields[1]);
            } else {
                Weight weight = new Weight(Double.parseDouble(fields[1]), field(fields, 2), field(fields, 3));
                weights.put(fields[0], weight);
                Product.in(fields[0]).ifPresent(it -> products.add(new WeighedProduct(it, weight)));
            }
        }
    }

    private static String field(String[] fields, int index) {
        return fields.length > index ? fields[index].strip() : "";
    }

    /** Features without a weight are ignored. */
    public Prediction predict(Features features) {
        double sum = bias;
        List<Contribution> contributions = new ArrayList<>();
        for (Map.Entry<String, Double> feature : features.entries()) {
            sum += add(weights.get(feature.getKey()), feature.getValue(), contributions);
        }
        for (WeighedProduct weighed : products) {
            double value = weighed.product().of(features);
            if (value != 0) {
                sum += add(weighed.weight(), value, contributions);
            }
        }
        return new Prediction(1 / (1 + Math.exp(-sum)), contributions);
    }

    private static double add(@Nullable Weight weight, double value, List<Contribution> contributions) {
        if (weight == null) {
            return 0;
        }
        double share = weight.weight() * value;
        boolean holds = value > 0; // what speaks for it by being negative is not what the reason says
        if (holds && share > 0 && !weight.reason().isEmpty()) {
            contributions.add(new Contribution(share, weight.reason()));
        }
        return share;
    }

    /** The model of the opposite class; its reasons are in the fourth field of a line. */
    public Model negated() {
        Model other = new Model(List.of());
        other.bias = -bias;
        other.thresholds.putAll(thresholds);
        products.forEach(product -> other.products.add(product.negated()));
        weights.forEach((name, weight) -> other.weights.put(name, weight.negated()));
        return other;
    }

    /**
     * The probability of a threshold.
     *
     * @throws IllegalArgumentException when the file has no such threshold
     */
    public double threshold(String name) {
        Double threshold = thresholds.get(name);
        if (threshold == null) {
            throw new IllegalArgumentException("the model has no threshold '" + name + "'");
        }
        return threshold;
    }

    /** The names of all features, in the order of the file. */
    public List<String> features() {
        return List.copyOf(weights.keySet());
    }
}
