package io.github.copydesk.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed at the first use, once for all threads. If the computation fails, its failure is thrown, and
 * the next use computes again; a static holder class would hide the cause from the second use on.
 */
public final class LazyValue<T> {
    private final Supplier<? extends T> computation;
    private volatile @Nullable T value;

    /** @param computation may use other lazy values, but not this one */
    public LazyValue(Supplier<? extends T> computation) {
        this.computation = computation;
    }

    /** The value. Other threads that need it meanwhile wait. */
    public T get() {
        T known = value;
        return known == null ? computed() : known;
    }

    private synchronized T computed() {
        T known = value;
        if (known == null) {
            known = computation.get();
            value = known;
        }
        return known;
    }
}
