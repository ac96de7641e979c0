package org.ketnoi.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.network.Conditions;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.TransferNetwork.Contact;
import org.ketnoi.transfer.path.Limits;

/**
 * The ways that would be among the answered ones if a single condition fell. Each condition is lifted in a search of its
 * own, so these are exactly the ones: at most 33 searches, 5 where nothing but the question was stated. A limit on the
 * fields that somebody serves, a common language of neighbours, the approval of restricted technologies, the number of
 * steps and the date are conditions too.
 */
final class NearMisses {
    private static final int MOST = 5;

    private final Cases cases;
    private final WaySearch search;

    NearMisses(Cases cases, WaySearch search) {
        this.cases = cases;
        this.search = search;
    }

    /** The few best, cheapest first. */
    List<Answer.NearMiss> of(Case asked, List<Answer.Way> answered, Failings failings) {
        Set<Way> seen = new HashSet<>();
        answered.forEach(way -> seen.add(Way.of(way)));
        List<Answer.NearMiss> misses = new ArrayList<>();
        for (Ask relaxed : relaxations(asked.ask())) {
            for (Answer.Way way : search.find(cases.of(relaxed)).ways()) {
                List<Answer.Failing> failing = failings.of(way);
                if (failing.size() == 1 && seen.add(Way.of(way))) {
                    misses.add(new Answer.NearMiss(way, failing.getFirst()));
                }
            }
        }
        return misses.stream()
                .sorted(Comparator.comparingLong(miss -> miss.way().cost()))
                .limit(MOST)
                .toList();
    }

    /** A way by its technology and parties: another link between the same two is no other way. */
    private record Way(Iri technology, List<Iri> parties) {
        static Way of(Answer.Way way) {
            return new Way(
                    way.technology(), way.parties().stream().map(Party::id).toList());
        }
    }

    /** The question without one of its conditions, for each of them. */
    static List<Ask> relaxations(Ask ask) {
        Stream<Ask> byConditions = Stream.concat(stated(ask.conditions()), lifted(ask.conditions()))
                .map(ask::with);
        return Stream.of(byConditions, longer(ask).stream(), today(ask).stream())
                .flatMap(relaxed -> relaxed)
                .toList();
    }

    private static Stream<Conditions> stated(Conditions stated) {
        List<Conditions> fewer = new ArrayList<>();
        stated.avoid().stream().sorted().forEach(party -> fewer.add(stated.notAvoiding(party)));
        stated.via()
                .forEach(party -> fewer.add(stated.via(stated.via().stream()
                        .filter(other -> !other.equals(party))
                        .toList())));
        stated.language().ifPresent(language -> fewer.add(stated.language(Optional.empty())));
        stated.status().ifPresent(status -> fewer.add(stated.status(Optional.empty())));
        stated.extent().ifPresent(extent -> fewer.add(stated.extent(Optional.empty())));
        if (stated.contact() != Contact.ANY) {
            fewer.add(stated.contact(Contact.ANY));
        }
        return fewer.stream();
    }

    private static Stream<Conditions> lifted(Conditions stated) {
        return Stream.of(Conditions.Rule.values()).map(stated::lifting);
    }

    private static Optional<Ask> longer(Ask ask) {
        boolean longer =
                ask.limits().steps() < Limits.MOST_STEPS && ask.conditions().contact() != Contact.DIRECT;
        return longer ? Optional.of(ask.with(new Limits(ask.limits().paths(), Limits.MOST_STEPS))) : Optional.empty();
    }

    /** A unit's department of today may be another one; and to pass and to avoid may be the same one today. */
    private static Optional<Ask> today(Ask ask) {
        boolean settled = ask.area().isEmpty()
                && (ask.conditions().via().isEmpty() || ask.conditions().avoid().isEmpty());
        return ask.explanation()
                .today()
                .filter(today -> settled && !today.equals(ask.asOf()))
                .map(ask::on);
    }
}
