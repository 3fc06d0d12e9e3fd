package io.github.copydesk.model.build;

/**
 * Logistic regression with an L2 penalty, fitted by Newton's method (iteratively reweighted least squares). The same
 * rows give the same weights on every machine.
 */
final class LogisticRegression {
    private static final int STEPS = 60;
    private static final double CLOSE = 1e-9;

    /** The features of a row that are not 0. */
    static final class Sparse {
        private final int[] columns;
        private final double[] values;

        /**
         * @param columns in ascending order
         * @param values one for each column
         */
        Sparse(int[] columns, double[] values) {
            this.columns = columns;
            this.values = values;
        }
    }

    private LogisticRegression() {}

    /**
     * The weights; the last one is the bias, which has no penalty.
     *
     * @param size the number of features
     * @param labels from 0 to 1
     * @param weights the weight of each row
     * @param penalty of the square of each weight
     */
    static double[] fit(Sparse[] rows, int size, double[] labels, double[] weights, double penalty) {
        double[] beta = new double[size + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[size + 1];
            double[][] hessian = new double[size + 1][size + 1];
            for (int i = 0; i < rows.length; i++) {
                double p = probability(rows[i], beta);
                double curve = weights[i] * Math.max(p * (1 - p), 1e-9);
                add(rows[i], weights[i] * (labels[i] - p), curve, gradient, hessian);
            }
            for (int j = 0; j < size; j++) {
                gradient[j] -= penalty * beta[j];
                hessian[j][j] += penalty;
            }
            hessian[size][size] += 1e-9;
            double[] change = solve(hessian, gradient);
            double largest = 0;
            for (int j = 0; j <= size; j++) {
                beta[j] += Math.max(-4, Math.min(4, change[j]));
                largest = Math.max(largest, Math.abs(change[j]));
            }
            if (largest < CLOSE) {
                break;
            }
        }
        return beta;
    }

    /** Adds a row to the gradient and to the lower half of the Hessian matrix. */
    private static void add(Sparse row, double error, double curve, double[] gradient, double[][] hessian) {
        int[] columns = row.columns;
        double[] values = row.values;
        int bias = gradient.length - 1;
        for (int j = 0; j < columns.length; j++) {
            double x = curve * values[j];
            gradient[columns[j]] += error * values[j];
            double[] line = hessian[columns[j]];
            for (int k = 0; k <= j; k++) {
                line[columns[k]] += x * values[k];
            }
            hessian[bias][columns[j]] += x;
        }
        gradient[bias] += error;
        hessian[bias][bias] += curve;
    }

    static double probability(Sparse row, double[] beta) {
        double sum = beta[beta.length - 1];
        for (int j = 0; j < row.columns.length; j++) {
            sum += row.values[j] * beta[row.columns[j]];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** Solves a symmetric positive definite system, given by its lower half, by Cholesky decomposition. */
    private static double[] solve(double[][] lower, double[] right) {
        int n = right.length;
        double[][] root = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = lower[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= root[i][k] * root[j][k];
                }
                root[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / root[j][j];
            }
        }
        double[] solution = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= root[i][k] * solution[k];
            }
            solution[i] /= root[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                solution[i] -= root[k][i] * solution[k];
            }
            solution[i] /= root[i][i];
        }
        return solution;
    }
}
