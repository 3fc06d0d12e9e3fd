package io.github.copydesk.format.file;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The articles below a content directory.
 *
 * @param includes Ant patterns of what to read; without any, all files whose ending names a format
 * @param excludes Ant patterns of files and folders to leave out; they win
 * @param followLinks whether symbolic links that lead out of the content directory are followed
 * @param written files and folders that copydesk writes, which are never content
 */
public record ContentFolder(
        Path root,
        List<String> includes,
        List<String> excludes,
        boolean followLinks,
        List<Path> written,
        Recognition recognition,
        Disk disk) {
    /**
     * Tells articles from files that have the ending of a format and are something else: a feed in XML, a signature.
     */
    @FunctionalInterface
    public interface Recognition {
        /** Takes every file with the ending of a format for an article. */
        Recognition BY_ENDING = (path, head) -> true;

        /**
         * Whether a file is an article.
         *
         * @param head its first few thousand characters
         */
        boolean isArticle(String path, String head);
    }

    /** The files whose ending names a format, whatever they hold. */
    public ContentFolder(Path root, List<String> includes, List<String> excludes) {
        this(root, includes, excludes, false, List.of(), Recognition.BY_ENDING, Disk.plain());
    }

    public ContentFolder {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        written = List.copyOf(written);
    }

    /**
     * A file to read, or a place where reading failed already.
     *
     * @param path below the root, with slashes on every system
     * @param flaw why there is nothing to read, such as a folder without permission
     */
    public record Entry(String path, Path file, Optional<Flaw> flaw) {
        static Entry flawed(String path, Path file, String message) {
            return new Entry(path, file, Optional.of(new Flaw(Flaw.Kind.FILE, new Span(0, 0), message)));
        }

        /** Its text; nothing but a flaw when it cannot be read, or is larger than that many bytes. */
        public Decoded read(Disk disk, long most) {
            return flaw.map(Decoded::unread).orElseGet(() -> new SizedFile(file, most).read(disk));
        }
    }

    /**
     * All entries, by path, compared by UTF-16 units: the same on every machine.
     *
     * <p>Folders called {@code target} and names that begin with a dot are left out, wherever they are.
     */
    public List<Entry> entries() {
        return listing().entries();
    }

    /** The entries, and what is left unread. */
    public Listing listing() {
        return new FolderWalk(this).walk();
    }

    /**
     * What a content directory holds.
     *
     * @param entries by path
     * @param unread what is in no format that is read; nothing where patterns say what to read
     * @param unfollowed the symbolic links to articles and folders outside of it, by path
     */
    public record Listing(List<Entry> entries, Unread unread, List<String> unfollowed) {
        private static final int MOST = 5;

        /** One line for people about the links that were not followed, if there are any. */
        public Optional<String> shownUnfollowed() {
            if (unfollowed.isEmpty()) {
                return Optional.empty();
            }
            int others = unfollowed.size() - MOST;
            String list = String.join(", ", unfollowed.subList(0, Math.min(MOST, unfollowed.size())));
            String form = unfollowed.size() == 1
                    ? "%d symbolic link leads out of the content directory and is not followed: %s%s; set followLinks to follow it"
                    : "%d symbolic links lead out of the content directory and are not followed: %s%s; set followLinks"
                            + " to follow them";
            return Optional.of(form.formatted(unfollowed.size(), list, others > 0 ? " and " + others + " more" : ""));
        }
    }
}
