package org.ketnoi.transfer.gap;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.network.LinkKind;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.Supposition.Link;

/** Which kinds of things a kind of link may join. */
final class LinkEnds {
    private static final String PARTY = "party";
    private static final Set<String> CONNECTORS = Set.of("Country", "Field", "AdministrativeUnit", "Event");

    private LinkEnds() {}

    /** From what to what, by the names of classes; {@code party} is any of them. */
    private record Ends(String from, String to, boolean eitherWay) {}

    private static Ends of(LinkKind kind) {
        return switch (kind) {
            case OFFICE_COVERS_COUNTRY -> new Ends("RepresentativeOffice", "Country", false);
            case INTERMEDIARY_SERVES_COUNTRY -> new Ends("Intermediary", "Country", false);
            case EXPERT_KNOWS_FIELD -> new Ends("Expert", "Field", false);
            case DEPARTMENT_SERVES_AREA -> new Ends("ProvincialDepartment", "AdministrativeUnit", false);
            case INTERMEDIARY_SERVES_AREA -> new Ends("Intermediary", "AdministrativeUnit", false);
            case COOPERATION, MEETING -> new Ends(PARTY, PARTY, true);
            case SAME_EVENT -> new Ends(PARTY, "Event", false);
            case AFFILIATION -> new Ends("Expert", PARTY, true);
            case HANDLED_ORDER -> new Ends(PARTY, "Enterprise", true);
            case FORWARDED_ORDER -> new Ends(PARTY, "ProvincialDepartment", true);
            case DIRECT_CONTACT -> new Ends(PARTY, "Enterprise", false);
        };
    }

    /**
     * @param parties those that there are or that are supposed
     * @throws WrongSuppositionException when an end is not what the link takes
     */
    static void check(Link link, Function<Iri, Optional<Party>> parties) {
        Ends ends = of(link.kind());
        String from = className(link.from(), parties);
        String to = className(link.to(), parties);
        boolean fits = isA(from, ends.from) && isA(to, ends.to);
        boolean turned = ends.eitherWay && isA(to, ends.from) && isA(from, ends.to);
        boolean limited = !link.fields().isEmpty()
                && link.kind() != LinkKind.INTERMEDIARY_SERVES_AREA
                && link.kind() != LinkKind.INTERMEDIARY_SERVES_COUNTRY;
        if ((!fits && !turned) || link.from().equals(link.to()) || limited) {
            throw WrongSuppositionException.wrongEnd(link, ends.from + " – " + ends.to);
        }
    }

    private static String className(Iri end, Function<Iri, Optional<Party>> parties) {
        Optional<String> connector = EntityType.of(end)
                .filter(type -> switch (type) {
                    case COUNTRY, FIELD, AREA, EVENT -> true;
                    default -> false;
                })
                .map(EntityType::className);
        return connector
                .or(() -> parties.apply(end).map(Party::className))
                .orElseThrow(() -> WrongSuppositionException.unknownEnd(end));
    }

    private static boolean isA(String className, String expected) {
        return expected.equals(PARTY) ? !CONNECTORS.contains(className) : expected.equals(className);
    }
}
