package org.ketnoi.bench.rdf;

import java.time.LocalDate;
import java.util.List;
import org.ketnoi.bench.world.Census;
import org.ketnoi.bench.world.Demands;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;
import org.ketnoi.graph.Iri;

/** Says of technologies, offers and orders what the shapes ask for. */
final class Exchange {
    private static final String DESCRIPTION = "http://purl.org/dc/terms/description";
    private static final List<String> STATUSES = List.of("submitted", "assigned", "assigned", "answered", "submitted");

    private final World world;
    private final Demands demands;
    private final Census census;
    private final Names names;
    private final Triples out;

    Exchange(World world, Names names, Triples out) {
        this.world = world;
        this.demands = new Demands(world);
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
                .concept("readiness", "readiness", Integer.toString(demands.readiness(technology)))
                .concept(
                        "regulatoryStatus",
                        "regulatory-status",
                        world.isRestricted(technology) ? "restricted" : "none");
        if (world.isRestricted(technology)) {
            out.link("legalBasis", Iri.entity("legal-document", "law-07-2017-qh14"));
        }
        for (int quantity = 0; quantity < Demands.QUANTITIES.size(); quantity++) {
            characteristic(technology, quantity, demands.value(technology, quantity));
        }
    }

    private void characteristic(int technology, int quantity, int value) {
        if (value != Demands.UNTOLD) {
            Demands.Quantity measured = Demands.QUANTITIES.get(quantity);
            out.about(Iri.entity("characteristic", "b-" + census.index(technology) + "-" + quantity))
                    .is("Characteristic")
                    .link("characteristicOf", names.of(technology))
                    .concept("quantity", "quantity", measured.key())
                    .decimal("value", Integer.toString(value))
                    .plain(Iri.ONTOLOGY + "unit", measured.unit());
        }
    }

    /** Most technologies are offered once, some twice, in whole or in part. */
    void offer(int offer) {
        int technology = demands.technologyOf(offer);
        out.about(names.of(offer))
                .is("TechnologyOffer")
                .link("technology", names.of(technology))
                .link("offeredBy", names.of(world.holderOf(technology)))
                .concept("extent", "transfer-extent", demands.isWhole(offer) ? "whole" : "part")
                .concept("disclosure", "disclosure", "public")
                .date(Iri.ONTOLOGY + "validFrom", LocalDate.of(2024, 1, 1))
                .date(Iri.ONTOLOGY + "validUntil", LocalDate.of(2030, 1, 1));
        demands.methodsOffered(offer).forEach(method -> out.concept("transferMethod", "transfer-method", method));
        demands.areas(offer).forEach(area -> out.link("servesArea", names.area(area)));
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
                .concept("extent", "transfer-extent", demands.wantsWhole(order) ? "whole" : "part")
                .concept("transferMethod", "transfer-method", demands.methodWanted(order))
                .date(Iri.ONTOLOGY + "submittedOn", LocalDate.ofEpochDay(world.submittedOn(order)))
                .concept("status", "order-status", STATUSES.get(number % STATUSES.size()))
                .link("forwardedBy", names.of(census.first(Type.DEPARTMENT) + world.areaOf(enterprise)))
                .concept("disclosure", "disclosure", "public");
        if (demands.minimumReadiness(order) != Demands.UNTOLD) {
            out.concept("minimumReadiness", "readiness", Integer.toString(demands.minimumReadiness(order)));
        }
        demands.requirements(order).forEach(requirement -> requirement(order, requirement));
    }

    private void requirement(int order, Demands.Requirement requirement) {
        Demands.Quantity measured = Demands.QUANTITIES.get(requirement.quantity());
        out.about(Iri.entity("requirement", "b-" + census.index(order) + "-" + requirement.quantity()))
                .is("Requirement")
                .link("requirementOf", names.of(order))
                .named("Yêu cầu đặt ra để đo", "A requirement to measure with")
                .concept("quantity", "quantity", measured.key())
                .concept("obligation", "obligation", requirement.isMust() ? "must" : "should")
                .decimal(measured.isAtLeast() ? "minimumValue" : "maximumValue", Integer.toString(requirement.bound()))
                .plain(Iri.ONTOLOGY + "unit", measured.unit());
    }
}
