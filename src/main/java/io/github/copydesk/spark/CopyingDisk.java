package io.github.copydesk.spark;

import io.github.copydesk.disk.Child;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.FileKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The disk of this machine, with a copy of each file that was read. */
final class CopyingDisk implements Disk {
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    /** The content of the files that were read, by absolute path. */
    Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    @Override
    public byte[] bytes(Path file, long most) throws IOException {
        byte[] bytes = Disk.plain().bytes(file, most);
        files.put(file.toAbsolutePath().normalize().toString(), bytes);
        return bytes;
    }

    @Override
    public byte[] head(Path file, int most) throws IOException {
        return Disk.plain().head(file, most);
    }

    @Override
    public List<Child> children(Path folder) throws IOException {
        return Disk.plain().children(folder);
    }

    @Override
    public FileKind kind(Path path) {
        return Disk.plain().kind(path);
    }

    @Override
    public Path real(Path path) throws IOException {
        return Disk.plain().real(path);
    }
}
