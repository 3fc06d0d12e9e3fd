package io.github.copydesk.languagetool.chunks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** The sequences of tags that a search goes on from. */
interface Beam {
    boolean isEmpty();

    /** The score below which a sequence need not be added. */
    double floor();

    void add(Link link);

    /** The best, best first. */
    List<Link> links();

    /** Keeps the best ones in their order, and knows whether two were equally good. */
    final class Best implements Beam {
        private final Link[] links;
        private int count;
        private boolean tied;

        /** @param size how many are kept */
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

    /** Keeps them all. Which of equally good ones comes first is for Java's queue to say, as in OpenNLP. */
    final class All implements Beam {
        private final int size;
        private final PriorityQueue<Link> links;

        /** @param size how many of them are the best */
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

        /** Takes them out. */
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
