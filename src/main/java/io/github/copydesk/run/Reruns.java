package io.github.copydesk.run;

import io.github.copydesk.cache.Fingerprint;
import io.github.copydesk.cache.Key;
import io.github.copydesk.cache.ResultCache;
import io.github.copydesk.engine.Inputs;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** When nothing at all has changed since an earlier run, this one says and writes the same, without looking again. */
final class Reruns implements AutoCloseable {
    private final Order order;
    private final Optional<ResultCache> cache;
    private final Optional<Key> key;

    Reruns(Order order, Consumer<String> warn) {
        this.order = order;
        Optional<Path> folder = order.settings().means().cache();
        key = folder.flatMap(it -> key()); // first, since it may fail, and nobody would close the cache then
        cache = folder.map(it -> ResultCache.in(it, warn));
    }

    private Optional<Key> key() {
        return Inputs.key(order.settings(), order.counting()).map(inputs -> {
            Fingerprint fingerprint = new Fingerprint().add("outcome").add(inputs);
            order.parameters().forEach(fingerprint::add);
            return fingerprint.key();
        });
    }

    /** Whether an outcome can be kept. */
    boolean canKeep() {
        return key.isPresent();
    }

    Optional<Outcome> earlier() {
        return key.flatMap(it -> cache.flatMap(known -> known.get(it))).map(Outcome::of);
    }

    /** Keeps an outcome, unless it is odd or something has changed while it came about. */
    Outcome keep(Outcome outcome) {
        if (!outcome.isOdd() && key.isPresent() && key().equals(key)) {
            cache.ifPresent(it -> it.put(key.get(), outcome.bytes()));
        }
        return outcome;
    }

    @Override
    public void close() {
        cache.ifPresent(ResultCache::close);
    }
}
