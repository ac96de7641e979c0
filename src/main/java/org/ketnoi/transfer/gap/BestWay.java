package org.ketnoi.transfer.gap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.OrderCases.Case;
import org.ketnoi.transfer.OrderCases.Supply;
import org.ketnoi.transfer.network.Conditions;
import org.ketnoi.transfer.network.Start;
import org.ketnoi.transfer.network.TransferNetwork;
import org.ketnoi.transfer.path.Limits;

/** The one best way for an order: the first one that transfer paths tell when nothing else is asked for. */
final class BestWay {
    /** As many steps as transfer paths take when nothing is said. */
    static final int STEPS = 6;

    private static final Limits ONE = new Limits(1, STEPS);

    private BestWay() {}

    /** What a search found; {@code complete} is false when it was cut, so that there may be a better way, or one. */
    record Search(Optional<Way> way, boolean complete) {}

    /** Where ways begin. */
    static List<Start> starts(List<Supply> fitting) {
        return fitting.stream()
                .flatMap(supply -> supply.holders().stream().map(holder -> start(holder, supply)))
                .toList();
    }

    /** Searches all technologies that fit, from all their holders at once. */
    static Search of(Case one, TransferNetwork network) {
        Map<Start, Supply> supplies = new LinkedHashMap<>();
        one.supplies().stream()
                .sorted(Comparator.comparing(Supply::technology))
                .forEach(supply -> supply.holders().forEach(holder -> supplies.put(start(holder, supply), supply)));
        if (one.enterprise().isEmpty() || supplies.isEmpty()) {
            return new Search(Optional.empty(), true);
        }
        TransferNetwork.Best answer = network.findBest(
                new TransferNetwork.Wish(
                        List.copyOf(supplies.keySet()), one.enterprise().get(), Conditions.NONE, List.of()),
                ONE);
        return new Search(
                answer.found().stream()
                        .findFirst()
                        .map(found -> new Way(
                                Optional.ofNullable(supplies.get(found.start())).orElseThrow(), found)),
                answer.complete());
    }

    private static Start start(Iri holder, Supply supply) {
        return new Start(holder, supply.technology(), supply.fields(), supply.approved());
    }
}
