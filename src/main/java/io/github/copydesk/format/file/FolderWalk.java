package io.github.copydesk.format.file;

import io.github.copydesk.disk.Child;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.FileKind;
import io.github.copydesk.disk.FileNames;
import io.github.copydesk.format.file.ContentFolder.Entry;
import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Glob;
import java.io.IOException;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Walks over a content directory: first its own files, then the targets of symbolic links.
 *
 * <p>In this order, a folder is read under its own name, not under that of a link to it. No folder is read twice, so no
 * article is, and loops end.
 */
final class FolderWalk {
    /** How many bytes are read to find the root element of an XML file. */
    private static final int HEAD = 4096;

    private final ContentFolder content;
    private final Disk disk;
    private final List<Glob> includes;
    private final List<Glob> excludes;
    /** The folders that patterns of {@code includes} name: these are read even if such a folder usually has no article. */
    private final Set<String> named;

    private final List<Entry> entries = new ArrayList<>();
    private final Unread unread = new Unread();
    private final List<String> templates = new ArrayList<>();
    private final List<String> unfollowed = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final List<Path> written = new ArrayList<>();
    private final Deque<Folder> folders = new ArrayDeque<>();
    private final TreeMap<String, Link> links = new TreeMap<>();

    /** @param path below the content directory; empty for that itself */
    private record Folder(String path, Path place, Path real) {}

    /** @param folder the real folder that contains it */
    private record Link(Path place, Path folder) {}

    FolderWalk(ContentFolder content) {
        this.content = content;
        this.disk = content.disk();
        this.includes = content.includes().stream().map(Glob::of).toList();
        this.excludes = content.excludes().stream().map(Glob::of).toList();
        this.named = content.includes().stream()
                .flatMap(pattern -> Stream.of(pattern.split("[/\\\\]")))
                .collect(Collectors.toSet());
    }

    ContentFolder.Listing walk() {
        try {
            Path root = disk.real(content.root());
            leaveOutWhatIsWritten(root);
            enter("", content.root(), root);
            while (!folders.isEmpty() || !links.isEmpty()) {
                if (folders.isEmpty()) {
                    var link = links.pollFirstEntry();
                    follow(link.getKey(), link.getValue(), root);
                } else {
                    list(folders.removeFirst());
                }
            }
        } catch (IOException e) {
            entries.add(unreadable("", content.root(), e));
        }
        return new ContentFolder.Listing(
                entries.stream().sorted(Comparator.comparing(Entry::path)).toList(),
                unread,
                templates.stream().sorted().toList(),
                unfollowed);
    }

    /** Leaves out what copydesk writes, under any name. */
    private void leaveOutWhatIsWritten(Path root) {
        for (Path path : content.written()) {
            if (!path.startsWith(content.root()) && !Disk.plain().exists(path)) {
                continue; // the first run creates it, and the next one must not see that as a change
            }
            try {
                Path real = disk.real(path);
                if (!root.startsWith(real)) {
                    written.add(real);
                }
            } catch (IOException e) {
                // It does not exist.
            }
        }
    }

    private boolean isNew(Path real) {
        return written.stream().noneMatch(real::startsWith) && seen.add(real);
    }

    private void enter(String path, Path place, Path real) {
        if (isNew(real)) {
            folders.addLast(new Folder(path, place, real));
        }
    }

    private void list(Folder folder) {
        try {
            List<Child> children = disk.children(folder.place());
            Set<String> withTemplates = content.recognition().templateFolders(folder.place(), children, disk);
            for (Child child : children) {
                String path = folder.path().isEmpty() ? child.name() : folder.path() + "/" + child.name();
                visit(path, child, folder.real(), withTemplates.contains(child.name()));
            }
        } catch (IOException e) {
            entries.add(unreadable(folder.path(), folder.place(), e));
        }
    }

    private void visit(String path, Child child, Path folder, boolean isTemplates) {
        if (child.name().startsWith(".") || isExcluded(path)) {
            return;
        }
        Path real = folder.resolve(child.path().getFileName());
        switch (child.kind()) {
            case LINK -> {
                if (!leavesOut(path, child, real, isTemplates)) {
                    links.put(path, new Link(child.path(), folder));
                }
            }
            case FOLDER -> {
                if (!leavesOut(path, child, real, isTemplates)) {
                    enter(path, child.path(), real);
                }
            }
            case FILE -> {
                if (isIncluded(path)) {
                    addArticle(path, child.path(), real);
                } else if (!NonArticleNames.isForPrograms(child.name())) {
                    pass(path);
                }
            }
            default -> {
                if (!isIncluded(path)) {
                    pass(path);
                }
            }
        }
    }

    /** Leaves a folder without articles out, so that no link to it is followed either. */
    private boolean leavesOut(String path, Child child, Path real, boolean isTemplates) {
        if (isTemplates) {
            templates.add(path);
            seen.add(real);
        }
        return isTemplates || holdsNoArticle(child.name(), path);
    }

    private boolean holdsNoArticle(String name, String path) {
        return NonArticleNames.holdsNoArticle(name, parent(path)) && !named.contains(name);
    }

    /** The name of the folder that a path is in; empty for the content directory. */
    private static String parent(String path) {
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private boolean isExcluded(String path) {
        return excludes.stream().anyMatch(glob -> glob.matches(path));
    }

    private void follow(String path, Link link, Path root) {
        try {
            Path real = disk.real(link.place());
            FileKind kind = disk.kind(real);
            boolean article = isIncluded(path) && kind == FileKind.FILE;
            if (kind != FileKind.FOLDER && !article) {
                return;
            }
            if (!real.startsWith(root) && !root.startsWith(real) && !content.followLinks()) {
                unfollowed.add(path);
            } else if (article) {
                addArticle(path, link.place(), real);
            } else if (link.folder().startsWith(real)) {
                String loop = "the symbolic link leads back to a folder that contains it; remove it";
                entries.add(Entry.flawed(path, link.place(), loop));
            } else if (!holdsNoArticle(FileNames.last(real), path)) {
                enter(path, link.place(), real);
            }
        } catch (IOException e) {
            // A broken link has no kind; it matters if an article was expected, or if it leads in
            // circles.
            if (isIncluded(path) || !(e instanceof NoSuchFileException)) {
                entries.add(Entry.flawed(path, link.place(), "the symbolic link cannot be followed: " + Reason.of(e)));
            }
        }
    }

    /** Adds an article. Of formats whose extension other files have too, the beginning of the file is read. */
    private void addArticle(String path, Path place, Path real) {
        boolean shared = FileType.of(path)
                .filter(it -> it == FileType.XML || it == FileType.ASCIIDOC)
                .isPresent();
        if (!shared || content.recognition().isArticle(path, head(place))) {
            if (isNew(real)) {
                entries.add(new Entry(path, place, Optional.empty()));
            }
        } else {
            pass(path);
        }
    }

    /** Notes a file that is not read, unless patterns select the files. */
    private void pass(String path) {
        if (includes.isEmpty()) {
            unread.add(path);
        }
    }

    /** The first characters of a file; empty if it cannot be read, which is reported later. */
    private String head(Path file) {
        try {
            return Decoded.of(disk.head(file, HEAD)).text();
        } catch (IOException e) {
            return "";
        }
    }

    private boolean isIncluded(String path) {
        return includes.isEmpty()
                ? FileType.of(path).isPresent()
                        && !NonArticleNames.isForPrograms(path.substring(path.lastIndexOf('/') + 1))
                : includes.stream().anyMatch(glob -> glob.matches(path));
    }

    private static Entry unreadable(String path, Path folder, IOException e) {
        return Entry.flawed(path.isEmpty() ? "." : path, folder, "the folder cannot be read: " + Reason.of(e));
    }
}
