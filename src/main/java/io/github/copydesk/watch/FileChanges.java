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
 * Tells when files have changed: their time, their size, or which there are. It looks again and again, since what systems tell
 * of changes is told late on some and never of files on other machines.
 */
public final class FileChanges {
    private static final Duration PERIOD = Duration.ofMillis(400);

    private final Supplier<? extends Collection<Path>> files;
    private Map<Path, String> seen;

    /** @param files those that are watched, as they are now; one that is missing may come */
    public FileChanges(Supplier<? extends Collection<Path>> files) {
        this.files = files;
        this.seen = look();
    }

    /**
     * Waits until something has changed since the last time.
     *
     * @throws InterruptedException when nobody wants to know any more
     */
    private void await() throws InterruptedException {
        Map<Path, String> now = look();
        while (now.equals(seen)) {
            Thread.sleep(PERIOD.toMillis());
            now = look();
        }
        seen = now;
    }

    /** Does something each time that something has changed, until its thread is interrupted. */
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
