package io.github.copydesk.text;

import java.lang.ref.WeakReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Content that is parsed again when needed, and can be garbage-collected. Its text is kept packed and not read from the
 * disk again: the file may have changed meanwhile, and places in the text would be wrong.
 */
final class Reread implements Supplier<Content> {
    private final PackedText source;
    private final Function<String, Content> parsing;
    private WeakReference<Content> last = new WeakReference<>(null);

    /** @param parsing makes the content of the text */
    Reread(String source, Function<String, Content> parsing) {
        this.source = PackedText.of(source);
        this.parsing = parsing;
    }

    @Override
    public synchronized Content get() {
        Content known = last.get();
        if (known != null) {
            return known;
        }
        Content again = parsing.apply(source.text());
        last = new WeakReference<>(again);
        return again;
    }
}
