package io.github.copydesk.cache;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The key of a result: a hash of everything that the result depends on. */
public final class Key {
    private final byte[] hash;

    Key(byte[] hash) {
        this.hash = hash;
    }

    byte[] hash() {
        return hash;
    }

    /** The key in hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(hash);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && Arrays.equals(hash, key.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }
}
