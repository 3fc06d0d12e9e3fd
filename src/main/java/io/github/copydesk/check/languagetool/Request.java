package io.github.copydesk.check.languagetool;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What the worker is asked.
 *
 * @param number of the request, which its reply bears
 * @param text a prose to read, or a word to correct
 */
record Request(int number, Kind kind, String language, String text) {
    enum Kind {
        READ,
        CORRECT
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(number);
        Wire.write(kind.name(), out);
        Wire.write(language, out);
        Wire.write(text, out);
    }

    static Request read(DataInput in) throws IOException {
        return new Request(in.readInt(), Kind.valueOf(Wire.readText(in)), Wire.readText(in), Wire.readText(in));
    }
}
