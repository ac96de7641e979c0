package org.ketnoi.transfer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.transfer.network.Party;

/** The transfer chain: its stages, and who covers which by the services that it offers. Immutable. */
final class Stages {
    private static final Iri ASSESS = Iri.concept("stage", "assess");
    private static final Iri INSTALL = Iri.concept("stage", "install-and-train");
    private static final Set<String> TEACHING = Set.of(
            Iri.concept("transfer-method", "training").value(),
            Iri.concept("transfer-method", "experts-sent").value());

    private final Map<Iri, Set<Iri>> services = new LinkedHashMap<>();
    private final Map<Iri, Map<Iri, Set<Iri>>> offered = new HashMap<>();
    private final java.util.function.Function<Iri, Set<Iri>> withNarrower;

    Stages(GraphStore published, QueryLibrary queries, java.util.function.Function<Iri, Set<Iri>> withNarrower) {
        this.withNarrower = withNarrower;
        published.select(
                queries.get("transfer/cq-06-stages"),
                Arguments.none(),
                row -> services.computeIfAbsent(row.iri("stage"), key -> new HashSet<>())
                        .add(row.iri("service")));
        record Offered(Iri party, Iri service, Optional<Iri> field) {}
        published
                .select(
                        queries.get("transfer/cq-06-services"),
                        Arguments.none(),
                        row -> new Offered(row.iri("party"), row.iri("service"), row.findIri("field")))
                .forEach(row -> note(row.party, row.service, row.field));
    }

    /** A service without a field serves any: an empty set, which stays empty. */
    private void note(Iri party, Iri service, Optional<Iri> field) {
        Map<Iri, Set<Iri>> ofParty = offered.computeIfAbsent(party, key -> new HashMap<>());
        Set<Iri> fields = ofParty.get(service);
        if (field.isEmpty()) {
            ofParty.put(service, Set.of());
        } else if (fields == null) {
            ofParty.put(service, new HashSet<>(withNarrower.apply(field.get())));
        } else if (!fields.isEmpty()) {
            fields.addAll(withNarrower.apply(field.get()));
        }
    }

    /** For each stage in the order of the chain, the first on the path who covers it. */
    List<Answer.StageCover> covered(List<Party> path, Collection<Iri> fields, Set<String> methods) {
        return services.keySet().stream()
                .map(stage -> new Answer.StageCover(
                        stage,
                        path.stream()
                                .filter(party -> covers(party, party.equals(path.getFirst()), stage, fields, methods))
                                .findFirst()))
                .toList();
    }

    private boolean covers(Party party, boolean holder, Iri stage, Collection<Iri> fields, Set<String> methods) {
        boolean teaches = holder && stage.equals(INSTALL) && methods.stream().anyMatch(TEACHING::contains);
        boolean judges = party.className().equals("Expert") && stage.equals(ASSESS);
        return teaches || judges || party.covers(stage) || serves(party.id(), stage, fields);
    }

    private boolean serves(Iri party, Iri stage, Collection<Iri> fields) {
        Map<Iri, Set<Iri>> ofParty = offered.getOrDefault(party, Map.of());
        return services.getOrDefault(stage, Set.of()).stream()
                .map(ofParty::get)
                .anyMatch(served ->
                        served != null && (served.isEmpty() || fields.stream().anyMatch(served::contains)));
    }
}
