package io.github.copydesk.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import morfologik.fsa.FSA;

/**
 * All listed names in one automaton, which the build compiles from {@code rules/lists/names} and other sources.
 *
 * <p>An entry is a word as written, a tab, and for each kind of name its letter, its rank and the letters of its
 * origins: {@code Hayashi<tab>S7g}. Case counts: {@code rose} is no name.
 */
public final class Gazetteer {
    /** The rank of a name that many sources have, or that is among the most frequent. */
    public static final int HIGHEST = 9;

    /** The resource with the compiled names, beside this class. */
    public static final String RESOURCE = "names.fsa";

    private static final byte SEPARATOR = '\t';

    private final FSA fsa;
    private final FsaDictionary words;

    private Gazetteer(FSA fsa) {
        this.fsa = fsa;
        words = new FsaDictionary(fsa, SEPARATOR);
    }

    /**
     * Loads the names of the jar.
     *
     * @throws IllegalStateException when the build did not write them
     */
    public static Gazetteer load() {
        try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE + " beside Gazetteer: run mvn process-classes");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Gazetteer read(InputStream in) throws IOException {
        return new Gazetteer(FSA.read(in));
    }

    /** The entry of a word; {@link GazetteerEntry#NONE} if no list has it. */
    public GazetteerEntry of(String word) {
        int arc = words.find(word);
        if (arc == 0) {
            return GazetteerEntry.NONE;
        }
        StringBuilder entry = new StringBuilder();
        while (!fsa.isArcTerminal(arc)) {
            arc = fsa.getFirstArc(fsa.getEndNode(arc));
            entry.append((char) fsa.getArcLabel(arc));
        }
        return new GazetteerEntry(entry.toString());
    }

    public FsaDictionary words() {
        return words;
    }
}
