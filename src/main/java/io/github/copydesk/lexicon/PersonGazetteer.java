package io.github.copydesk.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/**
 * The names of public figures in one automaton, which the build compiles from {@code rules/lists/people}.
 *
 * <p>An entry is a key, a sign and the name: {@code shinzoabe<tab>Shinzo Abe} for the name run together, and for each
 * of its words {@code Abe<line end>Shinzo Abe}. A key stands with and without its accents.
 */
public final class PersonGazetteer {
    /** Where the compiled names are, beside this class. */
    public static final String RESOURCE = "people.fsa";

    /** Behind a name that is run together. */
    public static final char NAME = '\t';

    /** Behind a word of a name. */
    public static final char PART = '\n';

    private final FSA fsa;
    private final FSATraversal traversal;
    private final Answers<Optional<String>> glued = new Answers<>(this::find);
    private final Answers<Set<String>> parts = new Answers<>(this::findWith);

    private final FsaDictionary words;

    private PersonGazetteer(FSA fsa) {
        this.fsa = fsa;
        words = new FsaDictionary(fsa, (byte) PART);
        this.traversal = new FSATraversal(fsa);
    }

    /**
     * @throws IllegalStateException when the build left the compiled names out
     */
    public static PersonGazetteer load() {
        try (InputStream in = PersonGazetteer.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE + " beside PersonGazetteer: run mvn process-classes");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PersonGazetteer read(InputStream in) throws IOException {
        return new PersonGazetteer(FSA.read(in));
    }

    /** The name that reads like this in small letters when its words are run together. */
    public Optional<String> name(String glued) {
        return this.glued.of(glued);
    }

    private Optional<String> find(String glued) {
        int arc = arc(glued, NAME);
        return arc == 0 ? Optional.empty() : Optional.of(names(arc).iterator().next());
    }

    /** The words of the names. */
    public FsaDictionary words() {
        return words;
    }

    /** Whether somebody's name has this word. */
    public boolean hasPart(String word) {
        return arc(word, PART) != 0;
    }

    /** The names that have this word, in no order. */
    public Set<String> namesWith(String word) {
        return parts.of(word);
    }

    private Set<String> findWith(String word) {
        int arc = arc(word, PART);
        return arc == 0 ? Set.of() : names(arc);
    }

    private int arc(String key, char sign) {
        MatchResult match = traversal.match(key.getBytes(StandardCharsets.UTF_8));
        return match.kind == MatchResult.SEQUENCE_IS_A_PREFIX ? fsa.getArc(match.node, (byte) sign) : 0;
    }

    private Set<String> names(int arc) {
        Set<String> names = new HashSet<>();
        for (ByteBuffer bytes : fsa.getSequences(fsa.getEndNode(arc))) {
            names.add(StandardCharsets.UTF_8.decode(bytes).toString());
        }
        return names;
    }
}
