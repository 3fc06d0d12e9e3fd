package io.github.copydesk.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.diff.SimilarityIndex;
import org.eclipse.jgit.diff.SimilarityIndex.TableFullException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Detects renamed files as git does: each new file is matched with the most similar deleted one. JGit's own rename
 * detector ignores files that are not in the index.
 */
final class Moves {
    /** The least similarity of a renamed file, in per cent; git's default is 50. */
    private static final int ALIKE = 60;
    /** Above this number of pairs only identical files are matched; git's own limit is the same. */
    private static final int MOST_PAIRS = 400 * 400;

    private record Pair(String from, String to, int score) {}

    private final SortedMap<String, ObjectId> gone;
    private final ObjectReader reader;
    private final List<Pair> pairs = new ArrayList<>();

    Moves(SortedMap<String, ObjectId> gone, ObjectReader reader) {
        this.gone = gone;
        this.reader = reader;
    }

    /**
     * The old path of each renamed file, by its new one.
     *
     * @param fresh the new files, with their bytes
     */
    Map<String, String> of(SortedMap<String, byte[]> fresh) throws IOException {
        same(fresh);
        if ((long) fresh.size() * gone.size() <= MOST_PAIRS) {
            alike(fresh);
        }
        pairs.sort(Comparator.comparingInt(Pair::score)
                .reversed()
                .thenComparing(Pair::from)
                .thenComparing(Pair::to));
        Map<String, String> moves = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!moves.containsKey(pair.to()) && taken.add(pair.from())) {
                moves.put(pair.to(), pair.from());
            }
        }
        return moves;
    }

    private void same(SortedMap<String, byte[]> fresh) {
        Map<ObjectId, String> paths = new HashMap<>();
        gone.forEach((path, id) -> paths.putIfAbsent(id, path));
        ObjectInserter.Formatter formatter = new ObjectInserter.Formatter();
        fresh.forEach((path, bytes) -> {
            String from = paths.get(formatter.idFor(Constants.OBJ_BLOB, bytes));
            if (from != null) {
                pairs.add(new Pair(from, path, 100));
            }
        });
    }

    private void alike(SortedMap<String, byte[]> fresh) throws IOException {
        Map<String, SimilarityIndex> now = new TreeMap<>();
        long largest = 0;
        for (Map.Entry<String, byte[]> file : fresh.entrySet()) {
            ObjectLoader loader = new ObjectLoader.SmallObject(Constants.OBJ_BLOB, file.getValue());
            index(loader).ifPresent(index -> now.put(file.getKey(), index));
            largest = Math.max(largest, file.getValue().length);
        }
        for (Map.Entry<String, ObjectId> file : gone.entrySet()) {
            ObjectLoader loader = reader.open(file.getValue());
            Optional<SimilarityIndex> before = loader.getSize() > 2 * largest ? Optional.empty() : index(loader);
            before.ifPresent(it -> now.forEach((path, index) -> {
                int score = it.score(index, 100);
                if (score >= ALIKE) {
                    pairs.add(new Pair(file.getKey(), path, score));
                }
            }));
        }
    }

    /** Empty for a file with too many different lines. */
    private static Optional<SimilarityIndex> index(ObjectLoader file) throws IOException {
        try {
            return Optional.of(SimilarityIndex.create(file));
        } catch (TableFullException e) {
            return Optional.empty();
        }
    }
}
