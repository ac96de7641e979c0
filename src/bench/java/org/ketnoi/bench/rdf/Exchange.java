package org.ketnoi.bench.rdf;

import java.time.LocalDate;
import java.util.List;
import org.ketnoi.bench.world.Census;
import org.ketnoi.bench.world.Draw;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;
import org.ketnoi.graph.Iri;

/** Says of technologies, offers and orders what the shapes ask for. */
final class Exchange {
    private static final String DESCRIPTION = "http://purl.org/dc/terms/description";
    private static final List<String> STATUSES = List.of("submitted", "assigned", "assigned", "answered", "submitted");

    private final World world;
    private final Census census;
    private final Names names;
    private final Triples out;

    Exchange(World world, Names names, Triples out) {
        this.world = world;
        this.census = world.census();
        this.names = names;
        this.out = out;
    }

    void technology(int technology) {
        int number = census.index(technology);
        out.about(names.of(technology))
                .is("Technology")
                .named("Công nghệ số " + number, "Technology number " + number)
                .text(DESCRIPTION, "Công nghệ đặt ra để đo, số " + number + ".", "vi")
                .text(DESCRIPTION, "Made up for a benchmark, number " + number + ".", "en")
                .link("field", names.field(world.fieldOf(technology)))
                .link("holder", names.of(world.holderOf(technology)))
                .concept("readiness", "readiness", Integer.toString(4 + number % 6))
                .concept(
                        "regulatoryStatus",
                        "regulatory-status",
                        world.isRestricted(technology) ? "restricted" : "none");
        if (world.isRestricted(technology)) {
            out.link("legalBasis", Iri.entity("legal-document", "law-07-2017-qh14"));
        }
    }

    /** Most technologies are offered once, some twice, in whole or in part. */
    void offer(int offer) {
        int number = census.index(offer);
        int technology = census.first(Type.TECHNOLOGY) + number % census.count(Type.TECHNOLOGY);
        out.about(names.of(offer))
                .is("TechnologyOffer")
                .link("technology", names.of(technology))
                .link("offeredBy", names.of(world.holderOf(technology)))
                .concept("extent", "transfer-extent", world.dice().unit(Draw.OFFER, offer) < 0.7 ? "whole" : "part")
                .concept("transferMethod", "transfer-method", "documents")
                .concept("transferMethod", "transfer-method", number % 2 == 0 ? "training" : "equipment")
                .concept("disclosure", "disclosure", "public")
                .date(Iri.ONTOLOGY + "validFrom", LocalDate.of(2024, 1, 1))
                .date(Iri.ONTOLOGY + "validUntil", LocalDate.of(2030, 1, 1));
    }

    void order(int order) {
        int number = census.index(order);
        int enterprise = world.enterpriseOf(order);
        out.about(names.of(order))
                .is("TechnologyOrder")
                .link("enterprise", names.of(enterprise))
                .named("Cần công nghệ, đơn số " + number, "Technology wanted, order number " + number)
                .text(DESCRIPTION, "Nhu cầu đặt ra để đo, số " + number + ".", "vi")
                .link("field", names.field(world.fieldOf(order)))
                .link("area", names.area(world.areaOf(enterprise)))
                .concept("extent", "transfer-extent", number % 3 == 0 ? "whole" : "part")
                .concept("transferMethod", "transfer-method", number % 2 == 0 ? "documents" : "training")
                .date(Iri.ONTOLOGY + "submittedOn", LocalDate.ofEpochDay(world.submittedOn(order)))
                .concept("status", "order-status", STATUSES.get(number % STATUSES.size()))
                .link("forwardedBy", names.of(census.first(Type.DEPARTMENT) + world.areaOf(enterprise)))
                .concept("disclosure", "disclosure", "public");
    }
}
