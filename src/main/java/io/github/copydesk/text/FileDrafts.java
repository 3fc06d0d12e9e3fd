package io.github.copydesk.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The temporary files that {@link FileExchange} writes and then moves. Their names are short, since the name of the
 * file may be as long as the system allows. They contain the process id, so that files of killed processes are
 * recognised.
 */
public final class FileDrafts {
    private static final Pattern NAME = Pattern.compile("\\.copydesk-(\\d{1,18})-[0-9a-f]{1,16}\\.tmp");

    private FileDrafts() {}

    static String name(long mark) {
        return ".copydesk-%d-%s.tmp".formatted(ProcessHandle.current().pid(), Long.toHexString(mark));
    }

    /**
     * Deletes the files that killed processes left in a folder and in the folders below it; files that cannot be
     * deleted stay.
     */
    public static void removeLitter(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isLitter(file, attributes)) {
                    delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It harms nobody, and the next run tries again.
        }
    }

    /** Whether its process has ended, or the process with this id began later. */
    private static boolean isLitter(Path file, BasicFileAttributes attributes) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(name.group(1)));
        Optional<Instant> start = process.flatMap(it -> it.info().startInstant());
        return process.isEmpty()
                || !process.get().isAlive()
                || isDefunct(process.get().pid())
                || start.filter(it -> it.isAfter(
                                attributes.lastModifiedTime().toInstant().plusSeconds(1)))
                        .isPresent();
    }

    /** Whether a process is a zombie, as it stays in a container without an init process. */
    private static boolean isDefunct(long pid) {
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
            int name = state.lastIndexOf(')');
            return state.startsWith("Z", name + 2) || state.startsWith("X", name + 2);
        } catch (IOException e) {
            return false;
        }
    }
}
