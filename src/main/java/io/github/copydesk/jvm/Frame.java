package io.github.copydesk.jvm;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A question or an answer on its way through a pipe; the answer bears the number of the question. */
final class Frame {
    /** Of what is said without being asked. */
    static final int UNASKED = -1;

    private final int number;
    private final byte[] bytes;

    Frame(int number, byte[] bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    int number() {
        return number;
    }

    byte[] bytes() {
        return bytes;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(number);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Frame read(DataInput in) throws IOException {
        int number = in.readInt();
        byte[] bytes = new byte[Wire.length(in)];
        in.readFully(bytes);
        return new Frame(number, bytes);
    }
}
