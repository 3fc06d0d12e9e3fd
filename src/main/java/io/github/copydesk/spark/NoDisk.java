package io.github.copydesk.spark;

import io.github.copydesk.disk.Child;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.FileKind;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** An empty disk, for an archive whose articles are rows. */
final class NoDisk implements Disk {
    @Override
    public byte[] bytes(Path file, long most) throws IOException {
        throw new NoSuchFileException(file.toString());
    }

    @Override
    public byte[] head(Path file, int most) throws IOException {
        throw new NoSuchFileException(file.toString());
    }

    @Override
    public List<Child> children(Path folder) throws IOException {
        throw new NoSuchFileException(folder.toString());
    }

    @Override
    public FileKind kind(Path path) {
        return FileKind.NOTHING;
    }

    @Override
    public Path real(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
