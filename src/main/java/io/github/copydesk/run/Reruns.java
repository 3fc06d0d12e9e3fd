package io.github.copydesk.run;

import io.github.copydesk.cache.FileCache;
import io.github.copydesk.cache.Fingerprint;
import io.github.copydesk.cache.Key;
import io.github.copydesk.engine.Inputs;
import java.util.Optional;
import java.util.function.Consumer;

/** When nothing at all has changed since an earlier run, this one says and writes the same, without looking again. */
final class Reruns {
    private final Order order;
    private final Optional<FileCache> cache;
    private final Optional<Key> key;

    Reruns(Order order, Consumer<String> warn) {
        this.order = order;
        cache = cache(order, warn);
        key = cache.flatMap(it -> key(order));
    }

    private static Optional<FileCache> cache(Order order, Consumer<String> warn) {
        return order.settings().means().cache().map(folder -> new FileCache(folder, warn));
    }

    private static Optional<Key> key(Order order) {
        return Inputs.key(order.settings(), order.counting()).map(inputs -> {
            Fingerprint fingerprint = new Fingerprint().add("outcome").add(inputs);
            order.parameters().forEach(fingerprint::add);
            return fingerprint.key();
        });
    }

    /** What an earlier run came to. Without any, it is not asked what this one depends on. */
    static Optional<Outcome> earlier(Order order) {
        return cache(order, warning -> {})
                .filter(it -> !it.isNew())
                .flatMap(it -> key(order).flatMap(it::get))
                .map(Outcome::of);
    }

    /** Whether an outcome can be kept. */
    boolean canKeep() {
        return key.isPresent();
    }

    /** Keeps an outcome, unless it is odd or something has changed while it came about. */
    Outcome keep(Outcome outcome) {
        if (!outcome.isOdd() && key.isPresent() && key(order).equals(key)) {
            cache.ifPresent(it -> it.put(key.get(), outcome.bytes()));
        }
        return outcome;
    }
}
