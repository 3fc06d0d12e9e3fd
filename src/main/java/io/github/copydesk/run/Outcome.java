package io.github.copydesk.run;

import io.github.copydesk.run.Line.Level;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run said and wrote.
 *
 * @param isOdd whether something went wrong that need not in another run; it is not kept then
 * @param lines in order
 * @param reports by file name
 * @param failure the message with which the build failed
 */
public record Outcome(boolean isOdd, List<Line> lines, SortedMap<String, String> reports, Optional<String> failure) {
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
            for (Map.Entry<String, String> report : reports.entrySet()) {
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

    static Outcome of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<Line> lines = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                lines.add(new Line(Level.valueOf(read(in)), read(in)));
            }
            SortedMap<String, String> reports = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                reports.put(read(in), read(in));
            }
            boolean failed = in.readBoolean();
            String message = read(in);
            return new Outcome(false, lines, reports, failed ? Optional.of(message) : Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
