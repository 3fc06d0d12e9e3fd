package io.github.copydesk.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

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
    private final FSATraversal traversal;
    private final Answers<String> entries = new Answers<>(this::find);

    private NameBook(FSA fsa) {
        this.fsa = fsa;
        this.traversal = new FSATraversal(fsa);
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

    /** How sure it is that the word is such a name, from 1 to 9; 0 when no list has it as one. */
    public int rank(String word, NameKind kind) {
        String entry = entries.of(word);
        int at = entry.indexOf(kind.letter());
        return at < 0 ? 0 : entry.charAt(at + 1) - '0';
    }

    public boolean has(String word, NameKind kind) {
        return rank(word, kind) > 0;
    }

    /** Whether any list has the word, whatever it names there. */
    public boolean has(String word) {
        return !entries.of(word).isEmpty();
    }

    /** What the word can name. */
    public Set<NameKind> kinds(String word) {
        Set<NameKind> kinds = EnumSet.noneOf(NameKind.class);
        entries.of(word)
                .chars()
                .filter(Character::isUpperCase)
                .forEach(letter -> kinds.add(NameKind.of((char) letter)));
        return Collections.unmodifiableSet(kinds);
    }

    /** Where the word is at home as a name of this kind; empty when it is none, or nobody said where. */
    public Set<Origin> origins(String word, NameKind kind) {
        String entry = entries.of(word);
        Set<Origin> origins = EnumSet.noneOf(Origin.class);
        int at = entry.indexOf(kind.letter());
        for (int i = at + 2; at >= 0 && i < entry.length() && Character.isLowerCase(entry.charAt(i)); i++) {
            origins.add(Origin.of(entry.charAt(i)));
        }
        return Collections.unmodifiableSet(origins);
    }

    private String find(String word) {
        MatchResult match = traversal.match(word.getBytes(StandardCharsets.UTF_8));
        if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
            return "";
        }
        int arc = fsa.getArc(match.node, SEPARATOR);
        if (arc == 0) {
            return "";
        }
        StringBuilder entry = new StringBuilder();
        while (!fsa.isArcTerminal(arc)) {
            arc = fsa.getFirstArc(fsa.getEndNode(arc));
            entry.append((char) fsa.getArcLabel(arc));
        }
        return entry.toString();
    }
}
