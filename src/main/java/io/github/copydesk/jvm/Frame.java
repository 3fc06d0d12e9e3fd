package io.github.copydesk.jvm;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A request or an answer in a pipe; an answer has the number of its request. */
final class Frame {
    /** The number of a message that answers no request. */
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
