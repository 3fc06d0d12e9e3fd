package io.github.copydesk.run;

import io.github.copydesk.jvm.Wire;
import io.github.copydesk.run.Line.Level;
import java.util.List;

/** A message from a run in a separate JVM to the JVM that started it. */
record WorkerMessage(Kind kind, String text) {
    enum Kind {
        DEBUG,
        INFO,
        WARN,
        ERROR,
        BEGUN,
        DONE
    }

    static WorkerMessage of(Line line) {
        return new WorkerMessage(Kind.valueOf(line.level().name()), line.text());
    }

    byte[] bytes() {
        return Wire.bytes(List.of(kind.name(), text));
    }

    static WorkerMessage of(byte[] bytes) {
        List<String> texts = Wire.texts(bytes);
        return new WorkerMessage(Kind.valueOf(texts.get(0)), texts.get(1));
    }

    void tell(Listener listener) {
        switch (kind) {
            case BEGUN -> listener.begun(text);
            case DONE -> listener.done(text);
            default -> listener.hear(new Line(Level.valueOf(kind.name()), text));
        }
    }
}
