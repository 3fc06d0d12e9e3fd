package io.github.copydesk.model.build;

import io.github.copydesk.model.Model;
import io.github.copydesk.model.build.Rows.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits the weights of a model's file to rows, and writes them there with what was measured.
 *
 * <p>The figures in the head are of groups that were left out of the fit, each group once, in {@value #FOLDS} parts: no
 * site is in both.
 */
public final class TrainModel {
    private static final int FOLDS = 5;
    private static final String DATE = "# measured";

    private final Path file;
    private final List<String> features;
    private final double penalty;
    private final Map<String, Double> weights = new TreeMap<>();
    private final Map<String, Double> beliefs = new TreeMap<>();

    private TrainModel(Path file, double penalty) throws IOException {
        this.file = file;
        this.penalty = penalty;
        this.features = new Model(content(Files.readAllLines(file))).features();
    }

    /**
     * @param arguments the file of rows, the file of the model, the penalty of large weights, the date, and for a set how
     *     much its rows count, and how far its labels are believed: {@code sites=2} or {@code planted=0.5,0.7}. Where defects
     *     are planted they are far more frequent than in life; a belief of 0.7 says that in life 7 of 10 such lines are
     *     defects.
     */
    public static void main(String[] arguments) throws IOException {
        TrainModel training = new TrainModel(Path.of(arguments[1]), Double.parseDouble(arguments[2]));
        for (int i = 4; i < arguments.length; i++) {
            String[] set = arguments[i].split("[=,]", -1);
            training.weights.put(set[0], Double.parseDouble(set[1]));
            training.beliefs.put(set[0], set.length > 2 ? Double.parseDouble(set[2]) : 1);
        }
        training.train(Rows.read(Path.of(arguments[0])), arguments[3]);
    }

    private void train(List<Row> rows, String date) throws IOException {
        List<String> measured = measured(rows, date);
        double[] beta = fit(rows);
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(DATE)) {
                continue;
            }
            if (!line.startsWith("#") && !measured.isEmpty()) {
                lines.addAll(measured);
                measured = List.of();
            }
            lines.add(weighed(line, beta));
        }
        Files.write(file, lines);
    }

    private String weighed(String line, double[] beta) {
        String[] fields = line.split("\t", -1);
        int index = features.indexOf(fields[0]);
        if (index >= 0) {
            fields[1] = number(beta[index]);
        } else if (fields[0].equals("bias")) {
            fields[1] = number(beta[features.size()]);
        }
        return String.join("\t", fields);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private double[] fit(List<Row> rows) {
        return LogisticRegression.fit(
                rows.stream().map(this::vector).toArray(double[][]::new),
                rows.stream()
                        .mapToDouble(row -> row.label() ? beliefs.getOrDefault(row.set(), 1.0) : 0)
                        .toArray(),
                rows.stream()
                        .mapToDouble(row -> weights.getOrDefault(row.set(), 1.0))
                        .toArray(),
                penalty);
    }

    private double[] vector(Row row) {
        return features.stream()
                .mapToDouble(name -> row.features().getOrDefault(name, 0.0))
                .toArray();
    }

    /** For each set and threshold: how many rows are above it, how many of these are right, and of how many. */
    private List<String> measured(List<Row> rows, String date) throws IOException {
        List<String> groups =
                List.copyOf(new TreeSet<>(rows.stream().map(Row::group).toList()));
        Model model = new Model(content(Files.readAllLines(file)));
        Map<String, int[]> counts = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int part = fold;
            List<Row> others = rows.stream()
                    .filter(row -> groups.indexOf(row.group()) % FOLDS != part)
                    .toList();
            double[] beta = fit(others);
            for (Row row : rows) {
                if (groups.indexOf(row.group()) % FOLDS == part) {
                    double p = LogisticRegression.probability(vector(row), beta);
                    for (String level : List.of("error", "warning", "note")) {
                        int[] count = counts.computeIfAbsent(row.set() + "\t" + level, it -> new int[3]);
                        count[2] += row.label() ? 1 : 0;
                        if (p >= model.threshold(level)) {
                            count[0]++;
                            count[1] += row.label() ? 1 : 0;
                        }
                    }
                }
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("%s on %s, each group left out of its fit: set, level, found, right, of all that are"
                .formatted(DATE, date));
        counts.forEach(
                (name, count) -> lines.add("%s\t%s\t%d\t%d\t%d".formatted(DATE, name, count[0], count[1], count[2])));
        return lines;
    }

    private static List<String> content(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
