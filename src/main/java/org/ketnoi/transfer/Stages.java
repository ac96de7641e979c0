package org.ketnoi.transfer;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.Derived;
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

    private final Map<Iri, Set<Iri>> services;
    private final Services offered;
    private final Function<Iri, Set<Iri>> withNarrower;

    private Stages(Map<Iri, Set<Iri>> services, Services offered, Function<Iri, Set<Iri>> withNarrower) {
        this.services = services;
        this.offered = offered;
        this.withNarrower = withNarrower;
    }

    /** The stages of the graph as it is, which follow the graph's changes. */
    static Derived<Stages> following(GraphStore published, QueryLibrary queries, Function<Iri, Set<Iri>> withNarrower) {
        return new Derived<>(
                published,
                () -> new Stages(chain(published, queries), Services.read(published, queries), withNarrower),
                (stages, change) -> new Stages(
                        chain(published, queries),
                        stages.offered.after(change.subjects(), published, queries),
                        withNarrower));
    }

    /** The stages are few: they are always read. */
    private static Map<Iri, Set<Iri>> chain(GraphStore published, QueryLibrary queries) {
        Map<Iri, Set<Iri>> services = new LinkedHashMap<>();
        published.select(
                queries.get("transfer/cq-06-stages"),
                Arguments.none(),
                row -> services.computeIfAbsent(row.iri("stage"), key -> new HashSet<>())
                        .add(row.iri("service")));
        return services;
    }

    /** All stages in the order of the chain. */
    List<Iri> all() {
        return List.copyOf(services.keySet());
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

    /** What a party offers, in no order. */
    List<Services.Service> servicesOf(Iri party) {
        return offered.of(party);
    }

    private boolean serves(Iri party, Iri stage, Collection<Iri> fields) {
        Set<Iri> needed = services.getOrDefault(stage, Set.of());
        return servicesOf(party).stream()
                .filter(service -> needed.contains(service.service()))
                .anyMatch(service ->
                        service.field().map(limit -> isIn(limit, fields)).orElse(true));
    }

    /** Whether one of the fields is the limiting one, or narrower. */
    private boolean isIn(Iri limit, Collection<Iri> fields) {
        Set<Iri> served = withNarrower.apply(limit);
        return fields.stream().anyMatch(served::contains);
    }
}
