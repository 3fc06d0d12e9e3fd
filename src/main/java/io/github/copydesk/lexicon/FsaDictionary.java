package io.github.copydesk.lexicon;

import java.nio.charset.StandardCharsets;
import morfologik.fsa.FSA;

/** The words of an automaton; each is followed by a separator and its data. */
public final class FsaDictionary {
    /** Takes the words that have one letter more: the index of the letter, and the letter. */
    @FunctionalInterface
    public interface Insertions {
        void add(int at, char letter);
    }

    private static final int NONE = -1;

    private final FSA fsa;
    private final byte sign;
    /** The arcs after the first two letters; 0 if not looked up yet. The root has the most arcs. */
    private final int[][] beginnings = new int[0x100][];

    public FsaDictionary(FSA fsa, byte sign) {
        this.fsa = fsa;
        this.sign = sign;
    }

    /** The arc of the separator after the word; 0 if there is no such word. */
    public int find(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < 2) {
            return find(bytes, 0, fsa.getRootNode());
        }
        int node = beginning(bytes[0], bytes[1]);
        return node == NONE ? 0 : find(bytes, 2, node);
    }

    /** The arc after two letters. Threads that compute it at the same time get the same value. */
    private int beginning(byte first, byte second) {
        int[] nodes = beginnings[first & 0xFF];
        if (nodes == null) {
            nodes = new int[0x100];
            beginnings[first & 0xFF] = nodes;
        }
        int node = nodes[second & 0xFF];
        if (node == 0) {
            node = end(second, end(first, fsa.getRootNode()));
            nodes[second & 0xFF] = node;
        }
        return node;
    }

    private int end(byte letter, int node) {
        int arc = node == NONE ? 0 : fsa.getArc(node, letter);
        return arc == 0 || fsa.isArcTerminal(arc) ? NONE : fsa.getEndNode(arc);
    }

    private int find(byte[] word, int from, int start) {
        int node = start;
        for (int at = from; at < word.length; at++) {
            int arc = fsa.getArc(node, word[at]);
            if (arc == 0 || fsa.isArcTerminal(arc)) {
                return 0;
            }
            node = fsa.getEndNode(arc);
        }
        return fsa.getArc(node, sign);
    }

    /**
     * Finds the words that have one lower-case letter more than this one, between two of its letters. Only beginnings
     * of words are visited.
     */
    public void longer(String ascii, Insertions insertions) {
        byte[] word = ascii.getBytes(StandardCharsets.US_ASCII);
        int node = fsa.getRootNode();
        for (int at = 0; at < word.length; at++) {
            if (at > 0) {
                longer(word, at, node, insertions);
            }
            int arc = fsa.getArc(node, word[at]);
            if (arc == 0 || fsa.isArcTerminal(arc)) {
                return;
            }
            node = fsa.getEndNode(arc);
        }
    }

    private void longer(byte[] word, int at, int node, Insertions insertions) {
        for (int arc = fsa.getFirstArc(node); arc != 0; arc = fsa.getNextArc(arc)) {
            byte letter = fsa.getArcLabel(arc);
            boolean small = letter >= 'a' && letter <= 'z' && !fsa.isArcTerminal(arc);
            if (small && find(word, at, fsa.getEndNode(arc)) != 0) {
                insertions.add(at, (char) letter);
            }
        }
    }

    /** Takes words. */
    @FunctionalInterface
    public interface Words {
        void add(String word);
    }

    /**
     * Finds the words at an edit distance of 1: one letter more, less or different, or two adjacent letters transposed.
     * The first letter is the same. Only beginnings of words in the automaton are visited.
     */
    public void near(String word, Words words) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        int node = fsa.getRootNode();
        for (int at = 0; at <= bytes.length; at++) {
            if (at > 0) {
                edits(bytes, at, node, words);
            }
            int arc = at == bytes.length ? 0 : fsa.getArc(node, bytes[at]);
            if (arc == 0 || fsa.isArcTerminal(arc)) {
                return;
            }
            node = fsa.getEndNode(arc);
        }
    }

    private void edits(byte[] word, int at, int node, Words words) {
        boolean inner = at < word.length;
        boolean ascii = inner && word[at] >= 0;
        for (int arc = fsa.getFirstArc(node); arc != 0; arc = fsa.getNextArc(arc)) {
            byte letter = fsa.getArcLabel(arc);
            if (letter < 'a' || letter > 'z' || fsa.isArcTerminal(arc)) {
                continue;
            }
            if ((!inner || word[at] >= 0 || isFirstByte(word[at])) && find(word, at, fsa.getEndNode(arc)) != 0) {
                words.add(edited(word, at, letter, at));
            }
            if (ascii && letter != word[at] && find(word, at + 1, fsa.getEndNode(arc)) != 0) {
                words.add(edited(word, at, letter, at + 1));
            }
        }
        if (ascii && find(word, at + 1, node) != 0) {
            words.add(new String(word, 0, at, StandardCharsets.UTF_8)
                    + new String(word, at + 1, word.length - at - 1, StandardCharsets.UTF_8));
        }
        for (int other = at + 1; ascii && other < word.length; other++) {
            if (word[other] >= 0 && word[other] != word[at]) {
                byte[] swapped = word.clone();
                swapped[at] = word[other];
                swapped[other] = word[at];
                if (find(swapped, at, node) != 0) {
                    words.add(new String(swapped, StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static boolean isFirstByte(byte letter) {
        return (letter & 0xC0) != 0x80;
    }

    private static String edited(byte[] word, int at, byte letter, int rest) {
        return new String(word, 0, at, StandardCharsets.UTF_8)
                + (char) letter
                + new String(word, rest, word.length - rest, StandardCharsets.UTF_8);
    }
}
