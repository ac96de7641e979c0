package org.ketnoi.bench.rdf;

import java.time.LocalDate;
import java.util.List;
import org.ketnoi.bench.world.Census;
import org.ketnoi.bench.world.Draw;
import org.ketnoi.bench.world.Knowledge;
import org.ketnoi.bench.world.Relation;
import org.ketnoi.bench.world.Statement;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;
import org.ketnoi.graph.Iri;

/** Says who is joined with whom, and on what evidence. */
final class Joins {
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final String SOURCE = "http://purl.org/dc/terms/source";
    private static final String DATE = "http://purl.org/dc/terms/date";
    private static final List<String> COOPERATIONS =
            List.of("advised", "worked-with", "partner-network", "represented", "commissioned");
    private static final List<String> SERVICES =
            List.of("brokerage", "consultancy", "evaluation", "valuation", "legal-drafting", "negotiation", "training");

    private final World world;
    private final Knowledge knowledge;
    private final Census census;
    private final Names names;
    private final Triples out;

    Joins(World world, Names names, Triples out) {
        this.world = world;
        this.knowledge = new Knowledge(world);
        this.census = world.census();
        this.names = names;
        this.out = out;
    }

    void evidence(int evidence) {
        int confidence = world.costs().confidence(evidence);
        out.about(names.evidence(evidence))
                .is("Evidence")
                .concept("evidenceType", "evidence-type", knowledge.kind(evidence))
                .named("Văn bản số " + evidence, "Document number " + evidence)
                .plain(SOURCE, "Made up for a benchmark, " + evidence)
                .date(DATE, world.costs().date(evidence))
                .concept("extractionMethod", "extraction-method", knowledge.method(evidence))
                .decimal("confidence", (confidence % 10 == 0 ? "0." + confidence / 10 : "0." + confidence));
    }

    void event(int event) {
        int number = census.index(event);
        Statement held = world.event(event);
        out.about(names.of(event))
                .is("Event")
                .named("Hội chợ số " + number, "Fair number " + number)
                .concept("eventType", "event-type", "techmart")
                .date(Iri.ONTOLOGY + "startDate", LocalDate.ofEpochDay(held.day()))
                .link("area", names.area(number % census.count(Type.AREA)));
        supported(held);
    }

    /** One statement; what is told with a party has been said already. */
    void statement(Statement statement) {
        switch (statement.relation()) {
            case COOPERATION, MEETING -> met(statement);
            case AFFILIATION -> affiliation(statement);
            case HANDLED_ORDER -> handling(statement);
            case AT_EVENT -> out.about(names.of(statement.b())).link("participant", names.of(statement.a()));
            case EXPERT_IN_FIELD -> expertise(statement);
            case INTERMEDIARY_FOR_AREA -> capability(statement, "servesArea", "area");
            case INTERMEDIARY_FOR_COUNTRY -> capability(statement, "servesCountry", "country");
            case OFFICE_FOR_COUNTRY -> supported(statement, names.of(statement.a()));
            default -> {}
        }
    }

    private void met(Statement statement) {
        boolean meeting = statement.relation() == Relation.MEETING;
        out.about(Names.own(meeting ? "meeting" : "cooperation", statement.number()))
                .is(meeting ? "Meeting" : "Cooperation")
                .link("party", names.of(statement.a()))
                .link("party", names.of(statement.b()))
                .date(Iri.ONTOLOGY + (meeting ? "heldOn" : "validFrom"), LocalDate.ofEpochDay(statement.day()));
        if (!meeting) {
            out.concept(
                    "cooperationType", "cooperation-type", COOPERATIONS.get(statement.number() % COOPERATIONS.size()));
        }
        supported(statement);
    }

    private void affiliation(Statement statement) {
        out.about(Names.own("affiliation", statement.number()))
                .is("Affiliation")
                .iri(ORG + "member", names.of(statement.a()).value())
                .iri(ORG + "organization", names.of(statement.b()).value())
                .named("Cố vấn", "Adviser")
                .date(Iri.ONTOLOGY + "validFrom", LocalDate.ofEpochDay(statement.day()));
        supported(statement);
    }

    private void handling(Statement statement) {
        int order = census.first(Type.ORDER) + statement.number() / 2;
        out.about(Names.own("handling", statement.number()))
                .is("OrderHandling")
                .link("handlesOrder", names.of(order))
                .link("handledBy", names.of(statement.a()))
                .date(Iri.ONTOLOGY + "takenOn", LocalDate.ofEpochDay(statement.day()))
                .concept("handlingOutcome", "handling-outcome", "open");
        supported(statement);
    }

    private void expertise(Statement statement) {
        out.about(Names.own("expertise", statement.number()))
                .is("Expertise")
                .link("expertiseOf", names.of(statement.a()))
                .link("field", names.of(statement.b()))
                .concept("expertiseLevel", "expertise-level", knowledge.level(statement))
                .date(Iri.ONTOLOGY + "confirmedOn", LocalDate.ofEpochDay(statement.day()));
        knowledge.evidence(statement).forEach(evidence -> out.link("evidence", names.evidence(evidence)));
    }

    private void capability(Statement statement, String serves, String kind) {
        int service = world.dice().below(SERVICES.size(), Draw.TEXT, statement.a(), statement.number());
        out.about(Iri.entity("capability", "b-" + kind + "-" + statement.number()))
                .is("Capability")
                .link("capabilityOf", names.of(statement.a()))
                .concept("service", "service", SERVICES.get(service))
                .link(serves, names.of(statement.b()));
        if (statement.limited()) {
            out.link("field", names.field(world.fieldOf(statement.a())));
        }
        supported(statement);
    }

    private void supported(Statement statement, Iri thing) {
        out.about(thing);
        supported(statement);
    }

    private void supported(Statement statement) {
        if (statement.evidence() != Statement.REGISTER) {
            out.link("evidence", names.evidence(statement.evidence()));
        }
    }
}
