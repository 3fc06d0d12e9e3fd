package io.github.copydesk.model.build;

import java.util.List;

/**
 * What a fit depends on beside the rows, as the head of a model has it: {@code # fitted TAB penalty TAB date TAB set=weight}.
 *
 * @param text the penalty of large weights, the date, and for a set how much its rows count, and how far its labels are
 *     believed: {@code sites=2}, {@code planted=0.5,0.7}. Where defects are planted they are far more frequent than in life;
 *     a belief of 0.7 says that in life 7 of 10 such lines are defects.
 */
record FitSettings(List<String> text) {
    private static final String HEAD = "# fitted\t";
    private static final int FIRST_SET = 2;

    FitSettings {
        text = List.copyOf(text);
    }

    /**
     * @throws IllegalArgumentException when the head has none
     */
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

    /** The number at an index behind the equals sign; 1 where none is given. */
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
