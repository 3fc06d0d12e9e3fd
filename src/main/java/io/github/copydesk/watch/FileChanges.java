package io.github.copydesk.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Watches files for changes: their time, their size, or whether they exist. It polls, since notifications of operating
 * systems can be late, and are missing for network drives.
 */
public final class FileChanges {
    private static final Duration PERIOD = Duration.ofMillis(400);

    private final Supplier<? extends Collection<Path>> files;
    private Map<Path, String> seen;

    /** @param files supplies the watched files; they need not exist */
    public FileChanges(Supplier<? extends Collection<Path>> files) {
        this.files = files;
        this.seen = look();
    }

    /**
     * Waits until something has changed since the last time.
     *
     * @throws InterruptedException when the thread is interrupted
     */
    private void await() throws InterruptedException {
        Map<Path, String> now = look();
        while (now.equals(seen)) {
            Thread.sleep(PERIOD.toMillis());
            now = look();
        }
        seen = now;
    }

    /** Runs the task after each change, until the thread is interrupted. */
    public void each(Runnable task) {
        try {
            while (true) {
                await();
                task.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<Path, String> look() {
        Map<Path, String> all = new TreeMap<>();
        files.get().forEach(file -> all.put(file, state(file)));
        return all;
    }

    private static String state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.lastModifiedTime() + " " + attributes.size();
        } catch (IOException e) {
            return "";
        }
    }
}
