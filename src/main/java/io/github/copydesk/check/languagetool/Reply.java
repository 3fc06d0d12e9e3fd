package io.github.copydesk.check.languagetool;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the worker answers: {@link Remarks}, {@linkplain Wire#bytes texts}, or why there is no answer. */
final class Reply {
    enum Status {
        DONE,
        MISSING_LANGUAGE,
        FAILED
    }

    private final int number;
    private final Status status;
    private final byte[] answer;

    /** @param number of the request */
    Reply(int number, Status status, byte[] answer) {
        this.number = number;
        this.status = status;
        this.answer = answer;
    }

    Reply(int number, Status status, String message) {
        this(number, status, message.getBytes(StandardCharsets.UTF_8));
    }

    int number() {
        return number;
    }

    Status status() {
        return status;
    }

    byte[] answer() {
        return answer;
    }

    String message() {
        return new String(answer, StandardCharsets.UTF_8);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(number);
        Wire.write(status.name(), out);
        out.writeInt(answer.length);
        out.write(answer);
    }

    static Reply read(DataInput in) throws IOException {
        int number = in.readInt();
        Status status = Status.valueOf(Wire.readText(in));
        byte[] answer = new byte[Wire.length(in)];
        in.readFully(answer);
        return new Reply(number, status, answer);
    }
}
