package io.github.copydesk.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Named numbers, the input of a prediction. A feature that is not set is 0. Values are between about -3 and 3. */
public final class Features {
    private final Map<String, Double> values = new LinkedHashMap<>();

    public Features set(String name, double value) {
        if (value != 0) {
            values.put(name, value);
        }
        return this;
    }

    /** Sets a feature to 1 if a condition holds. */
    public Features when(String name, boolean holds) {
        return set(name, holds ? 1 : 0);
    }

    /** Removes a feature: it is 0 again. */
    public Features without(String name) {
        values.remove(name);
        return this;
    }

    /** Adds all features of another object. */
    public Features with(Features other) {
        values.putAll(other.values);
        return this;
    }

    public double get(String name) {
        Double value = values.get(name);
        return value == null ? 0 : value;
    }

    /** The features that are not 0, to be read at once. */
    Set<Map.Entry<String, Double>> entries() {
        return values.entrySet();
    }

    /** The features that are not 0, in the order in which they were set. */
    public Map<String, Double> values() {
        return Collections.unmodifiableMap(values);
    }
}
