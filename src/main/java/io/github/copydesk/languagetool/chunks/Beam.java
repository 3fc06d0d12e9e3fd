package io.github.copydesk.languagetool.chunks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** The sequences of tags that a search continues. */
interface Beam {
    boolean isEmpty();

    /** The score below which a sequence need not be added. */
    double floor();

    void add(Link link);

    /** The best sequences, best first. */
    List<Link> links();

    /** Keeps the best sequences in order, and records whether two had equal scores. */
    final class Best implements Beam {
        private final Link[] links;
        private int count;
        private boolean tied;

        /** @param size the number of sequences that are kept */
        Best(int size) {
            links = new Link[size];
        }

        @Override
        public boolean isEmpty() {
            return count == 0;
        }

        @Override
        public double floor() {
            return count < links.length ? Double.NEGATIVE_INFINITY : links[count - 1].score();
        }

        @Override
        public void add(Link link) {
            int at = count;
            while (at > 0 && links[at - 1].score() < link.score()) {
                at--;
            }
            tied |= at > 0 && links[at - 1].score() == link.score();
            if (at < links.length) {
                count = Math.min(count + 1, links.length);
                System.arraycopy(links, at, links, at + 1, count - 1 - at);
                links[at] = link;
            }
        }

        boolean isTied() {
            return tied;
        }

        @Override
        public List<Link> links() {
            return Arrays.asList(links).subList(0, count);
        }
    }

    /** Keeps all sequences. The order of equal scores is that of Java's queue, as in OpenNLP. */
    final class All implements Beam {
        private final int size;
        private final PriorityQueue<Link> links;

        /** @param size the number of best sequences that are returned */
        All(int size) {
            this.size = size;
            links = new PriorityQueue<>(size);
        }

        @Override
        public boolean isEmpty() {
            return links.isEmpty();
        }

        @Override
        public double floor() {
            return Double.NEGATIVE_INFINITY;
        }

        @Override
        public void add(Link link) {
            links.add(link);
        }

        /** Removes and returns the best sequences. */
        @Override
        public List<Link> links() {
            List<Link> best = new ArrayList<>();
            while (best.size() < size && !links.isEmpty()) {
                best.add(links.remove());
            }
            return best;
        }
    }
}
