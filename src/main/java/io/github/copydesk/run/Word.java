package io.github.copydesk.run;

import io.github.copydesk.jvm.Wire;
import io.github.copydesk.run.Line.Level;
import java.util.List;

/** What a run in a JVM of its own says to the one that started it, while it runs. */
record Word(Kind kind, String text) {
    enum Kind {
        DEBUG,
        INFO,
        WARN,
        ERROR,
        BEGUN,
        DONE
    }

    static Word of(Line line) {
        return new Word(Kind.valueOf(line.level().name()), line.text());
    }

    byte[] bytes() {
        return Wire.bytes(List.of(kind.name(), text));
    }

    static Word of(byte[] bytes) {
        List<String> texts = Wire.texts(bytes);
        return new Word(Kind.valueOf(texts.get(0)), texts.get(1));
    }

    void tell(Listener listener) {
        switch (kind) {
            case BEGUN -> listener.begun(text);
            case DONE -> listener.done(text);
            default -> listener.hear(new Line(Level.valueOf(kind.name()), text));
        }
    }
}
