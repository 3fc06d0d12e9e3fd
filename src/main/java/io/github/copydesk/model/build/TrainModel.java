package io.github.copydesk.model.build;

import io.github.copydesk.model.Model;
import io.github.copydesk.model.Product;
import io.github.copydesk.model.build.LogisticRegression.Sparse;
import io.github.copydesk.model.build.Rows.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits the weights of a model to rows, and writes them to the model's file with the measurements and the settings of
 * the fit. Only the features that the model's file has are fitted; the rows may have others.
 *
 * <p>The measurements in the head are by cross-validation: each group is measured once, by a fit without it, in
 * {@value #FOLDS} parts.
 */
public final class TrainModel {
    private static final int FOLDS = 5;
    private static final String MEASURED = "# measured";

    private final List<String> file;
    private final List<Row> rows;
    private final FitSettings settings;
    private final List<String> features;
    private final Map<String, Integer> columns = new HashMap<>();

    private TrainModel(List<String> file, List<Row> rows, FitSettings settings) {
        this.file = file;
        this.settings = settings;
        features = new Model(content(file)).features();
        List<Product> products =
                features.stream().flatMap(it -> Product.in(it).stream()).toList();
        this.rows = rows.stream().map(it -> it.with(products)).toList();
        for (int i = 0; i < features.size(); i++) {
            columns.put(features.get(i), i);
        }
    }

    /**
     * @param arguments the file of rows and the file of the model; then the {@link FitSettings}, or nothing for those
     *     in the head of the model
     */
    public static void main(String[] arguments) throws IOException {
        Path model = Path.of(arguments[1]);
        List<String> file = Files.readAllLines(model);
        List<String> given = List.of(arguments).subList(2, arguments.length);
        FitSettings settings = given.isEmpty() ? FitSettings.ofHead(file) : new FitSettings(given);
        Files.write(model, new TrainModel(file, Rows.read(Path.of(arguments[0])), settings).trained());
    }

    /** The lines that a model's file has when it is fitted to rows again, by the settings in its head. */
    static List<String> again(Path rows, Path model) throws IOException {
        List<String> file = Files.readAllLines(model);
        return new TrainModel(file, Rows.read(rows), FitSettings.ofHead(file)).trained();
    }

    private List<String> trained() {
        List<String> head = new ArrayList<>(List.of(settings.line()));
        head.addAll(measured());
        double[] beta = fit(rows);
        List<String> lines = new ArrayList<>();
        for (String line : file) {
            if (line.startsWith(MEASURED) || FitSettings.isLine(line)) {
                continue;
            }
            if (!line.startsWith("#") && !head.isEmpty()) {
                lines.addAll(head);
                head = List.of();
            }
            lines.add(weighed(line, beta));
        }
        return lines;
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

    private double[] fit(List<Row> some) {
        return LogisticRegression.fit(
                some.stream().map(this::vector).toArray(Sparse[]::new),
                features.size(),
                some.stream()
                        .mapToDouble(row -> row.label() ? settings.belief(row.set()) : 0)
                        .toArray(),
                some.stream().mapToDouble(row -> settings.weight(row.set())).toArray(),
                settings.penalty());
    }

    private Sparse vector(Row row) {
        List<String> present = row.features().keySet().stream()
                .filter(columns::containsKey)
                .sorted(Comparator.comparing(columns::get))
                .toList();
        return new Sparse(
                present.stream().mapToInt(name -> columns.getOrDefault(name, 0)).toArray(),
                present.stream()
                        .mapToDouble(name -> row.features().getOrDefault(name, 0.0))
                        .toArray());
    }

    /**
     * For each set and threshold: the number of rows above it, the number of right ones among these, and the number of
     * right rows in all.
     */
    private List<String> measured() {
        Map<String, Integer> parts = new HashMap<>();
        new TreeSet<>(rows.stream().map(Row::group).toList()).forEach(group -> parts.put(group, parts.size() % FOLDS));
        Model model = new Model(content(file));
        Map<String, int[]> counts = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int part = fold;
            double[] beta = fit(rows.stream()
                    .filter(row -> parts.getOrDefault(row.group(), 0) != part)
                    .toList());
            for (Row row : rows) {
                if (parts.getOrDefault(row.group(), 0) == part) {
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
                .formatted(MEASURED, settings.date()));
        counts.forEach((name, count) ->
                lines.add("%s\t%s\t%d\t%d\t%d".formatted(MEASURED, name, count[0], count[1], count[2])));
        return lines;
    }

    private static List<String> content(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
