package org.ketnoi.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;
import org.ketnoi.transfer.network.TransferNetwork;
import org.ketnoi.transfer.path.Limits;

/** What a department forwarded before a merger leads through its successor afterwards, and never the other way round. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DepartmentSuccessionTest {
    /** The office in Korea answered an order of each of the two departments; then these became one. */
    private static final String GRAPH = """
            @base <https://w3id.org/ketnoi/id/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix kn: <https://w3id.org/ketnoi/ontology#> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            <run/1> {
              <area/hung-yen> a kn:AdministrativeUnit ; kn:validUntil "2025-07-01"^^xsd:date .
              <area/thai-binh> a kn:AdministrativeUnit ; kn:validUntil "2025-07-01"^^xsd:date .
              <area/hung-yen-2025> a kn:AdministrativeUnit ; kn:validFrom "2025-07-01"^^xsd:date .
              <change/hung-yen-2025> a kn:AdministrativeChange ;
                org:originalOrganization <area/hung-yen> , <area/thai-binh> ;
                org:resultingOrganization <area/hung-yen-2025> ; kn:effectiveOn "2025-07-01"^^xsd:date .
              <department/hung-yen> a kn:ProvincialDepartment ;
                kn:servesArea <area/hung-yen> ; kn:validUntil "2025-07-01"^^xsd:date .
              <department/thai-binh> a kn:ProvincialDepartment ;
                kn:servesArea <area/thai-binh> ; kn:validUntil "2025-07-01"^^xsd:date .
              <department/hung-yen-2025> a kn:ProvincialDepartment ;
                kn:servesArea <area/hung-yen-2025> ; kn:validFrom "2025-07-01"^^xsd:date .
              <change/department-hung-yen-2025> a kn:OrganizationChange ;
                org:originalOrganization <department/hung-yen> , <department/thai-binh> ;
                org:resultingOrganization <department/hung-yen-2025> ; kn:effectiveOn "2025-07-01"^^xsd:date .

              <organization/h-1> a kn:ForeignHolder ; kn:country <country/KR> .
              <technology/t-1> a kn:Technology ; kn:holder <organization/h-1> .
              <offer/of-1> a kn:TechnologyOffer ; kn:technology <technology/t-1> .
              <office/kr> a kn:RepresentativeOffice ; kn:coversCountry <country/KR> .
              <enterprise/e-1> a kn:Enterprise ; kn:area <area/thai-binh> .

              <order/o-1> a kn:TechnologyOrder ; kn:forwardedBy <department/thai-binh> .
              <handling/1> kn:handlesOrder <order/o-1> ; kn:handledBy <office/kr> ;
                kn:takenOn "2024-05-01"^^xsd:date ; kn:evidence <evidence/thai-binh> .
              <order/o-2> a kn:TechnologyOrder ; kn:forwardedBy <department/hung-yen> .
              <handling/2> kn:handlesOrder <order/o-2> ; kn:handledBy <office/kr> ;
                kn:takenOn "2024-06-01"^^xsd:date ; kn:evidence <evidence/hung-yen> .
              <evidence/thai-binh> a kn:Evidence ; dcterms:source "S" ; dcterms:date "2024-05-01"^^xsd:date ;
                kn:extractionMethod <method/manual> ; kn:confidence 0.8 .
              <evidence/hung-yen> a kn:Evidence ; dcterms:source "S" ; dcterms:date "2024-06-01"^^xsd:date ;
                kn:extractionMethod <method/manual> ; kn:confidence 0.8 .
              <cooperation/1> a kn:Cooperation ; kn:party <department/hung-yen> , <department/thai-binh> .
              <run/1> kn:fictional true .
            }
            """;

    private final LocalGraphStore store = LocalGraphStore.inMemory();
    private final Units units = new Units(store, QueryLibrary.load());
    private final TransferPaths paths =
            new TransferPaths(store, QueryLibrary.load(), units, new TransferSettings(Map.of(), 5, 0.3, 3));

    @BeforeAll
    void load() {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(GRAPH, Lang.TRIG).parse(read);
        store.write(graph -> read.stream().forEach(graph::add));
    }

    @AfterAll
    void close() {
        store.close();
    }

    private Answer ask(String enterprise, LocalDate date, Optional<Iri> via) {
        return paths.find(new Ask(
                Optional.empty(),
                Optional.of(Iri.entity("technology", "t-1")),
                Optional.of(Iri.entity("enterprise", enterprise)),
                Optional.empty(),
                new Limits(5, 6),
                via,
                TransferNetwork.Contact.ANY,
                date));
    }

    private static List<String> drawn(Answer answer) {
        return answer.paths().stream()
                .map(way -> way.steps().stream()
                        .map(step -> "-" + step.fact().kind().code() + "-> "
                                + step.fact().to().key())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, thai-binh",
        "2025-07-01, hung-yen-2025",
        "2026-11-23, hung-yen-2025",
    })
    void thePathGoesThroughTheDepartmentOfTheDay(LocalDate date, String department) {
        assertThat(drawn(ask("e-1", date, Optional.empty())))
                .first()
                .isEqualTo("-officeCoversCountry-> kr -forwardedOrder-> %s -departmentServesArea-> e-1"
                        .formatted(department));
    }

    @Test
    void aTieBetweenTwoThatBecameOneIsNoneAnyMore() {
        assertThat(drawn(ask("e-1", LocalDate.parse("2025-06-30"), Optional.empty())))
                .hasSize(2)
                .last()
                .isEqualTo("-officeCoversCountry-> kr -forwardedOrder-> hung-yen -cooperation-> thai-binh"
                        + " -departmentServesArea-> e-1");
        assertThat(ask("e-1", LocalDate.parse("2025-07-01"), Optional.empty()).paths())
                .hasSize(1);
    }

    @Test
    void theSuccessorHasTheEvidenceOfAllThatWentIntoIt() {
        LocalDate today = LocalDate.parse("2026-11-23");

        assertThat(evidence(ask("e-1", today, Optional.empty()), today)).containsExactly("hung-yen", "thai-binh");
    }

    @Test
    void beforeTheMergerEachHasItsOwn() {
        LocalDate before = LocalDate.parse("2025-06-30");

        assertThat(evidence(ask("e-1", before, Optional.empty()), before)).containsExactly("thai-binh");
    }

    private static List<String> evidence(Answer answer, LocalDate date) {
        return answer.paths().getFirst().steps().get(1).fact().evidence(date).stream()
                .map(item -> item.id().key())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thai-binh", "hung-yen-2025"})
    void theOneToPassMayBeNamedAsItWasOrAsItIs(String department) {
        Optional<Iri> via = Optional.of(Iri.entity("department", department));

        for (String date : List.of("2025-06-30", "2026-11-23")) {
            assertThat(drawn(ask("e-1", LocalDate.parse(date), via)))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void nobodyOnAPathIsADepartmentOfAnotherDay() {
        for (String day : List.of("2023-01-01", "2025-06-30", "2025-07-01", "2026-11-23")) {
            LocalDate date = LocalDate.parse(day);
            assertThat(ask("e-1", date, Optional.empty()).paths())
                    .flatExtracting(Answer.Way::steps)
                    .allSatisfy(step -> assertThat(units.partyAsOf(step.fact().to(), date))
                            .containsExactly(step.fact().to()));
        }
    }
}
