package io.github.copydesk.text;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;

/** Content that is read again when needed, and can be garbage-collected. */
final class Reread implements Supplier<Content> {
    private final String path;
    private final int length;
    private final int hash;
    private final Supplier<Content> reading;
    private WeakReference<Content> last = new WeakReference<>(null);

    /** @param source the text that it must have again, or its places would be wrong */
    Reread(String path, String source, Supplier<Content> reading) {
        this.path = path;
        this.length = source.length();
        this.hash = source.hashCode();
        this.reading = reading;
    }

    @Override
    public synchronized Content get() {
        Content known = last.get();
        if (known != null) {
            return known;
        }
        Content again = reading.get();
        if (again.source().length() != length || again.source().hashCode() != hash) {
            throw new IllegalStateException(path + " changed while it was read; start again");
        }
        last = new WeakReference<>(again);
        return again;
    }
}
