package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UserCacheTest {
    private static final Path IN_HOME = Path.of(System.getProperty("user.home"), ".cache", "copydesk");

    @Test
    void isInTheFolderThatTheEnvironmentNames(@TempDir Path folder) {
        assertEquals(folder.resolve("copydesk"), UserCache.folder(Map.of("XDG_CACHE_HOME", folder.toString())));
    }

    @Test
    void isInTheHomeFolderIfNoneOrARelativeOneIsNamed() {
        assertEquals(IN_HOME, UserCache.folder(Map.of()));
        assertEquals(IN_HOME, UserCache.folder(Map.of("XDG_CACHE_HOME", "")));
        assertEquals(IN_HOME, UserCache.folder(Map.of("XDG_CACHE_HOME", "cache")));
    }
}
