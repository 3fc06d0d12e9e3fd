package io.github.copydesk.format.file;

import io.github.copydesk.disk.Child;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The articles below a content directory.
 *
 * @param includes Ant-style patterns of files to read; if empty, all files with the extension of a format
 * @param excludes Ant-style patterns of files and folders to leave out; they win
 * @param followLinks whether symbolic links that lead out of the content directory are followed
 * @param written files and folders that copydesk writes, which are never articles
 */
public record ContentFolder(
        Path root,
        List<String> includes,
        List<String> excludes,
        boolean followLinks,
        List<Path> written,
        Recognition recognition,
        Disk disk) {
    /** Distinguishes articles from other files with the extension of a format, such as a feed in XML or a signature. */
    @FunctionalInterface
    public interface Recognition {
        /** Accepts every file with the extension of a format. */
        Recognition BY_ENDING = (path, head) -> true;

        /**
         * Whether a file is an article.
         *
         * @param head its first few thousand characters
         */
        boolean isArticle(String path, String head);

        /**
         * The names of the folders in a folder that hold the templates of a site.
         *
         * @param children the entries of the folder
         */
        default Set<String> templateFolders(Path folder, List<Child> children, Disk disk) {
            return Set.of();
        }
    }

    /** All files with the extension of a format. */
    public ContentFolder(Path root, List<String> includes, List<String> excludes) {
        this(root, includes, excludes, false, List.of(), Recognition.BY_ENDING, Disk.plain());
    }

    public ContentFolder {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        written = List.copyOf(written);
    }

    /**
     * A file to read, or a path that could not be read.
     *
     * @param path below the root, with slashes on every system
     * @param flaw why it cannot be read, such as a folder without permission
     */
    public record Entry(String path, Path file, Optional<Flaw> flaw) {
        static Entry flawed(String path, Path file, String message) {
            return new Entry(path, file, Optional.of(new Flaw(Flaw.Kind.FILE, new Span(0, 0), message)));
        }

        /** Its text; only a flaw if it cannot be read or has more bytes than the limit. */
        public Decoded read(Disk disk, long most) {
            return flaw.map(Decoded::unread).orElseGet(() -> new SizedFile(file, most).read(disk));
        }
    }

    /**
     * All entries, sorted by path in UTF-16 units, so that the order is the same on every machine.
     *
     * <p>Folders called {@code target} or {@code node_modules}, names that begin with a dot, the templates of a site
     * and text files for programs are left out, wherever they are.
     */
    public List<Entry> entries() {
        return listing().entries();
    }

    /** The entries, and the files that are not read. */
    public Listing listing() {
        return new FolderWalk(this).walk();
    }

    /**
     * The content of a content directory.
     *
     * @param entries by path
     * @param unread files in other formats; empty if patterns select the files
     * @param templates folders that are not read since they hold the templates of a site, by path
     * @param unfollowed the symbolic links to articles and folders outside of it, by path
     */
    public record Listing(List<Entry> entries, Unread unread, List<String> templates, List<String> unfollowed) {
        private static final int MOST = 5;

        /** A line for the log about the templates of a site, if there are any. */
        public Optional<String> shownTemplates() {
            String form = templates.size() == 1
                    ? "%d folder with templates or data of a site is not read: %s"
                    : "%d folders with templates or data of a site are not read: %s";
            return templates.isEmpty()
                    ? Optional.empty()
                    : Optional.of(form.formatted(templates.size(), first(templates)));
        }

        /** A line for the log about the links that were not followed, if there are any. */
        public Optional<String> shownUnfollowed() {
            if (unfollowed.isEmpty()) {
                return Optional.empty();
            }
            String form = unfollowed.size() == 1
                    ? "%d symbolic link leads out of the content directory and is not followed: %s; set followLinks to follow it"
                    : "%d symbolic links lead out of the content directory and are not followed: %s; set followLinks"
                            + " to follow them";
            return Optional.of(form.formatted(unfollowed.size(), first(unfollowed)));
        }

        private static String first(List<String> paths) {
            int others = paths.size() - MOST;
            return String.join(", ", paths.subList(0, Math.min(MOST, paths.size())))
                    + (others > 0 ? " and " + others + " more" : "");
        }
    }
}
