package io.github.copydesk.format.file;

import io.github.copydesk.format.file.ContentFolder.Entry;
import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Glob;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One walk over a content directory: first what is there, then where symbolic links lead.
 *
 * <p>In that order a folder is read under its own name whatever a link to it is called; and since none is
 * read twice, no article is, and no loop can hold the walk.
 */
final class FolderWalk {
    /** In bytes; the root element of an XML file stands in them. */
    private static final int HEAD = 4096;

    private final ContentFolder content;
    private final List<Glob> includes;
    private final List<Glob> excludes;
    private final List<Entry> entries = new ArrayList<>();
    private final Unread unread = new Unread();
    private final Set<Path> seen = new HashSet<>();
    private final Deque<String> folders = new ArrayDeque<>();
    private final TreeMap<String, Path> links = new TreeMap<>();

    FolderWalk(ContentFolder content) {
        this.content = content;
        this.includes = content.includes().stream().map(Glob::of).toList();
        this.excludes = content.excludes().stream().map(Glob::of).toList();
    }

    ContentFolder.Listing walk() {
        enter("", content.root());
        while (!folders.isEmpty() || !links.isEmpty()) {
            if (folders.isEmpty()) {
                var link = links.pollFirstEntry();
                follow(link.getKey(), link.getValue());
            } else {
                list(folders.removeFirst());
            }
        }
        return new ContentFolder.Listing(
                entries.stream().sorted(Comparator.comparing(Entry::path)).toList(), unread);
    }

    private void enter(String path, Path folder) {
        try {
            if (seen.add(folder.toRealPath())) {
                folders.addLast(path);
            }
        } catch (IOException e) {
            entries.add(Entry.flawed(shown(path), folder, "the folder cannot be read: " + Reason.of(e)));
        }
    }

    private void list(String path) {
        Path folder = content.root().resolve(path);
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String name = child.getFileName().toString();
                visit(path.isEmpty() ? name : path + "/" + name, name, child);
            }
        } catch (IOException | DirectoryIteratorException e) {
            entries.add(Entry.flawed(shown(path), folder, "the folder cannot be read: " + Reason.of(e)));
        }
    }

    private void visit(String path, String name, Path child) {
        if (name.startsWith(".") || excludes.stream().anyMatch(glob -> glob.matches(path))) {
            return;
        }
        if (Files.isSymbolicLink(child)) {
            links.put(path, child);
        } else if (Files.isDirectory(child)) {
            if (!name.equals("target")) {
                enter(path, child);
            }
        } else if (isIncluded(path)) {
            if (Files.isRegularFile(child)) {
                addArticle(path, child);
            }
        } else if (includes.isEmpty()) {
            unread.add(path);
        }
    }

    private void follow(String path, Path link) {
        try {
            Path real = link.toRealPath();
            if (Files.isDirectory(real)) {
                Path parent = content.root()
                        .resolve(path.substring(0, path.lastIndexOf('/') + 1))
                        .toRealPath();
                if (parent.startsWith(real)) {
                    entries.add(
                            Entry.flawed(path, link, "the symbolic link leads back to a folder it lies in; remove it"));
                } else if (!real.endsWith("target")) {
                    enter(path, link);
                }
            } else if (isIncluded(path) && Files.isRegularFile(real)) {
                addArticle(path, link);
            }
        } catch (IOException e) {
            // A link that leads nowhere has no kind; it matters where an article was wanted, or where it runs in
            // circles.
            if (isIncluded(path) || !(e instanceof NoSuchFileException)) {
                entries.add(Entry.flawed(path, link, "the symbolic link cannot be followed: " + Reason.of(e)));
            }
        }
    }

    /** Of the two formats whose endings others use too, the head of the file is read. */
    private void addArticle(String path, Path file) {
        boolean shared = FileType.of(path)
                .filter(it -> it == FileType.XML || it == FileType.ASCIIDOC)
                .isPresent();
        if (!shared || content.recognition().isArticle(path, head(file))) {
            add(path, file);
        } else if (includes.isEmpty()) {
            unread.add(path);
        }
    }

    /** The first characters of a file; none where it cannot be read, which is said when it is. */
    private static String head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Decoded.of(in.readNBytes(HEAD)).text();
        } catch (IOException e) {
            return "";
        }
    }

    private void add(String path, Path file) {
        try {
            if (seen.add(file.toRealPath())) {
                entries.add(new Entry(path, file, Optional.empty()));
            }
        } catch (IOException e) {
            entries.add(Entry.flawed(path, file, "the file cannot be read: " + Reason.of(e)));
        }
    }

    private boolean isIncluded(String path) {
        return includes.isEmpty()
                ? FileType.of(path).isPresent()
                : includes.stream().anyMatch(glob -> glob.matches(path));
    }

    private static String shown(String path) {
        return path.isEmpty() ? "." : path;
    }
}
