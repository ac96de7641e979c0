package org.ketnoi.transfer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;
import org.ketnoi.transfer.Answer.WhyNot;
import org.ketnoi.transfer.network.Conditions;
import org.ketnoi.transfer.path.Limits;

/**
 * Why the best ways do not pass somebody: the best way through them is weaker, or a condition keeps it out, or there is
 * none. At most 36 searches.
 */
final class WhyNots {
    /** So far a rank is counted. */
    private static final int MOST_RANKED = 100;

    private final Cases cases;
    private final WaySearch search;
    private final Units units;

    WhyNots(Cases cases, WaySearch search, Units units) {
        this.cases = cases;
        this.search = search;
        this.units = units;
    }

    WhyNot of(Iri party, Case asked, List<Answer.Way> answered, Failings failings) {
        List<Iri> then = units.partyAsOf(party, asked.ask().asOf());
        Optional<Answer.Way> there = answered.stream()
                .filter(way -> way.between().stream().anyMatch(passed -> then.contains(passed.id())))
                .findFirst();
        if (there.isPresent()) {
            int rank = answered.indexOf(there.get()) + 1;
            return new WhyNot(party, "ON_A_PATH", there, List.of(), Optional.of(rank), last(answered));
        }
        return weaker(party, asked, answered)
                .or(() -> keptOut(party, asked, failings))
                .orElseGet(() -> none(party, unconnected(party, asked)));
    }

    private static WhyNot none(Iri party, String code) {
        return new WhyNot(party, code, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    private static Optional<Long> last(List<Answer.Way> answered) {
        return answered.isEmpty()
                ? Optional.empty()
                : Optional.of(answered.getLast().cost());
    }

    private boolean avoids(Ask ask, Iri party) {
        List<Iri> then = units.partyAsOf(party, ask.asOf());
        return ask.conditions().avoid().stream()
                .flatMap(avoided -> units.partyAsOf(avoided, ask.asOf()).stream())
                .anyMatch(then::contains);
    }

    /** The best way through somebody; none where they are to be avoided. */
    private Optional<Answer.Way> best(Ask ask, Iri party) {
        if (avoids(ask, party)) {
            return Optional.empty();
        }
        Ask through = ask.with(ask.conditions().viaToo(party))
                .with(new Limits(1, ask.limits().steps()));
        return search.find(cases.of(through)).ways().stream().findFirst();
    }

    private Optional<WhyNot> weaker(Iri party, Case asked, List<Answer.Way> answered) {
        return best(asked.ask(), party).map(way -> {
            Ask many = asked.ask()
                    .with(new Limits(MOST_RANKED, asked.ask().limits().steps()));
            List<Answer.Way> ranked = search.find(cases.of(many)).ways();
            Optional<Integer> rank = IntStream.range(0, ranked.size())
                    .filter(i -> ranked.get(i).steps().equals(way.steps())
                            && ranked.get(i).technology().equals(way.technology()))
                    .mapToObj(i -> i + 1)
                    .findFirst();
            return new WhyNot(party, "WEAKER", Optional.of(way), List.of(), rank, last(answered));
        });
    }

    /** The best way that a single condition keeps out, else the best of all that is there without any of them. */
    private Optional<WhyNot> keptOut(Iri party, Case asked, Failings failings) {
        Optional<Answer.Way> nearest = NearMisses.relaxations(asked.ask()).stream()
                .flatMap(relaxed -> best(relaxed, party).stream())
                .min(Comparator.comparingLong(Answer.Way::cost));
        return nearest.or(() -> best(free(asked.ask()), party)).map(way -> {
            List<Answer.Failing> failing = failings.of(way);
            String code = failing.size() == 1 ? failing.getFirst().code() : "SEVERAL_CONDITIONS";
            return new WhyNot(party, code, Optional.of(way), failing, Optional.empty(), Optional.empty());
        });
    }

    /** The question with nothing stated, no rule, and as many steps as there may be. */
    private static Ask free(Ask ask) {
        Conditions free = Conditions.NONE;
        for (Conditions.Rule rule : Conditions.Rule.values()) {
            free = free.lifting(rule);
        }
        return ask.with(free).with(new Limits(1, Limits.MOST_STEPS));
    }

    /** Where it breaks for somebody through whom nothing goes, whatever is lifted. */
    private String unconnected(Iri party, Case asked) {
        Case free = cases.of(free(asked.ask()));
        if (free.sorted().kept().isEmpty()) {
            return "NO_TECHNOLOGY";
        }
        List<Iri> then = units.partyAsOf(party, asked.ask().asOf());
        boolean fromHolder = then.stream().anyMatch(one -> isReached(free, one));
        if (!fromHolder) {
            return "NOT_CONNECTED_TO_HOLDER";
        }
        boolean toTarget = then.stream().anyMatch(one -> leadsOn(free, one));
        return toTarget ? "ONLY_IN_A_LOOP" : "NOT_CONNECTED_TO_RECEIVER";
    }

    private boolean isReached(Case free, Iri party) {
        Case towards = new Case(
                free.ask(),
                free.network(),
                free.order(),
                free.enterprise(),
                List.of(party),
                free.sorted(),
                free.conditions(),
                free.passing());
        return !search.find(towards).ways().isEmpty();
    }

    private static boolean leadsOn(Case free, Iri party) {
        return free.targets().stream()
                .anyMatch(
                        target -> free.network().leadsToTarget(party, WaySearch.wish(free, target), Limits.MOST_STEPS));
    }
}
