package org.ketnoi.transfer.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.OrderCases.Case;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.Reached;
import org.ketnoi.transfer.network.Surroundings;
import org.ketnoi.transfer.network.TransferNetwork;

/**
 * The two ends of chains that do not meet: who is reached from the holders, and who leads to the enterprise. Orders with
 * the same holders and fields share the one, those of the same enterprise the other.
 */
final class Blocked {
    private final TransferNetwork network;
    private final Surroundings surroundings;
    private final Map<Origin, Reached> from = new HashMap<>();
    private final Map<Goal, Reached> to = new HashMap<>();
    private final List<Break> breaks = new ArrayList<>();

    private Blocked(TransferNetwork network) {
        this.network = network;
        this.surroundings = network.surroundings();
    }

    /** Where chains begin: holders of technologies of the same fields. */
    record Origin(Set<Iri> holders, Set<Iri> fields) {
        Origin {
            holders = Set.copyOf(holders);
            fields = Set.copyOf(fields);
        }
    }

    /** Where they should end; {@code holder} may not be passed on the way. */
    private record Goal(Iri enterprise, Set<Iri> fields, Optional<Iri> holder) {}

    /** One way in which one order could be answered, and is not. */
    record Break(Case subject, Iri enterprise, Origin origin, Reached from, Reached to) {}

    /** The breaks of orders without a path. An order has one for each group of holders. */
    static List<Break> of(Collection<Verdict> verdicts, TransferNetwork network) {
        Blocked blocked = new Blocked(network);
        verdicts.stream()
                .filter(verdict ->
                        verdict.gap().filter(Verdict.Gap.CHAIN::equals).isPresent())
                .map(Verdict::subject)
                .filter(one -> network.party(one.enterprise().orElseThrow()).isPresent())
                .forEach(blocked::add);
        return blocked.breaks;
    }

    private void add(Case one) {
        Map<Set<Iri>, Set<Iri>> holdersByFields = new LinkedHashMap<>();
        one.supplies()
                .forEach(supply -> holdersByFields
                        .computeIfAbsent(Set.copyOf(supply.fields()), key -> new TreeSet<>())
                        .addAll(supply.holders()));
        holdersByFields.forEach((fields, holders) -> add(one, holders, fields));
    }

    /** A way may pass a holder that can itself stand between, unless it comes from there: such a one begins alone. */
    private void add(Case one, Set<Iri> holders, Set<Iri> fields) {
        Set<Iri> plain = new TreeSet<>();
        for (Iri holder : holders) {
            Optional<Party> party = network.party(holder);
            if (party.filter(Party::isGoBetween).isPresent()) {
                add(one, new Origin(Set.of(holder), fields), Optional.of(holder));
            } else if (party.isPresent()) {
                plain.add(holder);
            }
        }
        if (!plain.isEmpty()) {
            add(one, new Origin(plain, fields), Optional.empty());
        }
    }

    /** The last step is the new link's own, or comes after it: one less is enough on either side. */
    private void add(Case one, Origin origin, Optional<Iri> notPassed) {
        Iri enterprise = one.enterprise().orElseThrow();
        Reached forth = from.computeIfAbsent(
                origin, key -> surroundings.reachedFrom(key.holders, key.fields, BestWay.STEPS - 1));
        Reached back = to.computeIfAbsent(
                new Goal(enterprise, origin.fields, notPassed),
                key -> surroundings.reaching(key.enterprise, key.fields, key.holder, BestWay.STEPS - 1));
        breaks.add(new Break(one, enterprise, origin, forth, back));
    }
}
