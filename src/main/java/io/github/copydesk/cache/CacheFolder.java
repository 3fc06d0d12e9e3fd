package io.github.copydesk.cache;

import java.nio.file.Path;

/**
 * A folder for results, with the keys that sign them. Someone who can write to the folder but has no key can delete
 * results, but not replace them.
 *
 * @param runKey signs the results of whole runs; if it is empty, none are stored or read
 * @param resultKey signs the results of single articles; if it is empty, a checksum detects damage, but not another
 *     author
 */
public record CacheFolder(Path path, String runKey, String resultKey) {
    /** A folder without a key for single articles. */
    public CacheFolder(Path path, String runKey) {
        this(path, runKey, "");
    }
}
