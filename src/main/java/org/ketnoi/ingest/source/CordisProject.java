package org.ketnoi.ingest.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.ketnoi.graph.Iri;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Staging;

/**
 * One project of CORDIS. It becomes {@code evidence/cordis-<id>}, each party {@code organization/cordis-<key of name>},
 * and each pair of coordinator and participant {@code cooperation/cordis-<id>-<digest of participant>}.
 */
record CordisProject(PublishedTable.Row row, Map<String, String> countryCodes) {
    private static final String PAGES = "https://cordis.europa.eu/project/id/";

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final List<String> REQUIRED =
            List.of("id", "title", "startDate", "coordinator", "coordinatorCountry", "participants");

    /** That both were in the project is sure; how closely they worked together is not. */
    private static final BigDecimal CONFIDENCE = new BigDecimal("0.6");

    /** A party by its name as given, and its country where the row tells. */
    record Party(String name, Optional<String> country) {
        static Party of(String name, String country) {
            return new Party(
                    name, Optional.of(country).filter(code -> CODE.matcher(code).matches()));
        }

        Node node() {
            return Described.entity("organization", "cordis-" + Key.of(name));
        }
    }

    String id() {
        return row.text("id");
    }

    Optional<LocalDate> start() {
        return date("startDate");
    }

    Party coordinator() {
        return Party.of(row.text("coordinator"), code(row.text("coordinatorCountry")));
    }

    /**
     * The cell has each country once, in the order in which it first comes up. So the countries belong to the
     * participants one by one only when there are as many of both; else the first is that of the first participant, and
     * a country that stands alone is everybody's. Of other participants the row does not tell where they are.
     */
    List<Party> participants() {
        List<String> names = row.list("participants");
        List<String> countries = countries();
        boolean inParallel = names.size() == countries.size();
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int known = inParallel ? i : 0;
            boolean tells = !countries.isEmpty() && (inParallel || i == 0 || countries.size() == 1);
            parties.add(Party.of(names.get(i), tells ? countries.get(known) : ""));
        }
        return parties;
    }

    private List<String> countries() {
        return row.list("participantCountries").stream().map(this::code).toList();
    }

    /** The code of ISO 3166-1. */
    private String code(String theirs) {
        return countryCodes.getOrDefault(theirs, theirs);
    }

    private Optional<LocalDate> date(String column) {
        try {
            return Optional.of(LocalDate.parse(row.text(column)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    void tell(Map<Node, String> countries, Staging staging) {
        if (isComplete(staging)) {
            Node project = evidence(staging);
            party(coordinator(), countries, staging);
            for (Party participant : participants()) {
                party(participant, countries, staging);
                if (!participant.node().equals(coordinator().node())) {
                    cooperation(participant, project, staging);
                }
            }
        }
    }

    private boolean isComplete(Staging staging) {
        List<Finding> faults = new ArrayList<>();
        REQUIRED.stream()
                .filter(column -> row.text(column).isEmpty())
                .forEach(column -> faults.add(Finding.of(row.number(), column, "missing-value")));
        Stream.of("startDate", "endDate")
                .filter(column -> date(column).isEmpty() && !row.text(column).isEmpty())
                .forEach(column -> faults.add(bad(column, row.text(column), "date")));
        if (!id().isEmpty() && !Iri.KEY.matcher(id()).matches()) {
            faults.add(bad("id", id(), "id"));
        }
        Stream.of("coordinatorCountry", "participantCountries")
                .forEach(column -> row.list(column).stream()
                        .filter(code -> !CODE.matcher(code).matches())
                        .forEach(code -> faults.add(bad(column, code, "ISO 3166-1"))));
        faults.forEach(staging::report);
        return faults.isEmpty();
    }

    private Finding bad(String column, String value, String wanted) {
        return Finding.of(row.number(), column, "bad-value", value, wanted);
    }

    private Node evidence(Staging staging) {
        Described project = Described.thing(
                        Described.entity("evidence", "cordis-" + id()), "Evidence", row.number(), staging)
                .with("evidenceType", "evidence-type", "project")
                .with("extractionMethod", "extraction-method", "automatic")
                .with(
                        Described.property("confidence"),
                        NodeFactory.createLiteralDT(CONFIDENCE.toString(), XSDDatatype.XSDdecimal))
                .with(DCTerms.identifier, id())
                .with(RDFS.label, row.text("title"), "en")
                .with(DCTerms.source, NodeFactory.createURI(PAGES + id()))
                .with(DCTerms.date, start().orElseThrow());
        if (!row.text("acronym").isEmpty()) {
            project.with(SKOS.altLabel, row.text("acronym"));
        }
        String objective = row.cells().getOrDefault("objective", "").strip();
        if (!objective.isEmpty()) {
            project.with(DCTerms.description, objective, "en");
        }
        WebAddress.find(row.text("projectUrl")).ifPresent(address -> project.with(SchemaDO.url, address));
        countries().forEach(country -> project.with(DCTerms.spatial, Described.entity("country", country)));
        return project.subject();
    }

    private void party(Party party, Map<Node, String> countries, Staging staging) {
        Described organization = Described.thing(party.node(), "Organization", row.number(), staging)
                .a(ORG.FormalOrganization)
                .with(RDFS.label, party.name());
        Optional.ofNullable(countries.get(party.node()))
                .ifPresent(country ->
                        organization.with(Described.property("country"), Described.entity("country", country)));
    }

    private void cooperation(Party participant, Node project, Staging staging) {
        Described cooperation = Described.thing(
                        Described.entity(
                                "cooperation",
                                "cordis-" + id() + "-"
                                        + Key.digest(participant.node().getURI())),
                        "Cooperation",
                        row.number(),
                        staging)
                .with(Described.property("party"), coordinator().node())
                .with(Described.property("party"), participant.node())
                .with("cooperationType", "cooperation-type", "worked-with")
                .with(Described.property("evidence"), project)
                .with(Described.property("validFrom"), start().orElseThrow());
        date("endDate").ifPresent(lastDay -> cooperation.with(Described.property("validUntil"), lastDay.plusDays(1)));
    }
}
