package io.github.copydesk.run;

import io.github.copydesk.run.Line.Level;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The log and the reports of a run.
 *
 * @param isOdd whether something failed that may not fail in another run; such an outcome is not cached
 * @param lines in order
 * @param reports the bytes of each report, by file name
 * @param failure the message with which the build failed
 */
public record Outcome(
        boolean isOdd, List<Line> lines, SortedMap<String, ByteBuffer> reports, Optional<String> failure) {
    Outcome withoutReports() {
        return new Outcome(isOdd, lines, new TreeMap<>(), failure);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(lines.size());
            for (Line line : lines) {
                write(line.level().name(), out);
                write(line.text(), out);
            }
            out.writeInt(reports.size());
            for (Map.Entry<String, ByteBuffer> report : reports.entrySet()) {
                write(report.getKey(), out);
                write(report.getValue(), out);
            }
            out.writeBoolean(failure.isPresent());
            write(failure.orElse(""), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), out);
    }

    private static void write(ByteBuffer content, DataOutputStream out) throws IOException {
        out.writeInt(content.remaining());
        out.write(content.array(), content.arrayOffset() + content.position(), content.remaining());
    }

    /**
     * Reads an outcome from bytes.
     *
     * @param bytes backed by an array, which the reports share
     * @throws RuntimeException when they are not an outcome
     */
    static Outcome of(ByteBuffer bytes) {
        List<Line> lines = new ArrayList<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            lines.add(new Line(Level.valueOf(text(bytes)), text(bytes)));
        }
        SortedMap<String, ByteBuffer> reports = new TreeMap<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            reports.put(text(bytes), content(bytes));
        }
        boolean failed = bytes.get() != 0;
        String message = text(bytes);
        if (bytes.hasRemaining()) {
            throw new IllegalArgumentException("there is more than an outcome");
        }
        return new Outcome(false, lines, reports, failed ? Optional.of(message) : Optional.empty());
    }

    private static String text(ByteBuffer bytes) {
        ByteBuffer text = content(bytes);
        return new String(text.array(), text.arrayOffset(), text.remaining(), StandardCharsets.UTF_8);
    }

    private static ByteBuffer content(ByteBuffer bytes) {
        int length = bytes.getInt();
        ByteBuffer content = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return content;
    }
}
