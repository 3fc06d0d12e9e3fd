package io.github.copydesk.run;

import io.github.copydesk.cache.CacheFolder;
import io.github.copydesk.cache.KeyFile;
import java.nio.file.Path;
import java.util.Map;

/**
 * The keys that sign the results in a cache.
 *
 * @param shared the key of everybody who shares the cache, from the environment; empty if it is not set
 * @param own the file with the key of the user who runs the build
 */
record CacheKeys(String shared, Path own) {
    static final String VARIABLE = "COPYDESK_CACHE_KEY";

    static CacheKeys ofThisUser() {
        return of(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static CacheKeys of(Map<String, String> environment, Path home) {
        return new CacheKeys(
                environment.getOrDefault(VARIABLE, "").strip(),
                home.resolve(".m2").resolve("copydesk-cache.key"));
    }

    /**
     * The cache in a folder. The outcome of a run is always signed, since it decides whether a build passes. The
     * results of an article are signed if there is a shared key; without one, a cache still works on build servers that
     * start new machines.
     */
    CacheFolder folder(Path path) {
        return shared.isEmpty() ? new CacheFolder(path, KeyFile.read(own)) : new CacheFolder(path, shared, shared);
    }
}
