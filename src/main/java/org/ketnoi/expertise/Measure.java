package org.ketnoi.expertise;

/**
 * How strong somebody's answer is, and what that scores; see decision record 0035.
 *
 * @param next what each further claim counts, against the one before
 * @param byField what the claims count against what is found of a text
 * @param half the strength that scores a half
 */
record Measure(double next, double byField, double half, ExpertiseSettings.Score score) {
    /** Scores may be off by the last digit. */
    private static final double SAFE = 1 - 1e-9;

    static Measure ofField(ExpertiseSettings settings) {
        return new Measure(settings.fields().next(), 1, settings.score().fieldHalf(), settings.score());
    }

    static Measure ofText(ExpertiseSettings settings) {
        ExpertiseSettings.Text text = settings.text();
        return new Measure(text.nextField(), text.byField(), settings.score().half(), settings.score());
    }

    /**
     * Grows with everything, to the last digit.
     *
     * @param own what was found of them otherwise
     * @param weights what their claims count, the first ones; they are put in order
     */
    double strength(double own, double[] weights, int count) {
        return own + byField * Worth.diminishing(weights, count, next);
    }

    double score(double strength) {
        return score.of(strength, half);
    }

    boolean isTold(double told) {
        return told >= score.least();
    }

    /** Whether nobody is told who is at most that strong. */
    boolean isTooWeak(double strength) {
        return score(strength) < score.least() * SAFE;
    }
}
