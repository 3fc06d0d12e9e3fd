package io.github.copydesk.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The classes of an earlier start as the JVM stores them, which need not be read and verified again. The second start
 * of the same jar with the same Java writes the archive; the first one only leaves a mark, so that a machine that runs
 * the command once does not pay for it.
 *
 * <p>Code is loaded from the archive, so nobody but the user may be able to write to its folder. The JVM itself ignores
 * an archive of other jars or of another Java.
 */
final class ClassArchive {
    /** Jars, Javas and tunings that one user alternates between; older archives are deleted, and older marks. */
    private static final int KEPT = 6;

    private static final String ENDING = ".jsa";
    private static final String MARK = ".seen";
    /** In place of the mark where the JVM cannot write archives, as with an agent or with {@code -Xshare:off}. */
    private static final String NEVER = ".never";

    private final File archive;
    private final File mark;
    private final File never;
    private final boolean made;
    private final boolean marked;
    private final @Nullable File draft;

    private ClassArchive(File folder, String name) {
        archive = new File(folder, name + ENDING);
        mark = new File(folder, name + MARK);
        never = new File(folder, name + NEVER);
        made = archive.isFile();
        marked = mark.isFile();
        // Reading the process id takes as long as everything else here.
        draft = !made && marked
                ? new File(folder, name + "." + ProcessHandle.current().pid())
                : null;
    }

    /**
     * The archive of a class path.
     *
     * @param folder where archives are; is made, where it is not there
     * @param classPath of the JVM that is to be started
     * @param kind what is loaded, in a word: archives of different kinds have different classes
     * @return null where no archive can be kept safely
     */
    static @Nullable ClassArchive in(File folder, String classPath, String kind) {
        long hash = System.getProperty("java.vm.version", "").hashCode();
        hash = 31 * hash + System.getProperty("java.home", "").hashCode();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            File jar = new File(entry);
            if (!jar.isFile()) {
                return null; // the JVM keeps classes of jars alone
            }
            hash = 31 * hash + jar.getAbsolutePath().hashCode();
            hash = 31 * hash + jar.lastModified();
            hash = 31 * hash + jar.length();
        }
        return isOurs(folder) ? new ClassArchive(folder, kind + "-" + Long.toHexString(hash)) : null;
    }

    private static boolean isOurs(File folder) {
        Path path = folder.toPath();
        try {
            if (!folder.isDirectory()) {
                Files.createDirectories(path.getParent());
                Files.createDirectory(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            PosixFileAttributes attributes =
                    Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isDirectory()
                    && attributes.owner().getName().equals(System.getProperty("user.name"))
                    && !attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
                    && !attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE);
        } catch (UnsupportedOperationException e) {
            return folder.isDirectory() || folder.mkdirs(); // Windows: the user's profile is the user's own
        } catch (IOException e) {
            return false; // a disk that cannot be written to, or another command that has just made the folder
        }
    }

    /** Whether this start writes it. */
    boolean isWriting() {
        return draft != null;
    }

    /** The flags of a JVM that uses it, or that writes it when it ends. */
    List<String> flags() {
        if (made) {
            return List.of("-XX:SharedArchiveFile=" + archive);
        }
        return draft != null ? List.of("-XX:ArchiveClassesAtExit=" + draft) : List.of();
    }

    /**
     * Is to be called when that JVM has ended.
     *
     * @param well whether it ended as it should; an archive that may be the cause is deleted if not
     */
    void ended(boolean well) {
        try {
            if (made) {
                if (!well) {
                    Files.deleteIfExists(archive.toPath());
                }
            } else if (!marked) {
                if (!never.isFile()) {
                    mark.createNewFile();
                }
            } else if (draft != null && !draft.isFile()) {
                Files.move(mark.toPath(), never.toPath(), StandardCopyOption.ATOMIC_MOVE);
            } else if (draft != null) {
                if (well) {
                    Files.move(draft.toPath(), archive.toPath(), StandardCopyOption.ATOMIC_MOVE);
                    Files.deleteIfExists(mark.toPath());
                    deleteOld();
                } else {
                    Files.deleteIfExists(draft.toPath());
                }
            }
        } catch (IOException e) {
            // Then the next start takes its time again.
        }
    }

    private void deleteOld() {
        deleteOld(ENDING);
        deleteOld(MARK);
        deleteOld(NEVER);
    }

    private void deleteOld(String ending) {
        File[] files = archive.getParentFile().listFiles((folder, name) -> name.endsWith(ending));
        if (files == null) {
            return;
        }
        Arrays.sort(files, Comparator.comparingLong(File::lastModified).reversed());
        for (int i = KEPT; i < files.length; i++) {
            files[i].delete();
        }
    }
}
