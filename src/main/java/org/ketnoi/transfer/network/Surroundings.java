package org.ketnoi.transfer.network;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.path.Origin;
import org.ketnoi.transfer.path.Reach;

/** Who is near whom in a network, whether or not a way leads all through. Immutable, for use by many threads. */
public final class Surroundings {
    private final TransferNetwork parties;
    private final Day day;
    private final Nodes nodes;

    Surroundings(TransferNetwork parties) {
        this.parties = parties;
        this.day = parties.day();
        this.nodes = day.facts().nodes();
    }

    /**
     * Who may stand between and is reached from these holders on the way to anybody, for a technology of these fields.
     * No way leads back over one of the holders: give a holder that may itself stand between alone.
     */
    public Reached reachedFrom(Collection<Iri> holders, Collection<Iri> fields, int steps) {
        List<Origin> origins =
                parties.origins(holders.stream().mapToInt(nodes::find).filter(parties::isIn), fields);
        CaseConditions conditions = parties.conditions(fields, Set.of());
        return reached(Reach.from(
                parties.network(), origins, TransferGrammar.OF_PATHS, conditions, TransferGrammar.ON_THE_WAY, steps));
    }

    /**
     * Who may stand between and leads to a target, the target itself first, for a technology of these fields.
     *
     * @param holder where the ways come from: none goes over it
     */
    public Reached reaching(Iri target, Collection<Iri> fields, Optional<Iri> holder, int steps) {
        int node = nodes.find(target);
        if (!parties.isIn(node)) {
            return reached(Reach.NOBODY);
        }
        CaseConditions conditions =
                parties.conditions(fields, holder.map(Set::of).orElse(Set.of()));
        return reached(Reach.to(
                parties.network(), node, TransferGrammar.OF_PATHS, conditions, TransferGrammar.ON_THE_WAY, steps));
    }

    private Reached reached(Reach reach) {
        return new Reached(nodes, reach);
    }

    /** Those who may stand between and are next to a party, whatever the technology. */
    public Set<Iri> nextTo(Iri party) {
        Set<Iri> next = new TreeSet<>();
        int node = nodes.find(party);
        if (parties.isIn(node)) {
            for (Relation relation : Relation.values()) {
                eachEnd(node, relation, end -> {
                    if (nodes.role(end).isConnector()) {
                        eachOver(node, relation, end, next);
                    } else {
                        note(node, end, next);
                    }
                });
            }
        }
        return next;
    }

    private void eachOver(int party, Relation entered, int connector, Set<Iri> next) {
        for (Relation relation : Relation.values()) {
            if (TransferGrammar.joins(entered, relation)) {
                eachEnd(connector, relation, end -> note(party, end, next));
            }
        }
    }

    private void note(int party, int other, Set<Iri> next) {
        if (other != party && parties.isPassable(other) && nodes.canTalk(party, other)) {
            next.add(nodes.name(other));
        }
    }

    private void eachEnd(int node, Relation relation, IntConsumer use) {
        day.forEachEnd(node, relation, terms -> true, use);
    }

    /** Countries that an office covers which can talk to some holder there. */
    public Set<Iri> countriesWithOffice() {
        Set<Iri> countries = new TreeSet<>();
        nodes.of(Role.COUNTRY).filter(this::hasOffice).forEach(country -> countries.add(nodes.name(country)));
        return countries;
    }

    private boolean hasOffice(int country) {
        boolean[] found = new boolean[1];
        eachEnd(
                country,
                Relation.OFFICE_COVERS_COUNTRY,
                office -> eachEnd(
                        country,
                        Relation.HOLDER_IN_COUNTRY,
                        holder -> found[0] |= parties.isIn(office) && nodes.canTalk(office, holder)));
        return found[0];
    }

    /** Departments that serve a unit of the date, ordered. */
    public List<Iri> departments() {
        return parties.departments();
    }

    /** Parties of a class, ordered. */
    public List<Iri> partiesOf(String className) {
        return Role.ofClass(className)
                .map(nodes::of)
                .orElseGet(IntStream::empty)
                .mapToObj(nodes::name)
                .sorted()
                .toList();
    }
}
