package io.github.copydesk.cli;

import java.nio.file.Path;
import java.util.Map;

/** The folder for the user's caches, by the XDG Base Directory Specification. */
final class UserCache {
    private UserCache() {}

    /** The folder of copydesk there, which need not exist. */
    static Path folder(Map<String, String> environment) {
        String named = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path folder = named.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(named);
        return folder.resolve("copydesk");
    }
}
