package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.ingest.ImportReport;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.ontology.Severity;
import org.ketnoi.place.Units;
import org.ketnoi.records.Consents;
import org.ketnoi.records.Records;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;

/** What KetNoi starts with is whole, is enough to answer every question, and gives nobody's address away. */
class SeedDataTest {
    private static final int MOST_WARNINGS = 20;

    private static final LocalGraphStore PUBLISHED = Seed.PUBLISHED;
    private static final Records RECORDS = Seed.RECORDS;
    private static final List<ImportReport> REPORTS = Seed.REPORTS;

    private static List<String> column(String file, String column) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = Files.newBufferedReader(Path.of("data", file));
                CSVParser rows = CSVParser.parse(text, format)) {
            return rows.stream().map(row -> row.get(column)).toList();
        }
    }

    private static Node term(String localName) {
        return NodeFactory.createURI(Iri.term(localName).value());
    }

    private static Set<Node> things(DatasetGraph graph, String className) {
        return graph.stream(Node.ANY, Node.ANY, RDF.type.asNode(), term(className))
                .map(quad -> quad.getSubject())
                .collect(Collectors.toSet());
    }

    private static Set<Node> things(String className) {
        return RECORDS.read(graph -> things(graph, className));
    }

    private static Set<Node> values(Set<Node> things, String property) {
        return RECORDS.read(graph -> graph.stream(Node.ANY, Node.ANY, term(property), Node.ANY)
                .filter(quad -> things.contains(quad.getSubject()))
                .map(quad -> quad.getObject())
                .collect(Collectors.toSet()));
    }

    @Test
    void everyFileComesInWithoutAViolation() throws IOException {
        assertThat(REPORTS).allSatisfy(report -> {
            assertThat(report.violations()).as(report.file()).isEmpty();
            assertThat(report.outcome()).as(report.file()).isEqualTo(ImportReport.Outcome.COMMITTED);
        });
        assertThat(REPORTS)
                .flatExtracting(ImportReport::findings)
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .hasSizeLessThanOrEqualTo(MOST_WARNINGS);
        assertThat(REPORTS).extracting(ImportReport::file).containsExactlyElementsOf(column("seed.csv", "file"));
    }

    @Test
    void everyFileIsOnTheListAndInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("data", "README.md"));
        try (var files = Files.list(Path.of("data"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") && !name.equals("seed.csv"))
                    .toList();
            assertThat(column("seed.csv", "file")).containsExactlyInAnyOrderElementsOf(names);
            assertThat(names).allSatisfy(name -> assertThat(readme).contains("[" + name + "](" + name + ")"));
        }
    }

    @Test
    void demandIsEnoughToTryEveryQuestion() {
        Set<Node> enterprises = things("Enterprise");
        assertThat(enterprises).hasSizeGreaterThanOrEqualTo(60);
        assertThat(values(enterprises, "area")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(things("TechnologyOrder")).hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void supplyIsEnoughToTryEveryQuestion() {
        assertThat(things("Technology")).hasSizeGreaterThanOrEqualTo(120);
        Set<Node> offering = values(things("TechnologyOffer"), "offeredBy");
        assertThat(values(offering, "country")).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void thoseWhoConnectAreEnoughToTryEveryQuestion() {
        assertThat(things("Expert")).hasSizeGreaterThanOrEqualTo(80);
        assertThat(things("Intermediary")).hasSizeGreaterThanOrEqualTo(40);
        assertThat(things("ProvincialDepartment")).hasSize(87);
        assertThat(things("Event")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(things("Evidence")).hasSizeGreaterThanOrEqualTo(400);
    }

    @Test
    void unitsAndDepartmentsAreThoseOfTheDay() {
        Units units = new Units(PUBLISHED, QueryLibrary.load());
        for (EntityType type : List.of(EntityType.AREA, EntityType.DEPARTMENT)) {
            assertThat(units.existingOn(LocalDate.of(2025, 6, 30), type)).hasSize(63);
            assertThat(units.existingOn(LocalDate.of(2025, 7, 1), type)).hasSize(34);
            assertThat(units.existingOn(LocalDate.of(2026, 5, 1), type)).hasSize(34);
        }
    }

    /** Half a record of one day and half of another would be found under neither. */
    @Test
    void noOrderWasForwardedByADepartmentOfAnotherDay() throws IOException {
        Units units = new Units(PUBLISHED, QueryLibrary.load());
        List<String> forwarding = column("orders.csv", "forwarded_by");
        List<String> submitted = column("orders.csv", "submitted_on");
        List<String> areas = column("orders.csv", "area");
        for (int i = 0; i < forwarding.size(); i++) {
            Iri department = Iri.entity("department", forwarding.get(i));
            assertThat(units.exists(department, LocalDate.parse(submitted.get(i))))
                    .as("%s on %s", department, submitted.get(i))
                    .isTrue();
            assertThat(forwarding.get(i)).isEqualTo(areas.get(i));
        }
    }

    @Test
    void mostOfItIsPublished() {
        assertThat(PUBLISHED.<Set<Node>>read(graph -> things(graph, "Enterprise")))
                .isEqualTo(things("Enterprise"));
        assertThat(PUBLISHED.<Set<Node>>read(graph -> things(graph, "Expert")))
                .hasSizeGreaterThanOrEqualTo(60)
                .isSubsetOf(things("Expert"));
    }

    @Test
    void everybodyWhoIsPublishedAgreedToAllThatIsPublished() {
        Set<Node> people = PUBLISHED.read(graph -> things(graph, "Expert"));
        List<String> without = RECORDS.read(records -> {
            Consents consents = Consents.of(records, LocalDate.ofInstant(Seed.CLOCK.instant(), ZoneOffset.UTC));
            return PUBLISHED.read(published -> published.stream()
                    .flatMap(quad -> Stream.of(quad.getSubject(), quad.getObject())
                            .filter(people::contains)
                            .filter(person -> !quad.getPredicate().equals(RDF.type.asNode())
                                    && !consents.allows(person, quad.getPredicate(), Consents.PUBLIC_PROFILE))
                            .map(person -> person + " " + quad.getPredicate()))
                    .distinct()
                    .toList());
        });
        assertThat(people).hasSize(74);
        assertThat(without).isEmpty();
    }

    @Test
    void contactDataIsHeldOnlyOfThoseWhoAgreedToSomeUse() {
        Set<Node> contact = Ontology.load().contactProperties();
        List<String> without = RECORDS.read(records -> {
            Consents consents = Consents.of(records, LocalDate.ofInstant(Seed.CLOCK.instant(), ZoneOffset.UTC));
            return records.stream()
                    .filter(quad -> contact.contains(quad.getPredicate()))
                    .filter(quad -> !consents.allowsAnyUse(quad.getSubject(), quad.getPredicate()))
                    .map(quad -> quad.getSubject() + " " + quad.getPredicate())
                    .toList();
        });
        assertThat(without).isEmpty();
    }

    @Test
    void noConsentIsPublished() {
        assertThat(things("Consent")).hasSizeGreaterThan(100);
        assertThat(PUBLISHED.<Set<Node>>read(graph -> things(graph, "Consent"))).isEmpty();
        assertThat(RECORDS.<List<String>>read(
                        graph -> graph.stream(Node.ANY, Node.ANY, RDF.type.asNode(), term("Consent"))
                                .map(quad -> quad.getGraph().getURI())
                                .distinct()
                                .toList()))
                .allMatch(name -> name.startsWith("https://w3id.org/ketnoi/graph/consent/"));
    }

    @Test
    void nobodysAddressIsPublished() throws IOException {
        List<String> secrets = new ArrayList<>(column("experts.csv", "email"));
        secrets.addAll(column("experts.csv", "phone"));
        secrets.removeIf(String::isBlank);
        assertThat(secrets).hasSizeGreaterThan(80);
        assertThat(told(RECORDS.read(SeedDataTest::texts), secrets)).isNotEmpty();
        assertThat(told(PUBLISHED.read(SeedDataTest::texts), secrets)).isEmpty();
    }

    private static Set<String> texts(DatasetGraph graph) {
        return graph.stream()
                .map(quad -> quad.getObject())
                .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString())
                .collect(Collectors.toSet());
    }

    private static List<String> told(Set<String> texts, List<String> secrets) {
        return texts.stream()
                .filter(text -> secrets.stream().anyMatch(text::contains))
                .toList();
    }
}
