package io.github.copydesk.model.build;

import java.util.List;

/**
 * The settings of a fit, from the head of the model's file: {@code # fitted TAB penalty TAB date TAB set=weight}.
 *
 * @param text the penalty of large weights, the date, and for each set the weight of its rows and the belief in its
 *     labels: {@code sites=2}, {@code planted=0.5,0.7}. Planted defects are far more frequent than real ones; a belief
 *     of 0.7 means that 7 of 10 such lines would be defects in real text.
 */
record FitSettings(List<String> text) {
    private static final String HEAD = "# fitted\t";
    private static final int FIRST_SET = 2;

    FitSettings {
        text = List.copyOf(text);
    }

    /** @throws IllegalArgumentException when the head has no settings */
    static FitSettings ofHead(List<String> file) {
        String head = file.stream()
                .filter(FitSettings::isLine)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the model has no line '# fitted'; give a penalty, a date and the weights of sets"));
        return new FitSettings(List.of(head.substring(HEAD.length()).split("\t", -1)));
    }

    static boolean isLine(String line) {
        return line.startsWith(HEAD);
    }

    String line() {
        return HEAD + String.join("\t", text);
    }

    double penalty() {
        return Double.parseDouble(text.get(0));
    }

    String date() {
        return text.get(1);
    }

    double weight(String set) {
        return number(set, 0);
    }

    double belief(String set) {
        return number(set, 1);
    }

    /** The number at an index after the equals sign; 1 if there is none. */
    private double number(String set, int index) {
        return text.stream()
                .skip(FIRST_SET)
                .filter(it -> it.startsWith(set + "="))
                .map(it -> it.substring(set.length() + 1).split(",", -1))
                .filter(it -> it.length > index)
                .mapToDouble(it -> Double.parseDouble(it[index]))
                .findFirst()
                .orElse(1);
    }
}
