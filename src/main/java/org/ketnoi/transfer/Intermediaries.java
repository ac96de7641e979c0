package org.ketnoi.transfer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;
import org.ketnoi.transfer.network.Conditions;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.path.Limits;

/** Who could be brought in for the stages that nobody on a way covers. Safe for use by many threads. */
final class Intermediaries {
    private static final int MOST = 3;

    private final Cases cases;
    private final WaySearch search;
    private final Supplier<Providers> providers;
    private final Units units;

    Intermediaries(Cases cases, WaySearch search, Supplier<Providers> providers, Units units) {
        this.cases = cases;
        this.search = search;
        this.providers = providers;
        this.units = units;
    }

    /**
     * Of the three who could cover most of the gaps the one through whom the best way goes, with that way's cost; the
     * advice names who it is, then the stages that would be covered. None when no way goes through any of them.
     */
    Optional<Answer.Advice> forGaps(Case asked, Answer.Way way) {
        List<Iri> gaps = Advisor.gaps(way.stages());
        Set<Iri> fields = asked.fieldsOf(way.technology());
        return providers.get().ofMost(gaps, fields, places(asked, way), MOST).stream()
                .filter(party -> !asked.avoided().contains(party)
                        && asked.network().party(party).isPresent())
                .flatMap(party -> through(asked, party, gaps).stream())
                .min(Comparator.comparingInt(
                                (Answer.Advice advice) -> -advice.about().size())
                        .thenComparing(advice -> advice.cost().orElseThrow())
                        .thenComparing(advice -> advice.about().getFirst()));
    }

    private Optional<Answer.Advice> through(Case asked, Iri party, List<Iri> gaps) {
        Conditions conditions = asked.ask().conditions();
        if (conditions.via().size() + 1 >= asked.ask().limits().steps()) {
            return Optional.empty();
        }
        Ask through = asked.ask()
                .with(conditions.viaToo(party))
                .with(new Limits(1, asked.ask().limits().steps()));
        return search.find(cases.of(through)).ways().stream()
                .findFirst()
                .map(other -> {
                    List<Iri> left = Advisor.gaps(other.stages());
                    List<Iri> about = Stream.concat(
                                    Stream.of(party), gaps.stream().filter(gap -> !left.contains(gap)))
                            .toList();
                    return new Answer.Advice("INTERMEDIARY_FOR_STAGES", 0, about, Optional.of(other.cost()));
                })
                .filter(advice -> advice.about().size() > 1);
    }

    private Set<Iri> places(Case asked, Answer.Way way) {
        List<Party> parties = way.parties();
        return placesOf(
                units,
                parties.getFirst().country(),
                parties.getLast().area(),
                asked.ask().asOf());
    }

    /** A country, and the units of a date that a unit has become, with all that went into them. */
    static Set<Iri> placesOf(Units units, Optional<Iri> country, Optional<Iri> area, LocalDate date) {
        List<Iri> areas =
                area.stream().flatMap(unit -> units.asOf(unit, date).stream()).toList();
        return Stream.concat(country.stream(), units.withPredecessors(areas).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
