package org.ketnoi.transfer.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.OrderCases;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.Supposition;
import org.ketnoi.transfer.network.Supposition.Link;
import org.ketnoi.transfer.network.TransferNetwork;

/** Whether something can be supposed: it neither contradicts itself nor what is known, and its links have right ends. */
final class SuppositionCheck {
    private static final Map<String, EntityType> NEW = Map.of(
            EntityType.OFFICE.className(), EntityType.OFFICE,
            EntityType.EXPERT.className(), EntityType.EXPERT,
            EntityType.INTERMEDIARY.className(), EntityType.INTERMEDIARY,
            EntityType.DEPARTMENT.className(), EntityType.DEPARTMENT);

    private final TransferNetwork network;
    private final OrderCases cases;
    private final Map<Iri, Party> supposed = new HashMap<>();

    SuppositionCheck(TransferNetwork network, OrderCases cases) {
        this.network = network;
        this.cases = cases;
    }

    /** The same, in the departments and units of the date. */
    Supposition check(Supposition told) {
        if (told.added().isEmpty() && told.removed().isEmpty()) {
            throw WrongSuppositionException.nothing();
        }
        told.parties().forEach(this::add);
        List<Link> added = onDate(told.added());
        List<Link> removed = onDate(told.removed());
        Set<List<Object>> statements = new HashSet<>();
        added.forEach(link -> checkNew(link, statements));
        for (Link link : removed) {
            if (statements.contains(statement(link))) {
                throw WrongSuppositionException.contradiction(link);
            }
            if (!network.holds(link)) {
                throw WrongSuppositionException.linkMissing(link);
            }
        }
        return new Supposition(told.parties(), added, removed);
    }

    private void add(Party party) {
        EntityType type = NEW.get(party.className());
        if (type == null || EntityType.of(party.id()).filter(type::equals).isEmpty()) {
            throw WrongSuppositionException.wrongParty(party.id(), party.className());
        }
        if (network.party(party.id()).isPresent() || supposed.put(party.id(), party) != null) {
            throw WrongSuppositionException.partyExists(party.id());
        }
    }

    private void checkNew(Link link, Set<List<Object>> statements) {
        boolean repeated = !statements.add(statement(link));
        if (!link.kind().isMembership() && !party(link.from()).canTalkTo(party(link.to()))) {
            throw WrongSuppositionException.noLanguage(link);
        }
        boolean ofSomebodyNew = supposed.containsKey(link.from()) || supposed.containsKey(link.to());
        if (repeated || (!ofSomebodyNew && network.holds(link))) {
            throw WrongSuppositionException.linkExists(link);
        }
    }

    /** A tie is the same whichever of the two is named first. */
    private static List<Object> statement(Link link) {
        boolean turned = !link.kind().isMembership() && link.from().compareTo(link.to()) > 0;
        return turned ? List.of(link.kind(), link.to(), link.from()) : List.of(link.kind(), link.from(), link.to());
    }

    private List<Link> onDate(List<Link> links) {
        List<Link> moved = new ArrayList<>();
        for (Link link : links) {
            for (Iri from : ends(link.from())) {
                for (Iri to : ends(link.to())) {
                    Link there = new Link(link.kind(), from, to, link.fields());
                    LinkEnds.check(there, this::findParty);
                    moved.add(there);
                }
            }
        }
        return moved;
    }

    private List<Iri> ends(Iri end) {
        Optional<EntityType> type = EntityType.of(end);
        List<Iri> there = type.filter(EntityType.AREA::equals).isPresent()
                ? cases.onDate(List.of(end))
                : supposed.containsKey(end) ? List.of(end) : cases.partyOnDate(end);
        if (there.isEmpty()) {
            throw WrongSuppositionException.unknownEnd(end);
        }
        return there;
    }

    private Optional<Party> findParty(Iri name) {
        return Optional.ofNullable(supposed.get(name)).or(() -> network.party(name));
    }

    private Party party(Iri name) {
        return findParty(name).orElseThrow(() -> WrongSuppositionException.unknownEnd(name));
    }
}
