package io.github.copydesk.model;

import java.util.Optional;

/** A feature that is two others multiplied, named {@code one*other}. */
public record Product(String one, String other) {
    /** The product that a feature's name says, if it says one. */
    public static Optional<Product> in(String name) {
        int at = name.indexOf('*');
        return at < 0 ? Optional.empty() : Optional.of(new Product(name.substring(0, at), name.substring(at + 1)));
    }

    public String name() {
        return one + '*' + other;
    }

    public double of(Features features) {
        return features.get(one) * features.get(other);
    }
}
