package io.github.copydesk.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A disk on which some files have other contents: those that are open in an editor, or standard input. Such a file and
 * its folders need not exist. Thread-safe.
 */
public final class OverlaidDisk implements Disk {
    private final Disk disk;
    private final Map<Path, byte[]> over = new ConcurrentHashMap<>();

    public OverlaidDisk(Disk disk) {
        this.disk = disk;
    }

    /** Replaces the content of a file. */
    public void lay(Path file, byte[] bytes) {
        over.put(absolute(file), bytes.clone());
    }

    /** Restores the content of a file. */
    public void lift(Path file) {
        over.remove(absolute(file));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private Optional<byte[]> laid(Path file) {
        byte @Nullable [] bytes = over.get(absolute(file));
        return Optional.ofNullable(bytes);
    }

    @Override
    public byte[] bytes(Path file, long most) throws IOException {
        Optional<byte[]> laid = laid(file);
        if (laid.isPresent() && laid.get().length > most) {
            throw new TooLargeException(laid.get().length);
        }
        return laid.isPresent() ? laid.get().clone() : disk.bytes(file, most);
    }

    @Override
    public byte[] head(Path file, int most) throws IOException {
        Optional<byte[]> laid = laid(file);
        return laid.isPresent() ? Arrays.copyOf(laid.get(), Math.min(most, laid.get().length)) : disk.head(file, most);
    }

    @Override
    public List<Child> children(Path folder) throws IOException {
        Path absolute = absolute(folder);
        TreeMap<String, Child> children = new TreeMap<>();
        if (disk.exists(folder) || !isAbove(absolute)) {
            disk.children(folder).forEach(child -> children.put(child.name(), child));
        }
        for (Path file : over.keySet()) {
            if (file.startsWith(absolute) && !file.equals(absolute)) {
                Path child = absolute.relativize(file).getName(0);
                boolean isFile = absolute.resolve(child).equals(file);
                String name = FileNames.last(child);
                children.putIfAbsent(
                        name, new Child(name, folder.resolve(child), isFile ? FileKind.FILE : FileKind.FOLDER));
            }
        }
        return List.copyOf(children.values());
    }

    private boolean isAbove(Path folder) {
        return over.keySet().stream().anyMatch(it -> it.startsWith(folder));
    }

    @Override
    public FileKind kind(Path path) {
        if (laid(path).isPresent()) {
            return FileKind.FILE;
        }
        FileKind kind = disk.kind(path);
        return kind == FileKind.NOTHING && isAbove(absolute(path)) ? FileKind.FOLDER : kind;
    }

    @Override
    public Path real(Path path) throws IOException {
        Path absolute = absolute(path);
        return isAbove(absolute) && !disk.exists(path) ? absolute : disk.real(path);
    }
}
