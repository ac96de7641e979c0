package org.ketnoi.expertise;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How experts are ranked; decision record 0035 tells the model.
 *
 * @param evidence what evidence is worth
 * @param fields how far a field leads to others
 * @param text what a text finds, and counts
 * @param score what a score means
 */
@Validated
@ConfigurationProperties("ketnoi.expertise")
public record ExpertiseSettings(
        @DefaultValue Evidence evidence,
        @DefaultValue Fields fields,
        @DefaultValue Text text,
        @DefaultValue Score score) {

    /** The values that the program comes with. */
    public static final ExpertiseSettings SHIPPED = new ExpertiseSettings(
            new Evidence(5, 0.3, 0.25, 0.1, 3, Map.of(), Map.of()),
            new Fields(0.9, 0.3, 0, 0.5, 0.3, 0.1, 0.1),
            new Text(0.5, 0.5, 0.5, 0.5, 0.8, 30, 2, 0.02, 2_000),
            new Score(0.43, 0.23, 3.8, 0.0005, 0.7));

    /**
     * What evidence is worth.
     *
     * @param halfLifeYears after so many years evidence and confirmations count half
     * @param floor old ones never count less than this share
     * @param claim share of its level that an assertion without evidence keeps
     * @param confirmation share of an assertion that rests on how lately it was confirmed
     * @param staleYears what is older is told to be stale
     * @param kind what a kind of evidence counts; kinds that are left out count 1, statements and events 0.95
     * @param method what a way of taking in counts; those that are left out count 1, automatic 0.95
     */
    public record Evidence(
            @DefaultValue("5") @Positive double halfLifeYears,

            @DefaultValue("0.3") @Positive @DecimalMax("1") double floor,

            @DefaultValue("0.25") @PositiveOrZero @DecimalMax("1")
            double claim,

            @DefaultValue("0.1") @PositiveOrZero @DecimalMax("1")
            double confirmation,

            @DefaultValue("3") @Positive int staleYears,
            @DefaultValue Map<String, @Positive @DecimalMax("1") Double> kind,
            @DefaultValue Map<String, @Positive @DecimalMax("1") Double> method) {
        public Evidence {
            kind = Map.copyOf(kind);
            method = Map.copyOf(method);
        }
    }

    /**
     * How far a field leads, for each level between. The first three are for a field that was asked for, the next three
     * for one that a text led to.
     *
     * @param next what each further assertion of the same person counts, against the one before
     */
    public record Fields(
            @DefaultValue("0.9") @PositiveOrZero @DecimalMax("1")
            double narrower,

            @DefaultValue("0.3") @PositiveOrZero @DecimalMax("1")
            double broader,

            @DefaultValue("0") @PositiveOrZero @DecimalMax("1")
            double related,

            @DefaultValue("0.5") @PositiveOrZero @DecimalMax("1")
            double foundNarrower,

            @DefaultValue("0.3") @PositiveOrZero @DecimalMax("1")
            double foundBroader,

            @DefaultValue("0.1") @PositiveOrZero @DecimalMax("1")
            double foundRelated,

            @DefaultValue("0.1") @PositiveOrZero @DecimalMax("1")
            double next) {}

    /**
     * What a text finds, and counts.
     *
     * @param unproven share of its text that evidence of no worth keeps
     * @param nextPiece what each further piece of evidence of the same person counts, against the one before
     * @param nextField what each further assertion that fields led to counts, against the one before
     * @param self what a self-description counts against evidence
     * @param byField what a field that the text led to counts against evidence
     * @param nearest so many texts of the trade tell which fields are meant
     * @param sharpness above 0: how much more the nearest of them tell than the others
     * @param least what has less in common with the question is passed over, in [0,1)
     * @param most pieces of evidence that are looked at
     */
    public record Text(
            @DefaultValue("0.5") @PositiveOrZero @DecimalMax("1")
            double unproven,

            @DefaultValue("0.5") @PositiveOrZero @DecimalMax("1")
            double nextPiece,

            @DefaultValue("0.5") @PositiveOrZero @DecimalMax("1")
            double nextField,

            @DefaultValue("0.5") @PositiveOrZero double self,
            @DefaultValue("0.8") @PositiveOrZero double byField,
            @DefaultValue("30") @Positive @Max(1_000) int nearest,
            @DefaultValue("2") @Positive double sharpness,

            @DefaultValue("0.02") @PositiveOrZero @DecimalMax("0.99")
            double least,

            @DefaultValue("2000") @Positive @Max(100_000) int most) {}

    /**
     * What a score means.
     *
     * @param half the strength of a text's answer that scores a half
     * @param fieldHalf the same for a field
     * @param steepness how fast a score grows with strength
     * @param least who scores less is not told
     * @param relevance in (0,1]: what the score counts against being of another organisation, where that is wanted
     */
    public record Score(
            @DefaultValue("0.43") @Positive double half,
            @DefaultValue("0.23") @Positive double fieldHalf,
            @DefaultValue("3.8") @Positive double steepness,

            @DefaultValue("0.0005") @PositiveOrZero @DecimalMax("1")
            double least,

            @DefaultValue("0.7") @DecimalMin("0.01") @DecimalMax("1")
            double relevance) {

        /** In [0,1), growing with the strength. @param half the strength that scores a half */
        double of(double strength, double half) {
            double odds = Math.pow(strength / half, steepness);
            return Double.isInfinite(odds) ? 1 : odds / (1 + odds);
        }
    }
}
