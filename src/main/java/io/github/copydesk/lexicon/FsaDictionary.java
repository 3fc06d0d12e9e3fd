package io.github.copydesk.lexicon;

import java.nio.charset.StandardCharsets;
import morfologik.fsa.FSA;

/** The words of an automaton; behind each stands a sign, and behind that what there is to say of it. */
public final class FsaDictionary {
    /** Takes the words that have one letter more than another: where it stands, and which it is. */
    @FunctionalInterface
    public interface Insertions {
        void add(int at, char letter);
    }

    private final FSA fsa;
    private final byte sign;

    public FsaDictionary(FSA fsa, byte sign) {
        this.fsa = fsa;
        this.sign = sign;
    }

    /** The arc of the sign behind the word, or 0 when there is no such word. */
    public int find(String word) {
        return find(word.getBytes(StandardCharsets.UTF_8), 0, fsa.getRootNode());
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

    /** The words that a small letter between two letters makes of this one; asks only for those that begin a word. */
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
}
