package io.github.copydesk.cache;

import java.nio.file.Path;

/**
 * A folder in which results are kept, and with which keys they are signed. Who can write to the folder, and has no key,
 * can take results away and not put others in their place.
 *
 * @param runKey signs what whole runs found; without it nothing of that kind is kept or taken
 * @param resultKey signs what was found in single articles; without it a checksum tells damage, and not who wrote it
 */
public record CacheFolder(Path path, String runKey, String resultKey) {
    /** Without a key for single articles. */
    public CacheFolder(Path path, String runKey) {
        this(path, runKey, "");
    }
}
