package org.ketnoi.transfer;

/**
 * A Beta distribution: what is known of a share after so many successes and failures. Its distribution function is the
 * regularised incomplete beta function, by the continued fraction of Lentz (Press, Teukolsky, Vetterling, Flannery:
 * Numerical Recipes, 3rd ed. 2007, §6.4), and its quantiles are found by halving; both to about 1e-10.
 *
 * @param alpha successes, real and supposed; positive
 * @param beta failures, real and supposed; positive
 */
record Beta(double alpha, double beta) {
    private static final double PRECISION = 1e-13;
    private static final double TINY = 1e-300;
    private static final int MOST_TERMS = 10_000;
    private static final int HALVINGS = 60;

    Beta {
        if (!(alpha > 0 && beta > 0) || Double.isInfinite(alpha + beta)) {
            throw new IllegalArgumentException("Beta out of range: " + alpha + ", " + beta);
        }
    }

    /** The distribution after more successes and failures: the Beta is its own conjugate for them. */
    Beta after(int succeeded, int failed) {
        return new Beta(alpha + succeeded, beta + failed);
    }

    double mean() {
        return alpha / (alpha + beta);
    }

    /** The value below which a share of the distribution lies. */
    double quantile(double share) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (below(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The probability of a value of at most {@code x}. */
    double below(double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(logGamma(alpha + beta)
                - logGamma(alpha)
                - logGamma(beta)
                + alpha * Math.log(x)
                + beta * Math.log1p(-x));
        // The fraction converges fast on this side of the mean, the symmetry gives the other one.
        return x < (alpha + 1) / (alpha + beta + 2)
                ? front * fraction(alpha, beta, x) / alpha
                : 1 - front * fraction(beta, alpha, 1 - x) / beta;
    }

    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / far(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m <= MOST_TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / far(1 + even * d);
            c = far(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / far(1 + odd * d);
            c = far(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) < PRECISION) {
                return value;
            }
        }
        throw new ArithmeticException("No convergence for Beta " + a + ", " + b + " at " + x);
    }

    private static double far(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** Stirling's series, after moving the argument up to where it is exact to the last digits. */
    private static double logGamma(double value) {
        double shift = 0;
        double x = value;
        while (x < 15) {
            shift += Math.log(x);
            x++;
        }
        double inverse = 1 / (x * x);
        double series = (1 / 12.0 - inverse * (1 / 360.0 - inverse * (1 / 1260.0 - inverse / 1680.0))) / x;
        return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - shift;
    }
}
