package io.github.copydesk.git;

import io.github.copydesk.disk.FileNames;
import io.github.copydesk.text.Document;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.SystemReader;

/** The git history of the content directory. */
public final class History {
    static {
        SystemReader.setInstance(new QuietSystem());
    }

    private final Repository repository;
    private final RevCommit base;
    private final Path root;

    private History(Repository repository, RevCommit base, Path root) {
        this.repository = repository;
        this.base = base;
        this.root = root;
    }

    /**
     * Compares the articles with the merge base of the revision and HEAD.
     *
     * @param decode turns the bytes of a file into text
     * @throws ConfigurationException when there is no repository, no such revision, or no such commit
     */
    public static Changes since(
            String revision, Path content, List<Document> documents, Function<byte[], String> decode) {
        FileRepositoryBuilder builder = new FileRepositoryBuilder()
                .findGitDir(content.toAbsolutePath().normalize().toFile());
        if (builder.getGitDir() == null && builder.getGitCommonDir() == null) {
            throw new ConfigurationException(
                    "changedSince is '%s', but %s is not in a git repository; leave changedSince out"
                            .formatted(revision, content));
        }
        try (Repository repository = builder.build()) {
            RevCommit base = new MergeBase(repository, revision).find();
            Path root = repository.getWorkTree().toPath().toRealPath();
            return new History(repository, base, root).changes(revision, content, documents, decode);
        } catch (IOException e) {
            throw new ConfigurationException(
                    "changedSince is '%s', but the git repository cannot be read: %s".formatted(revision, e));
        }
    }

    private Changes changes(String revision, Path content, List<Document> documents, Function<byte[], String> decode)
            throws IOException {
        SortedMap<String, ObjectId> files = files();
        Map<Document, String> paths = new HashMap<>();
        SortedMap<String, byte[]> fresh = new TreeMap<>();
        for (Document document : documents) {
            Path file = FileNames.resolve(content, document.path());
            String path = path(file);
            paths.put(document, path);
            if (!files.containsKey(path) && Files.isReadable(file)) {
                fresh.put(path, Files.readAllBytes(file));
            }
        }
        Changes changes = new Changes(revision);
        try (ObjectReader reader = repository.newObjectReader()) {
            Map<String, String> moves = fresh.isEmpty() ? Map.of() : new Moves(gone(files), reader).of(fresh);
            for (Document document : documents) {
                String path = paths.getOrDefault(document, "");
                ObjectId blob = files.get(moves.getOrDefault(path, path));
                changes.add(
                        document,
                        blob == null
                                ? Optional.empty()
                                : Optional.of(decode.apply(reader.open(blob).getBytes())));
            }
        }
        return changes;
    }

    /** The path below the root of the repository. A file outside of it keeps its own path, and counts as new. */
    private String path(Path file) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        String text = FileNames.text(real);
        return (real.startsWith(root) ? text.substring(FileNames.text(root).length() + 1) : text).replace('\\', '/');
    }

    private SortedMap<String, ObjectId> gone(SortedMap<String, ObjectId> files) {
        SortedMap<String, ObjectId> gone = new TreeMap<>(files);
        gone.keySet().removeIf(path -> Files.exists(FileNames.resolve(root, path)));
        return gone;
    }

    /** The files of the merge base, by path. */
    private SortedMap<String, ObjectId> files() throws IOException {
        SortedMap<String, ObjectId> files = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(base.getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                if (walk.getFileMode(0) != FileMode.GITLINK) {
                    files.put(walk.getPathString(), walk.getObjectId(0));
                }
            }
        }
        return files;
    }
}
