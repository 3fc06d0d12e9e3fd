package io.github.copydesk.languagetool;

import io.github.copydesk.jvm.Wire;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The instructions of a worker at its start. */
record WorkerOrder(int threads, LanguageToolSettings settings) {
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(threads);
            Wire.write(settings.disabledRules(), out);
            Wire.write(settings.enabledRules(), out);
            Wire.write(settings.disabledCategories(), out);
            Wire.write(settings.enabledCategories(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static WorkerOrder of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new WorkerOrder(
                    in.readInt(),
                    new LanguageToolSettings(
                            Wire.readTexts(in), Wire.readTexts(in), Wire.readTexts(in), Wire.readTexts(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
