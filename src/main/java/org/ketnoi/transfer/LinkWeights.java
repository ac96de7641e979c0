package org.ketnoi.transfer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ketnoi.graph.Freshness;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.transfer.network.LinkKind;
import org.ketnoi.transfer.network.Reliability;

/**
 * How much each kind of link counts: as configured, or as re-estimated from recorded outcomes by the conjugate prior of
 * a share, Beta(s·base, s·(1−base)) with a strength of s supposed cases (Gelman et al.: Bayesian Data Analysis, 3rd ed.
 * 2013, §2.4). Decision record 0028. Safe for use by many threads.
 */
public final class LinkWeights {
    private static final double LOWER = 0.05;
    private static final double UPPER = 0.95;

    /** A share of exactly 0 or 1 cannot be learned away from: so far from it a base is taken to be. */
    private static final double SURE = 1e-6;

    private final TransferSettings settings;
    private final Derived<LinkOutcomes> outcomes;

    LinkWeights(GraphStore published, QueryLibrary queries, TransferSettings settings) {
        this.settings = settings;
        this.outcomes = new Derived<>(published, () -> new LinkOutcomes(published, queries));
    }

    /**
     * One kind of link.
     *
     * @param base as configured: the mean of the prior
     * @param priorAlpha successes that the base stands for
     * @param priorBeta failures that the base stands for
     * @param mean of the posterior
     * @param lower 5 % of the posterior lie below it
     * @param upper 5 % of the posterior lie above it
     * @param inUse what answers use
     */
    public record Weight(
            LinkKind kind,
            double base,
            double priorAlpha,
            double priorBeta,
            int succeeded,
            int failed,
            double mean,
            double lower,
            double upper,
            double inUse) {}

    /** Whether answers use what was learned. */
    public boolean areLearned() {
        return settings.learn();
    }

    public TransferSettings settings() {
        return settings;
    }

    /** All kinds, those that are relied on most first as configured. */
    public List<Weight> list() {
        return Stream.of(LinkKind.values())
                .map(this::weight)
                .sorted(java.util.Comparator.comparingDouble((Weight weight) -> -weight.base))
                .toList();
    }

    /** The reliability that answers use now. */
    Reliability reliability() {
        Freshness freshness = new Freshness(settings.halfLifeYears(), settings.floor());
        if (!settings.learn()) {
            return new Reliability(settings.base(), freshness);
        }
        Map<LinkKind, Double> learned = new EnumMap<>(LinkKind.class);
        list().forEach(weight -> learned.put(weight.kind, weight.mean));
        return new Reliability(learned, freshness);
    }

    private Weight weight(LinkKind kind) {
        double base = settings.base().getOrDefault(kind, kind.base());
        double mean = Math.min(1 - SURE, Math.max(SURE, base));
        Beta prior = new Beta(settings.priorStrength() * mean, settings.priorStrength() * (1 - mean));
        LinkOutcomes.Tally tally = outcomes.get().of(kind);
        Beta posterior = prior.after(tally.succeeded(), tally.failed());
        return new Weight(
                kind,
                base,
                prior.alpha(),
                prior.beta(),
                tally.succeeded(),
                tally.failed(),
                posterior.mean(),
                posterior.quantile(LOWER),
                posterior.quantile(UPPER),
                settings.learn() ? posterior.mean() : base);
    }
}
