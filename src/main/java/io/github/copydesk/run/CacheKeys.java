package io.github.copydesk.run;

import io.github.copydesk.cache.CacheFolder;
import io.github.copydesk.cache.KeyFile;
import java.nio.file.Path;
import java.util.Map;

/**
 * The keys that what is cached is signed with.
 *
 * @param shared that of all who share a cache, from the environment; empty where nobody set one
 * @param own the file with that of the user who runs the build
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
     * What a whole run found is always signed, since it says whether a build passes. What was found in an article is
     * signed where there is a shared key, so that a cache serves the machines that a build server starts afresh.
     */
    CacheFolder folder(Path path) {
        return shared.isEmpty() ? new CacheFolder(path, KeyFile.read(own)) : new CacheFolder(path, shared, shared);
    }
}
