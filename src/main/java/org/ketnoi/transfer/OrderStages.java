package org.ketnoi.transfer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ketnoi.graph.Iri;
import org.ketnoi.market.Market;
import org.ketnoi.place.Units;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.transfer.network.Party;

/**
 * The transfer chain of one order, stage by stage: who has done it as recorded, else who on the best way would cover
 * it, else a gap and who could close it. Safe for use by many threads.
 */
final class OrderStages {
    private static final int MOST_COULD = 5;

    private final GraphStore published;
    private final NamedQuery recorded;
    private final Supplier<Providers> providers;
    private final Units units;

    OrderStages(GraphStore published, QueryLibrary queries, Supplier<Providers> providers, Units units) {
        this.published = published;
        this.recorded = queries.get("transfer/cq-06-stages-recorded");
        this.providers = providers;
        this.units = units;
    }

    private record Line(Iri stage, Chain.Done done) {}

    /**
     * @param order the order as it is recorded
     * @param best the best way for it; empty when there is none
     */
    Chain of(
            Market.Item order,
            Optional<Answer.Way> best,
            Optional<Party> enterprise,
            Collection<Iri> all,
            LocalDate asOf) {
        List<Line> lines = published.select(
                recorded,
                Arguments.none().with("order", order.id()).with("asOf", asOf),
                row -> new Line(
                        row.iri("stage"),
                        new Chain.Done(
                                row.iri("record"),
                                row.findIri("party"),
                                row.findDate("day").orElseThrow())));
        Optional<Iri> country = best.flatMap(way -> way.parties().getFirst().country());
        Set<Iri> places = Intermediaries.placesOf(units, country, enterprise.flatMap(Party::area), asOf);
        Function<Iri, List<Iri>> could = stage -> providers.get().of(stage, order.iris("field"), places, MOST_COULD);
        return new Chain(
                order.id(),
                asOf,
                best,
                all.stream()
                        .map(stage -> link(stage, done(lines, stage), best, could))
                        .toList());
    }

    private static List<Chain.Done> done(List<Line> lines, Iri stage) {
        return lines.stream()
                .filter(line -> line.stage.equals(stage))
                .map(Line::done)
                .toList();
    }

    private static Chain.Link link(
            Iri stage, List<Chain.Done> done, Optional<Answer.Way> best, Function<Iri, List<Iri>> could) {
        Optional<Iri> onWay = best.flatMap(way -> way.stages().stream()
                .filter(cover -> cover.stage().equals(stage))
                .findFirst()
                .flatMap(Answer.StageCover::coveredBy)
                .map(Party::id));
        if (!done.isEmpty()) {
            Optional<Iri> by = done.stream().flatMap(one -> one.by().stream()).findFirst();
            return new Chain.Link(stage, Chain.Basis.RECORDED, by, done, List.of());
        }
        return onWay.isPresent()
                ? new Chain.Link(stage, Chain.Basis.PATH, onWay, done, List.of())
                : new Chain.Link(stage, Chain.Basis.GAP, Optional.empty(), done, could.apply(stage));
    }
}
