package org.ketnoi.expertise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;

/** Answers for a field as decision record 0035 tells it, by looking at every assertion that there is. */
final class Everybody {
    private static final double EQUAL = 0.001;

    private final Knowledge known;
    private final Units units;
    private final ExpertiseSettings settings;
    private final List<Claim> claims;

    Everybody(Knowledge known, Units units, ExpertiseSettings settings) {
        this.known = known;
        this.units = units;
        this.settings = settings;
        this.claims = known.standing().claims().keys().stream()
                .flatMap(name -> known.standing().claims().find(name).stream())
                .toList();
    }

    private record One(Iri expert, boolean takesOnWork, double strength, double score) {
        String told() {
            return expert.key() + " " + score;
        }
    }

    /** The key and the score of each. */
    List<String> find(ExpertWish wish) {
        List<One> ranked = weights(wish).entrySet().stream()
                .filter(entry -> fits(entry.getKey(), wish))
                .map(entry -> one(entry.getKey(), entry.getValue()))
                .filter(one -> one.score >= settings.score().least())
                .sorted(Comparator.comparingLong((One one) -> Math.round(one.strength / EQUAL))
                        .reversed()
                        .thenComparing(one -> !one.takesOnWork)
                        .thenComparing(Comparator.comparingDouble(One::strength).reversed())
                        .thenComparing(One::expert))
                .toList();
        return (wish.conditions().areDiverse()
                        ? diverse(ranked, wish).stream()
                        : ranked.stream().limit(wish.limit()))
                .map(One::told)
                .toList();
    }

    private Map<Iri, List<Double>> weights(ExpertWish wish) {
        Worth worth = new Worth(settings.evidence(), wish.asOf(), Worth.byAge(settings.evidence()));
        Map<Iri, List<Double>> weights = new HashMap<>();
        for (FieldTree.Near near : known.fields().around(wish.field().orElseThrow())) {
            double decay = near.weight(
                    settings.fields().narrower(),
                    settings.fields().broader(),
                    settings.fields().related());
            claims.stream()
                    .filter(claim -> decay > 0 && claim.assertion().field().equals(near.field()))
                    .filter(claim -> wish.conditions()
                            .confirmedSince()
                            .map(claim.assertion()::isConfirmedSince)
                            .orElse(true))
                    .forEach(claim -> weights.computeIfAbsent(claim.assertion().expert(), key -> new ArrayList<>())
                            .add(decay * worth.of(claim)));
        }
        return weights;
    }

    private One one(Iri expert, List<Double> weights) {
        double strength = 0;
        double share = 1;
        for (double weight : weights.stream().sorted(Comparator.reverseOrder()).toList()) {
            strength += weight * share;
            share *= settings.fields().next();
        }
        double score = settings.score().of(strength, settings.score().fieldHalf());
        return new One(expert, profile(expert).orElseThrow().takesOnWork(), strength, score);
    }

    private Optional<Profile> profile(Iri expert) {
        return known.standing().find(expert).flatMap(Holder::profile);
    }

    private boolean fits(Iri expert, ExpertWish wish) {
        ExpertWish.Conditions asked = wish.conditions();
        return profile(expert)
                .filter(one -> !asked.areAvailable() || one.takesOnWork())
                .filter(one -> asked.country().map(one.countries()::contains).orElse(true))
                .filter(one -> asked.language().map(one.languages()::contains).orElse(true))
                .filter(one -> asked.area()
                        .map(area -> units.withPredecessors(units.asOf(area, wish.asOf())))
                        .map(within -> one.areas().stream().anyMatch(within::contains))
                        .orElse(true))
                .isPresent();
    }

    private List<One> diverse(List<One> ranked, ExpertWish wish) {
        Reaching reaching = new Reaching(known, units, wish.asOf());
        List<One> pool = ranked.subList(0, Math.min(10 * wish.limit(), ranked.size()));
        return Diversity.first(
                pool,
                wish.limit(),
                settings.score().relevance(),
                One::score,
                one -> reaching.organizations(one.expert));
    }
}
