package io.github.copydesk.model.build;

/**
 * Logistic regression with an L2 penalty, fitted by Newton's method (iteratively reweighted least squares). The same rows
 * give the same weights.
 */
final class LogisticRegression {
    private static final int STEPS = 60;
    private static final double CLOSE = 1e-9;

    private LogisticRegression() {}

    /**
     * The weights, the last one being the bias, which is not penalised.
     *
     * @param rows the features of each row, all of one length
     * @param labels from 0 to 1
     * @param weights how much each row counts
     * @param penalty of the square of each weight
     */
    static double[] fit(double[][] rows, double[] labels, double[] weights, double penalty) {
        int size = rows.length == 0 ? 1 : rows[0].length + 1;
        double[] beta = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[size];
            double[][] hessian = new double[size][size];
            for (int i = 0; i < rows.length; i++) {
                double p = probability(rows[i], beta);
                double error = weights[i] * (labels[i] - p);
                double curve = weights[i] * Math.max(p * (1 - p), 1e-9);
                for (int j = 0; j < size; j++) {
                    double x = value(rows[i], j);
                    if (x != 0) {
                        gradient[j] += error * x;
                        for (int k = 0; k <= j; k++) {
                            hessian[j][k] += curve * x * value(rows[i], k);
                        }
                    }
                }
            }
            for (int j = 0; j + 1 < size; j++) {
                gradient[j] -= penalty * beta[j];
                hessian[j][j] += penalty;
            }
            hessian[size - 1][size - 1] += 1e-9;
            double[] change = solve(hessian, gradient);
            double largest = 0;
            for (int j = 0; j < size; j++) {
                beta[j] += Math.max(-4, Math.min(4, change[j]));
                largest = Math.max(largest, Math.abs(change[j]));
            }
            if (largest < CLOSE) {
                break;
            }
        }
        return beta;
    }

    static double probability(double[] row, double[] beta) {
        double sum = beta[beta.length - 1];
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * beta[j];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static double value(double[] row, int j) {
        return j < row.length ? row[j] : 1;
    }

    /** Solves a symmetric positive definite system, given by its lower half, by Cholesky's decomposition. */
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
