package io.github.copydesk.run;

import io.github.copydesk.yaml.ConfigurationException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a run in a separate JVM ended, as bytes: an outcome without its reports, or the reason why there is none. The
 * first byte says which.
 */
final class RunResult {
    private static final byte OUTCOME = 'o';
    private static final byte MISTAKE = 'm';
    private static final byte UNFINISHED = 'u';

    private RunResult() {}

    static byte[] of(Outcome outcome) {
        return bytes(OUTCOME, outcome.withoutReports().bytes());
    }

    static byte[] mistake(String message) {
        return bytes(MISTAKE, message.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] unfinished(String message) {
        return bytes(UNFINISHED, message.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(byte kind, byte[] content) {
        byte[] bytes = new byte[1 + content.length];
        bytes[0] = kind;
        System.arraycopy(content, 0, bytes, 1, content.length);
        return bytes;
    }

    /**
     * Reads the outcome.
     *
     * @throws ConfigurationException when the project configuration has a mistake
     * @throws UnfinishedException when the run could not finish
     */
    static Outcome outcome(byte[] bytes) {
        byte[] content = Arrays.copyOfRange(bytes, 1, bytes.length);
        return switch (bytes[0]) {
            case OUTCOME -> Outcome.of(ByteBuffer.wrap(content));
            case MISTAKE -> throw new ConfigurationException(new String(content, StandardCharsets.UTF_8));
            default -> throw new UnfinishedException(new String(content, StandardCharsets.UTF_8));
        };
    }
}
