package io.github.copydesk.spark;

import io.github.copydesk.disk.Child;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.FileKind;
import io.github.copydesk.disk.FileNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * A folder of any file system that Spark reads, as a disk whose root it is. The files are listed once, since each
 * question costs time on a remote file system. It has no symbolic links.
 */
final class ListedDisk implements Disk {
    static final Path ROOT = Path.of("/");

    private final FileSystem system;
    /** By path below the folder, with slashes. */
    private final Map<String, FileStatus> files = new TreeMap<>();
    /** The names in each folder, in order; by path, empty for the root. */
    private final Map<String, TreeMap<String, FileKind>> folders = new TreeMap<>();

    ListedDisk(FileSystem system, org.apache.hadoop.fs.Path folder) throws IOException {
        this.system = system;
        String above = folder.toUri().getPath();
        int start = above.endsWith("/") ? above.length() : above.length() + 1;
        folders.put("", new TreeMap<>());
        RemoteIterator<LocatedFileStatus> all = system.listFiles(folder, true);
        while (all.hasNext()) {
            FileStatus file = all.next();
            String path = file.getPath().toUri().getPath().substring(start);
            files.put(path, file);
            add(path, FileKind.FILE);
        }
    }

    private void add(String path, FileKind kind) {
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        TreeMap<String, FileKind> names = folders.get(folder);
        if (names == null) {
            names = new TreeMap<>();
            folders.put(folder, names);
            add(folder, FileKind.FOLDER);
        }
        names.put(path.substring(slash + 1), kind);
    }

    /** The size of a file in bytes, by its path below the folder. */
    long size(String path) throws NoSuchFileException {
        return status(path).getLen();
    }

    private FileStatus status(String path) throws NoSuchFileException {
        FileStatus file = files.get(path);
        if (file == null) {
            throw new NoSuchFileException(path);
        }
        return file;
    }

    private static String below(Path path) {
        return FileNames.text(path).substring(1);
    }

    @Override
    public byte[] bytes(Path file, long most) throws IOException {
        FileStatus status = status(below(file));
        if (status.getLen() > most) {
            throw new IOException("a file of " + status.getLen() + " bytes");
        }
        try (InputStream in = system.open(status.getPath())) {
            return in.readAllBytes();
        }
    }

    @Override
    public byte[] head(Path file, int most) throws IOException {
        try (InputStream in = system.open(status(below(file)).getPath())) {
            return in.readNBytes(most);
        }
    }

    @Override
    public List<Child> children(Path folder) throws IOException {
        Map<String, FileKind> names = folders.get(below(folder));
        if (names == null) {
            throw new NoSuchFileException(folder.toString());
        }
        List<Child> children = new ArrayList<>();
        names.forEach((name, kind) -> children.add(new Child(name, FileNames.resolve(folder, name), kind)));
        return children;
    }

    @Override
    public FileKind kind(Path path) {
        String below = below(path);
        if (files.containsKey(below)) {
            return FileKind.FILE;
        }
        return folders.containsKey(below) ? FileKind.FOLDER : FileKind.NOTHING;
    }

    @Override
    public Path real(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
