package org.ketnoi.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaTest {

    @ParameterizedTest
    @CsvSource({
        // Where the distribution function has a closed form: x, x², 1 − (1 − x)³.
        "1, 1, 0.05, 0.05",
        "2, 1, 0.05, 0.2236067977",
        "1, 3, 0.95, 0.6315968501",
        // The arcsine law: sin²(π·share/2).
        "0.5, 0.5, 0.05, 0.0061558297",
    })
    void quantilesAreThoseOfTheDistribution(double alpha, double beta, double share, double expected) {
        assertThat(new Beta(alpha, beta).quantile(share)).isCloseTo(expected, within(1e-8));
    }

    @Test
    void theDistributionFunctionIsTheIntegralOfTheDensity() {
        Random random = new Random(20261128);
        for (int i = 0; i < 200; i++) {
            Beta drawn = new Beta(3 + 60 * random.nextDouble(), 3 + 60 * random.nextDouble());
            double x = random.nextDouble();
            assertThat(drawn.below(x)).as("%s at %s", drawn, x).isCloseTo(integral(drawn, x), within(1e-6));
        }
    }

    /** Simpson's rule on the density, scaled by the integral of the whole. */
    private static double integral(Beta beta, double until) {
        return area(beta, until) / area(beta, 1);
    }

    private static double area(Beta beta, double until) {
        int parts = 20_000;
        double sum = 0;
        for (int i = 0; i <= parts; i++) {
            double x = until * i / parts;
            int weight = i == 0 || i == parts ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * Math.pow(x, beta.alpha() - 1) * Math.pow(1 - x, beta.beta() - 1);
        }
        return sum * until / parts / 3;
    }

    @Test
    void outcomesMoveTheMeanBetweenThePriorAndTheirShare() {
        Beta prior = new Beta(15, 5);

        assertThat(prior.mean()).isEqualTo(0.75);
        assertThat(prior.after(12, 3).mean()).isCloseTo(27.0 / 35, within(1e-12));
        assertThat(prior.after(0, 20).mean()).isEqualTo(0.375);
    }
}
