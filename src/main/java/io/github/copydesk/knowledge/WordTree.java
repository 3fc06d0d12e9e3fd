package io.github.copydesk.knowledge;

import java.nio.charset.StandardCharsets;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/** The words of an automaton; behind each stands a sign, and behind that what there is to say of it. */
public final class WordTree {
    /** Takes the words that have one letter more than another: where it stands, and which it is. */
    @FunctionalInterface
    public interface Insertions {
        void add(int at, char letter);
    }

    private final FSA fsa;
    private final byte sign;
    private final FSATraversal traversal;

    public WordTree(FSA fsa, byte sign) {
        this.fsa = fsa;
        this.sign = sign;
        traversal = new FSATraversal(fsa);
    }

    /** The arc of the sign behind the word, or 0 when there is no such word. */
    public int find(String word) {
        return find(word.getBytes(StandardCharsets.UTF_8), 0, fsa.getRootNode());
    }

    private int find(byte[] word, int from, int node) {
        MatchResult match = traversal.match(word, from, word.length - from, node);
        return match.kind == MatchResult.SEQUENCE_IS_A_PREFIX ? fsa.getArc(match.node, sign) : 0;
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
