package io.github.copydesk.run;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.jvm.Wire;
import io.github.copydesk.results.Gate;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes of a cache and of a pipe that nobody of ours may have written. */
final class WireFuzzTest {
    private static final CheckRequest ORDER = new CheckRequest(
            new Settings(
                    Path.of("content"), List.of(), List.of(), "en-US", false, Optional.empty(), Resources.plain(1)),
            Counting.ALL,
            new Verdict(Gate.DEFAULT, false),
            "content",
            "content",
            "1.0",
            List.of("json"),
            Path.of("reports"),
            Optional.empty(),
            false);

    /** A record of a run is one of ours, or none. */
    @MethodSource
    @FuzzTest
    void runRecord(byte[] input) {
        Optional<Outcome> unused = RunCache.outcome(ByteBuffer.wrap(input), ORDER);
    }

    static List<Arguments> runRecord() {
        Outcome outcome =
                new Outcome(false, List.of(new Line(Line.Level.INFO, "read")), new TreeMap<>(), Optional.of("1 error"));
        byte[] said = outcome.bytes();
        byte[] nothingRead = ByteBuffer.allocate(Integer.BYTES + said.length)
                .putInt(0)
                .put(said)
                .array();
        return List.of(Arguments.of((Object) nothingRead));
    }

    /** What comes out of a pipe is what went in, or it is refused. */
    @MethodSource
    @FuzzTest
    void wire(byte[] input) {
        try {
            WorkerMessage.of(input);
        } catch (UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The worker ends, and is told.
        }
        if (input.length > 0) {
            try {
                Outcome unused = RunResult.outcome(input);
            } catch (ConfigurationException
                    | UnfinishedException
                    | IllegalArgumentException
                    | IndexOutOfBoundsException
                    | BufferUnderflowException e) {
                // So is this one.
            }
        }
    }

    static List<Arguments> wire() {
        return List.of(
                Arguments.of((Object) Wire.bytes(List.of("INFO", "read"))),
                Arguments.of((Object) RunResult.mistake("line 1")),
                Arguments.of((Object) RunResult.of(new Outcome(false, List.of(), new TreeMap<>(), Optional.empty()))));
    }
}
