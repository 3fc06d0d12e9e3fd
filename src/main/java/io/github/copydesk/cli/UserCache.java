package io.github.copydesk.cli;

import java.nio.file.Path;
import java.util.Map;

/** The folder for the user's caches, by the XDG Base Directory Specification. */
final class UserCache {
    private UserCache() {}

    /** The folder of copydesk there, which need not exist. */
    static Path folder(Map<String, String> environment) {
        Path named = Path.of(environment.getOrDefault("XDG_CACHE_HOME", ""));
        // "If an implementation encounters a relative path … it should consider the path invalid and ignore it."
        Path folder = named.isAbsolute() ? named : Path.of(System.getProperty("user.home"), ".cache");
        return folder.resolve("copydesk");
    }
}
