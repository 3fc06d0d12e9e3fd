package io.github.copydesk.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The file system as it is. */
final class PlainDisk implements Disk {
    static final PlainDisk INSTANCE = new PlainDisk();

    private PlainDisk() {}

    @Override
    public byte[] bytes(Path file, long most) throws IOException {
        if (most < Long.MAX_VALUE) {
            long size = Files.size(file);
            if (size > most) {
                throw new TooLargeException(size);
            }
        }
        return Files.readAllBytes(file);
    }

    @Override
    public byte[] head(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    @Override
    public List<Child> children(Path folder) throws IOException {
        List<Child> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                FileKind kind = kind(path, LinkOption.NOFOLLOW_LINKS);
                if (kind != FileKind.NOTHING) {
                    children.add(new Child(FileNames.last(path), path, kind));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(Child::name));
        return children;
    }

    @Override
    public FileKind kind(Path path) {
        return kind(path, new LinkOption[0]);
    }

    private static FileKind kind(Path path, LinkOption... links) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class, links);
            if (attributes.isSymbolicLink()) {
                return FileKind.LINK;
            }
            if (attributes.isDirectory()) {
                return FileKind.FOLDER;
            }
            return attributes.isRegularFile() ? FileKind.FILE : FileKind.OTHER;
        } catch (NoSuchFileException e) {
            return FileKind.NOTHING;
        } catch (IOException e) {
            return links.length > 0 ? FileKind.OTHER : FileKind.NOTHING;
        }
    }

    @Override
    public Path real(Path path) throws IOException {
        return path.toRealPath();
    }
}
