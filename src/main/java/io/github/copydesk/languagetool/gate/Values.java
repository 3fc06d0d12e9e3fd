package io.github.copydesk.languagetool.gate;

import java.util.Arrays;

/** A reusable list of distinct strings. */
final class Values {
    private String[] values = new String[16];
    private int size;

    void clear() {
        size = 0;
    }

    @SuppressWarnings("ReferenceEquality") // most are interned
    void add(String value) {
        for (int i = 0; i < size; i++) {
            if (values[i] == value || values[i].equals(value)) {
                return;
            }
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int number(Vocabulary vocabulary) {
        return vocabulary.number(values, size);
    }
}
