package io.github.copydesk.languagetool;

import io.github.copydesk.jvm.Wire;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Converts the remarks on an article to bytes and back, for the pipe between two JVMs and for the cache. */
final class Remarks {
    private Remarks() {}

    static byte[] bytes(List<Remark> remarks) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(remarks.size());
            for (Remark remark : remarks) {
                Wire.write(remark.ruleId(), out);
                Wire.write(remark.category(), out);
                Wire.write(remark.title(), out);
                out.writeInt(remark.start());
                out.writeInt(remark.end());
                Wire.write(remark.message(), out);
                Wire.write(remark.replacements(), out);
                out.writeBoolean(remark.spelling());
                out.writeBoolean(remark.style());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<Remark> of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int count = in.readInt();
            List<Remark> remarks = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                remarks.add(new Remark(
                        Wire.readText(in),
                        Wire.readText(in),
                        Wire.readText(in),
                        in.readInt(),
                        in.readInt(),
                        Wire.readText(in),
                        Wire.readTexts(in),
                        in.readBoolean(),
                        in.readBoolean()));
            }
            return remarks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
