package io.github.copydesk.wording.build;

import io.github.copydesk.wording.LineKind;
import io.github.copydesk.wording.Wording;
import io.github.copydesk.wording.WordingFeatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fits a model of wording to lines written for it, and writes its file. The same lines give the same file. */
public final class TrainWording {
    /** The weight of a line of an article that looks like a line of a page. */
    private static final double LOOKALIKE = 2;

    private static final double PENALTY = 1;
    private static final int FEWEST = 2;

    /**
     * A line and its kind.
     *
     * @param kind the number of a {@link LineKind} in {@link Wording#ORDER}, or the number of kinds for a line of an
     *     article
     */
    record Row(int kind, double weight, String line) {}

    /**
     * A line of a real text.
     *
     * @param kind as that of a {@link Row}
     * @param hashes as {@link #hashed} writes them
     */
    record Real(int kind, String hashes) {}

    private TrainWording() {}

    /** The weight of a row from a real article. */
    private static final double REAL = 0.5;

    /**
     * The odds from which on one line may show that its text was copied. Of 286 and 329 lines of articles that were kept
     * out of the fit, 2026-11-30, none and 9 are found with it, as many as without; with 1.5, one more of each.
     */
    private static final String ALONE = "2";

    /** The weight of a row from a real page. */
    private static final double REAL_PAGE = 0.5;

    /**
     * The number of rows that a line written as one of an article counts as, if there are no rows of real articles.
     */
    private static final double STANDS_FOR = 4;

    /**
     * @param arguments the folder of lines and rows, the language, the date, and the file of the model
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        String language = arguments[1];
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith("." + language + ".tsv"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        List<Row> rows = rows(lines);
        List<String> articles = hashedRows(folder, "articles", language);
        List<String> pages = hashedRows(folder, "pages", language);
        List<Real> real = Stream.concat(
                        articles.stream().map(it -> new Real(Wording.ORDER.size(), it)),
                        pages.stream().map(TrainWording::ofAPage))
                .toList();
        List<String> out = new ArrayList<>();
        out.add("# What the words of a line say of where it is from. Fitted by wording.build.TrainWording on "
                + arguments[2]);
        out.add("# to lines written for copydesk (src/models/wording): " + counts(rows) + ",");
        out.add("# and to the features of %d blocks of real articles and %d lines of real pages, without their text."
                .formatted(articles.size(), pages.size()));
        out.add("# Weights as promo, other page text, tail of a link, unreplaced token; then the feature.");
        if (!pages.isEmpty()) {
            out.add("%s 0 0 0\t%s".formatted(ALONE, Wording.ALONE));
        }
        out.addAll(fit(rows, real));
        Files.write(Path.of(arguments[3]), out);
    }

    private static List<String> hashedRows(Path folder, String name, String language) throws IOException {
        Path rows = folder.resolve(name + "." + language + ".rows");
        return Files.exists(rows) ? Files.readAllLines(rows) : List.of();
    }

    /** A row of a real page: {@code kind TAB hashes}. */
    private static Real ofAPage(String row) {
        int tab = row.indexOf('\t');
        LineKind kind = LineKind.valueOf(row.substring(0, tab).toUpperCase(Locale.ROOT));
        return new Real(Wording.ORDER.indexOf(kind), row.substring(tab + 1));
    }

    private static String counts(List<Row> rows) {
        Map<String, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(
                        it -> it.kind() < Wording.ORDER.size()
                                ? Wording.ORDER.get(it.kind()).id()
                                : "article",
                        TreeMap::new,
                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(it -> it.getValue() + " " + it.getKey())
                .collect(Collectors.joining(", "));
    }

    /**
     * @param lines {@code kind TAB line}; the kind {@code negative} is a line of an article that looks like one of a
     *     page
     * @throws IllegalArgumentException when a line is not of this form
     */
    static List<Row> rows(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf('\t');
            String kind = tab < 0 ? "" : line.substring(0, tab);
            String text = line.substring(tab + 1);
            int article = Wording.ORDER.size();
            rows.add(
                    switch (kind) {
                        case "article" -> new Row(article, 1, text);
                        case "negative" -> new Row(article, LOOKALIKE, text);
                        case "promo-again" -> new Row(Wording.ORDER.indexOf(LineKind.PROMO), 1, text);
                        default ->
                            new Row(Wording.ORDER.indexOf(LineKind.valueOf(kind.toUpperCase(Locale.ROOT))), 1, text);
                    });
        }
        return rows;
    }

    /** The vocabulary of a model fitted to these rows: the words that more than one line has. */
    public static Set<String> vocabulary(List<String> lines) {
        Map<String, Integer> tokens = new TreeMap<>();
        lines.forEach(line -> WordingFeatures.vocabulary(line).forEach(it -> tokens.merge(it, 1, Integer::sum)));
        return frequent(tokens);
    }

    private static Set<String> frequent(Map<String, Integer> counts) {
        Set<String> frequent = new TreeSet<>();
        counts.forEach((name, count) -> {
            if (count >= FEWEST) {
                frequent.add(name);
            }
        });
        return frequent;
    }

    /**
     * The lines of the model's file, in the order of the features.
     *
     * @param real the features of lines of real texts
     */
    static List<String> fit(List<Row> rows, List<Real> real) {
        Set<String> known = vocabulary(rows.stream().map(Row::line).toList());
        List<Set<String>> features = rows.stream()
                .map(row -> WordingFeatures.of(row.line(), known::contains))
                .toList();
        Map<String, Integer> counts = new TreeMap<>();
        features.forEach(all -> all.forEach(it -> counts.merge(it, 1, Integer::sum)));
        counts.put(Wording.BIAS, rows.size());
        List<String> names = List.copyOf(frequent(counts));
        Map<String, Integer> index = new TreeMap<>();
        names.forEach(it -> index.put(it, index.size()));
        Map<Integer, Integer> byHash = new HashMap<>();
        index.forEach((name, number) -> byHash.put(name.hashCode(), number));
        int bias = Objects.requireNonNull(byHash.get(Wording.BIAS.hashCode()));
        int[][] active = Stream.concat(
                        features.stream().map(all -> all.stream().map(String::hashCode)),
                        real.stream().map(row -> Stream.of(row.hashes().split(" "))
                                .map(it -> Integer.parseUnsignedInt(it, 16))))
                .map(hashes -> IntStream.concat(
                                IntStream.of(bias),
                                hashes.filter(byHash::containsKey).mapToInt(it -> byHash.getOrDefault(it, bias)))
                        .toArray())
                .toArray(int[][]::new);
        int article = Wording.ORDER.size();
        double[] beta = new SoftmaxRegression(
                        active,
                        IntStream.concat(
                                        rows.stream().mapToInt(Row::kind),
                                        real.stream().mapToInt(Real::kind))
                                .toArray(),
                        DoubleStream.concat(
                                        rows.stream()
                                                .mapToDouble(it -> it.kind() == article && real.isEmpty()
                                                        ? STANDS_FOR * it.weight()
                                                        : it.weight()),
                                        real.stream().mapToDouble(it -> it.kind() == article ? REAL : REAL_PAGE))
                                .toArray(),
                        Wording.ORDER.size(),
                        names.size(),
                        PENALTY)
                .fit();
        List<String> lines = new ArrayList<>();
        int kinds = Wording.ORDER.size();
        for (int i = 0; i < names.size(); i++) {
            StringBuilder line = new StringBuilder();
            for (int kind = 0; kind < kinds; kind++) {
                line.append(kind == 0 ? "" : " ").append(number(beta[i * kinds + kind]));
            }
            lines.add(line.append('\t').append(names.get(i)).toString());
        }
        return lines;
    }

    /**
     * A row of a block of a real article: the hashes of those of its features that lines written for copydesk have too,
     * sorted, as hexadecimal numbers.
     *
     * @param known the vocabulary of those lines
     * @param features of all those lines
     */
    public static String hashed(String block, Set<String> known, Set<String> features) {
        return WordingFeatures.of(block, known::contains).stream()
                .filter(features::contains)
                .map(String::hashCode)
                .sorted()
                .map(Integer::toHexString)
                .collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        String number = String.format(Locale.ROOT, "%.2f", value);
        return number.equals("-0.00") || number.equals("0.00") ? "0" : number;
    }
}
