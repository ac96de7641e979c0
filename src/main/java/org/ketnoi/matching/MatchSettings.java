package org.ketnoi.matching;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How orders and offers are matched; the reasons for the values are told in decision 0036.
 *
 * @param weight what a criterion counts; those that are left out keep their own
 * @param narrower what a step to a narrower field than wanted leaves of the field's score
 * @param broader the same for a step to a broader one
 * @param beside the score of a field beside the wanted one, under the same broader one
 * @param unknown the score of what cannot be judged
 * @param wordsAlone what words in common count where the fields have nothing in common
 * @param nearest so many of the nearest texts of the trade tell which fields a text leads to
 * @param fullText how near another has to be for its texts to score 1 − 1/e
 * @param leastOfBest nothing of another field counts as a match that is not so near as this part of the nearest
 * @param leastOfMissed what is not so near as this part of the nearest that misses a must, is not put before it
 * @param texts so many of the things with the nearest texts are looked at
 * @param candidates so many pairs are compared at most for one question
 */
@Validated
@ConfigurationProperties("ketnoi.matching")
public record MatchSettings(
        @DefaultValue Map<Criterion, @PositiveOrZero @DecimalMax("1000") Double> weight,
        @DefaultValue("0.9") @Positive @DecimalMax("1") double narrower,
        @DefaultValue("0.7") @Positive @DecimalMax("1") double broader,

        @DefaultValue("0.4") @PositiveOrZero @DecimalMax("1")
        double beside,

        @DefaultValue("0.5") @PositiveOrZero @DecimalMax("1")
        double unknown,

        @DefaultValue("0.2") @PositiveOrZero @DecimalMax("10")
        double wordsAlone,

        @DefaultValue("10") @PositiveOrZero @Max(1_000) int nearest,
        @DefaultValue("0.08") @Positive @DecimalMax("1") double fullText,

        @DefaultValue("0.1") @PositiveOrZero @DecimalMax("1")
        double leastOfBest,

        @DefaultValue("0.4") @PositiveOrZero @DecimalMax("1")
        double leastOfMissed,

        @DefaultValue("120") @Min(1) @Max(10_000) int texts,
        @DefaultValue("4000") @Min(1) @Max(1_000_000) int candidates) {
    private static final Map<Criterion, Double> USUAL = Map.ofEntries(
            Map.entry(Criterion.FIELD, 2.5),
            Map.entry(Criterion.TEXT, 20.0),
            Map.entry(Criterion.SECTOR, 1.2),
            Map.entry(Criterion.READINESS, 4.0),
            Map.entry(Criterion.REQUIREMENTS, 2.0),
            Map.entry(Criterion.EXTENT, 2.0),
            Map.entry(Criterion.METHODS, 0.75),
            Map.entry(Criterion.FORMS, 0.25),
            Map.entry(Criterion.AREA, 0.5),
            Map.entry(Criterion.BUDGET, 0.5),
            Map.entry(Criterion.LANGUAGE, 0.5),
            Map.entry(Criterion.LEVEL, 0.25),
            Map.entry(Criterion.REGULATION, 0.5),
            Map.entry(Criterion.VALIDITY, 0.1),
            Map.entry(Criterion.DISCLOSURE, 0.1),
            Map.entry(Criterion.HISTORY, 1.5));

    /** What the criteria count when a question says nothing else. */
    public Weights weights() {
        Map<Criterion, Double> all = new EnumMap<>(USUAL);
        all.putAll(weight);
        return Weights.of(all);
    }

    /** The settings as they come. */
    public static MatchSettings usual() {
        return new MatchSettings(Map.of(), 0.9, 0.7, 0.4, 0.5, 0.2, 10, 0.08, 0.1, 0.4, 120, 4000);
    }
}
