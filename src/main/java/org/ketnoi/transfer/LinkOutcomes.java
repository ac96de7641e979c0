package org.ketnoi.transfer;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.transfer.network.LinkKind;

/**
 * What came of the cases in which somebody stood between, by the kinds of links that they had then. A case is an order
 * and a party; it counts once for each kind, and as succeeded when any record of it says so. Which records count is told
 * in the two question files. Immutable.
 */
final class LinkOutcomes {
    private final Map<LinkKind, Tally> tallies = new EnumMap<>(LinkKind.class);

    /** How many cases went well and how many did not. */
    record Tally(int succeeded, int failed) {
        private static final Tally NONE = new Tally(0, 0);

        private Tally and(boolean success) {
            return success ? new Tally(succeeded + 1, failed) : new Tally(succeeded, failed + 1);
        }
    }

    private record Case(Iri order, Iri party) {}

    private record Use(String kind, Case by) {}

    LinkOutcomes(GraphStore published, QueryLibrary queries) {
        Map<Case, Boolean> outcomes = new HashMap<>();
        published
                .select(
                        queries.get("transfer/cq-23-outcomes-of-cases"),
                        Arguments.none(),
                        row -> Map.entry(
                                new Case(row.iri("order"), row.iri("party")),
                                row.text("outcome").equals("succeeded")))
                .forEach(row -> outcomes.merge(row.getKey(), row.getValue(), Boolean::logicalOr));
        Map<String, LinkKind> kinds = new HashMap<>();
        for (LinkKind kind : LinkKind.values()) {
            kinds.put(kind.code(), kind);
        }
        Set<Use> uses = new HashSet<>(published.select(
                queries.get("transfer/cq-23-links-used-in-cases"),
                Arguments.none(),
                row -> new Use(row.text("kind"), new Case(row.iri("order"), row.iri("party")))));
        for (Use use : uses) {
            LinkKind kind = kinds.get(use.kind);
            Boolean outcome = outcomes.get(use.by);
            if (kind != null && outcome != null) {
                tallies.put(kind, of(kind).and(outcome));
            }
        }
    }

    Tally of(LinkKind kind) {
        return tallies.getOrDefault(kind, Tally.NONE);
    }
}
