package io.github.copydesk.model.build;

import io.github.copydesk.model.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of features without the text from which they were computed: {@code set TAB group TAB label TAB name=value …}.
 */
final class Rows {
    /**
     * A candidate.
     *
     * @param set its origin, such as {@code sites}
     * @param group the site; groups are not divided between fitting and testing
     * @param label whether the model should find it
     */
    record Row(String set, String group, boolean label, Map<String, Double> features) {
        /** The row with the products that are not 0. */
        Row with(List<Product> products) {
            Map<String, Double> all = new HashMap<>(features);
            for (Product product : products) {
                double value = features.getOrDefault(product.one(), 0.0) * features.getOrDefault(product.other(), 0.0);
                if (value != 0) {
                    all.put(product.name(), value);
                }
            }
            return new Row(set, group, label, all);
        }
    }

    private Rows() {}

    /**
     * @throws IllegalArgumentException when a line is not of the form above
     */
    static List<Row> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length < 3) {
                throw new IllegalArgumentException("a row without its label: " + line);
            }
            Map<String, Double> features = new HashMap<>();
            for (int i = 3; i < fields.length; i++) {
                int equals = fields[i].indexOf('=');
                features.put(fields[i].substring(0, equals), Double.parseDouble(fields[i].substring(equals + 1)));
            }
            rows.add(new Row(fields[0], fields[1], fields[2].equals("1"), features));
        }
        return rows;
    }
}
