package io.github.copydesk.languagetool.chunks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BeamTest {
    private static final int SIZE = 4;

    private static Beam.Best best(double... scores) {
        Beam.Best best = new Beam.Best(SIZE);
        for (double score : scores) {
            best.add(link(score));
        }
        return best;
    }

    private static Link link(double score) {
        return new Link(Link.START, 0, 1, score);
    }

    private static List<Double> scores(Beam beam) {
        return beam.links().stream().map(Link::score).toList();
    }

    @Test
    void keepsTheBestInOrder() {
        assertEquals(List.of(-1.0, -2.0), scores(best(-2, -1)));
        assertEquals(List.of(-1.0, -2.0, -3.0, -4.0), scores(best(-5, -3, -1, -6, -2, -4)));
        assertEquals(-4, best(-5, -3, -1, -6, -2, -4).floor());
        assertEquals(Double.NEGATIVE_INFINITY, best(-5, -3, -1).floor());
        assertTrue(best().isEmpty());
    }

    @Test
    void knowsOfEqualOnesAmongTheBest() {
        assertTrue(best(-1, -2, -2).isTied());
        assertTrue(best(-1, -2, -3, -4, -4).isTied(), "which of them is the last");
        assertTrue(best(0.0, -0.0).isTied());
        assertFalse(best(-1, -2, -3, -4, -5, -5).isTied());
    }

    @Test
    void keepsWhatAQueueOfAllGivesFirst() {
        Random random = new Random(7);
        for (int n = 0; n < 1000; n++) {
            double[] scores = random.doubles(n % 20).toArray();
            Beam all = new Beam.All(SIZE);
            for (double score : scores) {
                all.add(link(score));
            }
            assertEquals(scores(all), scores(best(scores)));
        }
    }
}
