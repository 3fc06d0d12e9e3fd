package io.github.copydesk.languagetool;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The reply of a worker: {@link Remarks}, a list of texts, or the reason for a failure. */
final class Reply {
    private enum Status {
        DONE,
        MISSING_LANGUAGE,
        FAILED
    }

    private Reply() {}

    static byte[] done(byte[] answer) {
        return bytes(Status.DONE, answer);
    }

    static byte[] missingLanguage(String message) {
        return bytes(Status.MISSING_LANGUAGE, message.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] failed(String message) {
        return bytes(Status.FAILED, message.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Status status, byte[] answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(status.name());
            out.write(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The answer in a reply.
     *
     * @throws MissingLanguageException when a language module is missing
     * @throws ProofreadingException when the check failed for another reason
     */
    static byte[] answer(byte[] reply) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(reply))) {
            Status status = Status.valueOf(in.readUTF());
            byte[] answer = in.readAllBytes();
            return switch (status) {
                case DONE -> answer;
                case MISSING_LANGUAGE -> throw new MissingLanguageException(new String(answer, StandardCharsets.UTF_8));
                case FAILED -> throw new ProofreadingException(new String(answer, StandardCharsets.UTF_8));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
