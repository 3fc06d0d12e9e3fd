package io.github.copydesk.wording.build;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/**
 * Multinomial logistic regression over sparse binary features with an L2 penalty, and with a reference class whose
 * weights are 0. Fitted by L-BFGS (Nocedal, "Updating quasi-Newton matrices with limited storage", 1980) with a step
 * that is halved until it improves the fit. The same rows give the same weights.
 */
final class SoftmaxRegression {
    private static final int MEMORY = 10;
    private static final int STEPS = 400;
    private static final int HALVINGS = 30;
    private static final double CLOSE = 1e-7;
    private static final double DECREASE = 1e-4;

    private final int[][] rows;
    private final int[] labels;
    private final double[] weights;
    private final int kinds;
    private final int features;
    private final double penalty;

    /**
     * @param rows the numbers of the features that each row has
     * @param labels the kind of each row; {@code kinds} itself for the reference
     * @param weights the weight of each row
     */
    SoftmaxRegression(int[][] rows, int[] labels, double[] weights, int kinds, int features, double penalty) {
        this.rows = rows;
        this.labels = labels;
        this.weights = weights;
        this.kinds = kinds;
        this.features = features;
        this.penalty = penalty;
    }

    /** The change of the weights and of the gradient in one step. */
    private static final class Step {
        private final double[] change;
        private final double[] turn;
        private final double scale;

        Step(double[] change, double[] turn, double scale) {
            this.change = change;
            this.turn = turn;
            this.scale = scale;
        }
    }

    /** Fits the weights; those of one feature are next to each other. */
    double[] fit() {
        double[] at = new double[features * kinds];
        double[] gradient = new double[at.length];
        double loss = loss(at, gradient);
        Deque<Step> memory = new ArrayDeque<>();
        for (int step = 0; step < STEPS; step++) {
            double[] direction = direction(gradient, memory);
            double slope = dot(direction, gradient);
            double length = 1;
            double[] next = at;
            double[] turned = gradient;
            double better = loss;
            for (int halving = 0; halving < HALVINGS; halving++) {
                next = plus(at, direction, length);
                turned = new double[at.length];
                better = loss(next, turned);
                if (better <= loss + DECREASE * length * slope) {
                    break;
                }
                length /= 2;
            }
            double[] change = plus(next, at, -1);
            double[] turn = plus(turned, gradient, -1);
            double scale = dot(change, turn);
            if (scale > 0) {
                memory.addFirst(new Step(change, turn, 1 / scale));
                if (memory.size() > MEMORY) {
                    memory.removeLast();
                }
            }
            boolean close = loss - better < CLOSE * Math.abs(loss);
            at = next;
            gradient = turned;
            loss = better;
            if (close) {
                break;
            }
        }
        return at;
    }

    /** The search direction, by the two-loop recursion of L-BFGS. */
    private static double[] direction(double[] gradient, Deque<Step> memory) {
        double[] q = gradient.clone();
        double[] alphas = new double[memory.size()];
        int i = 0;
        for (Step step : memory) {
            alphas[i] = step.scale * dot(step.change, q);
            q = plus(q, step.turn, -alphas[i]);
            i++;
        }
        if (!memory.isEmpty()) {
            Step last = memory.getFirst();
            double gamma = 1 / (last.scale * dot(last.turn, last.turn));
            q = plus(new double[q.length], q, gamma);
        } else {
            q = plus(new double[q.length], q, 1 / Math.max(1, Math.sqrt(dot(q, q))));
        }
        Iterator<Step> oldest = memory.descendingIterator();
        while (oldest.hasNext()) {
            Step step = oldest.next();
            i--;
            double beta = step.scale * dot(step.turn, q);
            q = plus(q, step.change, alphas[i] - beta);
        }
        return plus(new double[q.length], q, -1);
    }

    private double loss(double[] at, double[] gradient) {
        double loss = 0;
        double[] sums = new double[kinds];
        for (int row = 0; row < rows.length; row++) {
            Arrays.fill(sums, 0);
            for (int feature : rows[row]) {
                for (int kind = 0; kind < kinds; kind++) {
                    sums[kind] += at[feature * kinds + kind];
                }
            }
            double most = 0;
            for (double sum : sums) {
                most = Math.max(most, sum);
            }
            double total = Math.exp(-most);
            for (double sum : sums) {
                total += Math.exp(sum - most);
            }
            double own = labels[row] < kinds ? sums[labels[row]] : 0;
            loss += weights[row] * (most + Math.log(total) - own);
            for (int kind = 0; kind < kinds; kind++) {
                double error = weights[row] * (Math.exp(sums[kind] - most) / total - (labels[row] == kind ? 1 : 0));
                for (int feature : rows[row]) {
                    gradient[feature * kinds + kind] += error;
                }
            }
        }
        for (int i = 0; i < at.length; i++) {
            loss += penalty / 2 * at[i] * at[i];
            gradient[i] += penalty * at[i];
        }
        return loss;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] plus(double[] a, double[] b, double times) {
        double[] sum = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i] + times * b[i];
        }
        return sum;
    }
}
