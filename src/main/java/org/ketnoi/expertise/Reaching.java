package org.ketnoi.expertise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;

/** Through whom an expert is reached. An affiliation that is over is none; a cooperation goes on to count. */
final class Reaching {
    private static final Comparator<RankedExpert.Reached> ORDER = Comparator.comparing(RankedExpert.Reached::isOver)
            .thenComparing(RankedExpert.Reached::how)
            .thenComparing(RankedExpert.Reached::party);

    private final Knowledge knowledge;
    private final Units units;
    private final LocalDate asOf;

    Reaching(Knowledge knowledge, Units units, LocalDate asOf) {
        this.knowledge = knowledge;
        this.units = units;
        this.asOf = asOf;
    }

    List<RankedExpert.Reached> through(Iri expert) {
        List<RankedExpert.Reached> through = new ArrayList<>();
        for (Tie tie : knowledge.tiesOf(expert)) {
            if (tie.hasBegun(asOf) && !(tie.kind() == Tie.Kind.AFFILIATION && tie.isOver(asOf))) {
                tie.parties().stream()
                        .filter(party -> !party.equals(expert))
                        .flatMap(party -> units.partyAsOf(party, asOf).stream())
                        .forEach(party -> through.add(reached(party, tie)));
            }
        }
        Set<Iri> told = new HashSet<>();
        return through.stream()
                .sorted(ORDER)
                .filter(reached -> told.add(reached.party()))
                .toList();
    }

    private RankedExpert.Reached reached(Iri party, Tie tie) {
        Optional<LocalDate> until = tie.until();
        return new RankedExpert.Reached(party, tie.kind().name(), tie.from(), until, tie.isOver(asOf));
    }

    /** The organisations that the expert belongs to on the date. */
    Set<Iri> organizations(Iri expert) {
        return knowledge.tiesOf(expert).stream()
                .filter(tie -> tie.kind() == Tie.Kind.AFFILIATION && tie.hasBegun(asOf) && !tie.isOver(asOf))
                .flatMap(tie -> tie.parties().stream())
                .filter(party -> !party.equals(expert))
                .collect(Collectors.toSet());
    }
}
