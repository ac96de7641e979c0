package org.ketnoi.transfer.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.network.LinkKind;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.Supposition;
import org.ketnoi.transfer.network.Supposition.Link;
import org.ketnoi.transfer.network.TransferNetwork;

/** What somebody new brings along, as {@link NewLink.Kind} tells. */
final class Bundles {
    private final Set<Iri> departments;
    private final Set<Iri> offices;

    Bundles(TransferNetwork network) {
        this.departments = Set.copyOf(network.surroundings().departments());
        this.offices = Set.copyOf(network.surroundings().partiesOf("RepresentativeOffice"));
    }

    Set<Iri> departments() {
        return departments;
    }

    Set<Iri> offices() {
        return offices;
    }

    /** @param fields for an intermediary: those that it serves */
    Supposition of(NewLink.Kind kind, Iri what, Set<Iri> fields) {
        return switch (kind) {
            case OFFICE -> somebody("RepresentativeOffice", "office", what, LinkKind.OFFICE_COVERS_COUNTRY, Set.of());
            case EXPERT -> somebody("Expert", "expert", what, LinkKind.EXPERT_KNOWS_FIELD, Set.of());
            case INTERMEDIARY_FOR_COUNTRY ->
                somebody("Intermediary", "intermediary", what, LinkKind.INTERMEDIARY_SERVES_COUNTRY, fields);
            case INTERMEDIARY_FOR_AREA ->
                somebody("Intermediary", "intermediary", what, LinkKind.INTERMEDIARY_SERVES_AREA, fields);
            case INTRODUCTION -> throw new IllegalArgumentException("An introduction has two parties");
        };
    }

    private Supposition somebody(String className, String type, Iri what, LinkKind kind, Set<Iri> fields) {
        Iri name = Iri.entity(type, "supposed-" + what.key());
        List<Link> links = new ArrayList<>(List.of(new Link(kind, name, what, fields)));
        (kind == LinkKind.INTERMEDIARY_SERVES_AREA ? offices : departments)
                .stream().sorted().forEach(known -> links.add(new Link(LinkKind.MEETING, name, known)));
        return new Supposition(List.of(Party.supposed(name, className, Set.of())), links, List.of());
    }

    static Supposition introduction(Iri one, Iri other) {
        return new Supposition(List.of(), List.of(new Link(LinkKind.MEETING, one, other)), List.of());
    }
}
