package io.github.copydesk.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import morfologik.fsa.FSA;

/**
 * All listed names in one automaton, which the build compiles from {@code rules/lists/names} and its other sources.
 *
 * <p>An entry is a word as it is written, a tab, and for each kind of name its letter, its rank and the letters of its
 * origins: {@code Hayashi<tab>S7g}. The case counts: {@code rose} is no name.
 */
public final class NameBook {
    /** The rank of a name that many sources have, or that is among the most frequent. */
    public static final int HIGHEST = 9;

    /** Where the compiled names are, beside this class. */
    public static final String RESOURCE = "names.fsa";

    private static final byte SEPARATOR = '\t';

    private final FSA fsa;
    private final WordTree words;

    private NameBook(FSA fsa) {
        this.fsa = fsa;
        words = new WordTree(fsa, SEPARATOR);
    }

    /**
     * @throws IllegalStateException when the build left the compiled names out
     */
    public static NameBook load() {
        try (InputStream in = NameBook.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE + " beside NameBook: run mvn process-classes");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static NameBook read(InputStream in) throws IOException {
        return new NameBook(FSA.read(in));
    }

    /** What the word can name; {@link NameEntry#NONE} when no list has it. */
    public NameEntry of(String word) {
        int arc = words.find(word);
        if (arc == 0) {
            return NameEntry.NONE;
        }
        StringBuilder entry = new StringBuilder();
        while (!fsa.isArcTerminal(arc)) {
            arc = fsa.getFirstArc(fsa.getEndNode(arc));
            entry.append((char) fsa.getArcLabel(arc));
        }
        return new NameEntry(entry.toString());
    }

    public WordTree words() {
        return words;
    }
}
