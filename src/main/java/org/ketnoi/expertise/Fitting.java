package org.ketnoi.expertise;

import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;

/** Who and what counts under the conditions of a wish. One question. */
final class Fitting {
    private final ExpertWish.Conditions conditions;
    private final Optional<Set<Iri>> areas;
    private final Set<Iri> fields;

    /** @param fields one of which they know, whatever else answers; any when there are none */
    Fitting(ExpertWish wish, Units units, Set<Iri> fields) {
        this.conditions = wish.conditions();
        this.fields = fields;
        this.areas = conditions.area().map(area -> units.withPredecessors(units.asOf(area, wish.asOf())));
    }

    boolean counts(Assertion assertion) {
        return conditions
                .confirmedSince()
                .filter(day -> !assertion.isConfirmedSince(day))
                .isEmpty();
    }

    /** Nobody fits who is not published as an expert. */
    boolean fits(Holder holder) {
        return holder.profile().filter(this::fits).isPresent()
                && (fields.isEmpty()
                        || holder.claims().stream()
                                .anyMatch(claim ->
                                        fields.contains(claim.assertion().field())));
    }

    private boolean fits(Profile profile) {
        return (!conditions.areAvailable() || profile.takesOnWork())
                && conditions
                        .country()
                        .filter(country -> !profile.countries().contains(country))
                        .isEmpty()
                && conditions
                        .language()
                        .filter(code -> !profile.languages().contains(code))
                        .isEmpty()
                && areas.filter(within -> profile.areas().stream().noneMatch(within::contains))
                        .isEmpty();
    }
}
