package io.github.copydesk.maven;

import io.github.copydesk.cache.Fingerprint;
import io.github.copydesk.cache.Key;
import io.github.copydesk.cache.ResultCache;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Inputs;
import io.github.copydesk.engine.Settings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** When nothing at all has changed since an earlier run, this one says and writes the same, without looking again. */
final class Reruns implements AutoCloseable {
    private final Settings settings;
    private final Counting counting;
    private final List<String> parameters;
    private final Optional<ResultCache> cache;
    private final Optional<Key> key;

    /** @param parameters all that matters to the reports and the verdict, beside the settings */
    Reruns(Settings settings, Counting counting, List<String> parameters, Consumer<String> warn) {
        this.settings = settings;
        this.counting = counting;
        this.parameters = List.copyOf(parameters);
        cache = settings.means().cache().map(folder -> ResultCache.in(folder, warn));
        key = cache.flatMap(it -> key());
    }

    private Optional<Key> key() {
        return Inputs.key(settings, counting).map(inputs -> {
            Fingerprint fingerprint = new Fingerprint().add("outcome").add(inputs);
            parameters.forEach(fingerprint::add);
            return fingerprint.key();
        });
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
