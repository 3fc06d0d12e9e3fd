package io.github.copydesk.languagetool;

import io.github.copydesk.jvm.Wire;
import java.util.List;

/**
 * A request to a worker.
 *
 * @param text the prose to check, or the word to correct
 */
record Request(Kind kind, String language, String text) {
    enum Kind {
        READ,
        CORRECT
    }

    byte[] bytes() {
        return Wire.bytes(List.of(kind.name(), language, text));
    }

    static Request of(byte[] bytes) {
        List<String> texts = Wire.texts(bytes);
        return new Request(Kind.valueOf(texts.get(0)), texts.get(1), texts.get(2));
    }
}
