package io.github.copydesk.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import morfologik.fsa.FSA;

/**
 * The names of public figures in one automaton, which the build compiles from {@code rules/lists/people}.
 *
 * <p>An entry is a key, a separator and the name: {@code shinzoabe<tab>Shinzo Abe} for the name without spaces, and
 * {@code Abe<line end>Shinzo Abe} for each of its words. Keys are listed with and without accents.
 */
public final class PersonGazetteer {
    /** The resource with the compiled names, beside this class. */
    public static final String RESOURCE = "people.fsa";

    /** The separator after a name without spaces. */
    public static final char NAME = '\t';

    /** The separator after a word of a name. */
    public static final char PART = '\n';

    private final FSA fsa;
    private final Answers<Optional<String>> glued = new Answers<>(this::find);
    private final Answers<Set<FigureName>> parts = new Answers<>(this::findWith);

    private final FsaDictionary words;
    private final FsaDictionary whole;

    private PersonGazetteer(FSA fsa) {
        this.fsa = fsa;
        words = new FsaDictionary(fsa, (byte) PART);
        whole = new FsaDictionary(fsa, (byte) NAME);
    }

    /**
     * Loads the names of the jar.
     *
     * @throws IllegalStateException when the build did not write them
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

    /** The name with these letters, in lower case and without spaces. */
    public Optional<String> name(String glued) {
        return this.glued.of(glued);
    }

    private Optional<String> find(String glued) {
        int arc = whole.find(glued);
        return arc == 0 ? Optional.empty() : Optional.of(names(arc).iterator().next());
    }

    /** The words of the names. */
    public FsaDictionary words() {
        return words;
    }

    /** Whether the name of a public figure contains this word. */
    public boolean hasPart(String word) {
        return words.find(word) != 0;
    }

    /** The names that contain this word, in no particular order. */
    public Set<FigureName> namesWith(String word) {
        return parts.of(word);
    }

    private Set<FigureName> findWith(String word) {
        int arc = words.find(word);
        return arc == 0 ? Set.of() : names(arc).stream().map(FigureName::of).collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> names(int arc) {
        Set<String> names = new HashSet<>();
        for (ByteBuffer bytes : fsa.getSequences(fsa.getEndNode(arc))) {
            names.add(StandardCharsets.UTF_8.decode(bytes).toString());
        }
        return names;
    }
}
