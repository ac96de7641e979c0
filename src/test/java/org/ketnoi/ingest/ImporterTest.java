package org.ketnoi.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.ketnoi.ingest.Desk.request;
import static org.ketnoi.ingest.ImportReport.Outcome.CHECKED;
import static org.ketnoi.ingest.ImportReport.Outcome.COMMITTED;
import static org.ketnoi.ingest.ImportReport.Outcome.REFUSED;
import static org.ketnoi.ingest.ImportReport.Outcome.UNCHANGED;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.ontology.Severity;
import org.ketnoi.records.Records;

class ImporterTest {
    private static final String COUNTRIES = """
            id,name_vi,name_en,code
            VN,Việt Nam,Viet Nam,VN
            KR,Hàn Quốc,South Korea,KR
            """;
    private static final String EXPERTS = """
            id,name,languages,country,email,phone,disclosure
            x-1,Trần Thị Bình,vi;en,VN,binh@lab.example,+84 000 000 001,public
            x-2,Kim Ha-neul,ko,KR,,,registered
            """;
    private static final String CONSENTS = """
            id,expert,purposes,covers,text_vi,from
            c-1,x-1,matching-contact,rdfs:label;schema:email;schema:telephone,Tôi đồng ý.,2025-01-01
            c-2,x-2,matching-contact,rdfs:label,Tôi đồng ý.,2025-01-01
            """;
    private static final String PREFIXES = "@prefix kn: <https://w3id.org/ketnoi/ontology#> ."
            + "\n@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n";

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private long statements() {
        return desk.records().read(graph -> graph.stream().count());
    }

    @Test
    void aGoodFileIsWrittenIntoTheGraphOfItsRun() {
        ImportReport report = desk.take("countries.csv", COUNTRIES);

        assertThat(report.outcome()).isEqualTo(COMMITTED);
        assertThat(report.things()).isEqualTo(2);
        assertThat(report.statements()).isEqualTo(12);
        Node run = NodeFactory.createURI(report.run().orElseThrow().value());
        Node country = NodeFactory.createURI("https://w3id.org/ketnoi/id/country/VN");
        boolean written = desk.records().read(graph -> graph.contains(run, country, Node.ANY, Node.ANY));
        assertThat(written).isTrue();
    }

    @Test
    void aRefusedFileWritesNothing() {
        long version = desk.records().version();

        ImportReport report = desk.take("countries.csv", COUNTRIES + "JP,Nhật Bản,,JP\n");

        assertThat(report.outcome()).isEqualTo(REFUSED);
        assertThat(report.run()).isEmpty();
        assertThat(Told.findings(report.findings())).containsExactly("4 name_en missing-value []");
        assertThat(statements()).isZero();
        assertThat(desk.records().version()).isEqualTo(version);
    }

    @Test
    void aCheckWritesNothing() {
        assertThat(desk.importer().check(request("countries.csv", COUNTRIES)).outcome())
                .isEqualTo(CHECKED);
        assertThat(statements()).isZero();
    }

    @Test
    void theSameBytesTwiceChangeNothing() {
        desk.take("countries.csv", COUNTRIES);
        long version = desk.records().version();
        long before = statements();

        ImportReport again = desk.take("the-same-under-another-name.csv", COUNTRIES);

        assertThat(again.outcome()).isEqualTo(UNCHANGED);
        assertThat(again.run()).isEmpty();
        assertThat(statements()).isEqualTo(before);
        assertThat(desk.records().version()).isEqualTo(version);
    }

    @Test
    void theSameBytesTwiceInABatchAreWrittenOnce() {
        desk.importer().run(List.of(request("a.csv", COUNTRIES), request("b.csv", COUNTRIES)));

        Node sourceFile = NodeFactory.createURI("https://w3id.org/ketnoi/ontology#sourceFile");
        long files = desk.records()
                .read(graph ->
                        graph.stream(Node.ANY, Node.ANY, sourceFile, Node.ANY).count());
        assertThat(files).isEqualTo(1);
    }

    @Test
    void anUnknownReferenceIsNamedWithItsRow() {
        desk.with(request("consents.csv", CONSENTS));
        ImportReport report = desk.take("experts.csv", EXPERTS);

        assertThat(report.outcome()).isEqualTo(REFUSED);
        assertThat(Told.findings(report.findings()))
                .containsExactly(
                        "2 country unknown-reference [country/VN]", "3 country unknown-reference [country/KR]");
    }

    @Test
    void anUnknownConceptIsNamedWithItsRow() {
        desk.take("countries.csv", COUNTRIES);

        ImportReport report = desk.take("experts.csv", EXPERTS.replace("registered", "secret"));

        assertThat(Told.findings(report.findings()))
                .singleElement()
                .asString()
                .startsWith("3 disclosure unknown-choice-near [secret, Công khai, ");
    }

    @Test
    void aThingMayBeReferredToOnceItIsInTheRecords() {
        desk.with(request("countries.csv", COUNTRIES), request("consents.csv", CONSENTS));

        assertThat(desk.take("experts.csv", EXPERTS).outcome()).isEqualTo(COMMITTED);
    }

    @Test
    void contactDataGoesToTheContactGraphOnly() {
        desk.with(
                request("countries.csv", COUNTRIES),
                request("consents.csv", CONSENTS),
                request("experts.csv", EXPERTS));

        List<String> contacts = desk.records()
                .read(graph -> graph.stream()
                        .filter(quad -> Records.isContactGraph(quad.getGraph()))
                        .map(quad -> Told.line(quad.asTriple()))
                        .sorted()
                        .toList());
        assertThat(contacts)
                .containsExactly(
                        "expert/x-1 email \"binh@lab.example\"", //
                        "expert/x-1 telephone \"+84 000 000 001\"");
        List<String> others = desk.records()
                .read(graph -> graph.stream()
                        .filter(quad -> !Records.isContactGraph(quad.getGraph()))
                        .map(quad -> quad.getObject().toString())
                        .toList());
        assertThat(others).isNotEmpty().noneMatch(text -> text.contains("@lab.example") || text.contains("+84"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kn:Expert rdfs:label \"Something else\"@en .",
                "kn:newTerm rdfs:label \"New\"@en .",
                "<https://w3id.org/ketnoi/scheme/field/textile> rdfs:label \"Something else\"@en .",
                "<https://w3id.org/ketnoi/ontology> rdfs:label \"Something else\"@en ."
            })
    void whatTheOntologyDefinesIsNotRedefined(String statement) {
        ImportReport report = desk.take("terms.ttl", PREFIXES + statement + "\n");

        assertThat(report.outcome()).isEqualTo(REFUSED);
        assertThat(report.findings()).extracting("row", "code").containsExactly(tuple(3, "redefinition"));
        assertThat(statements()).isZero();
    }

    @Test
    void aPublishersFormatDefinesTheSchemeThatItOwnsAndNoOtherFileDoes() {
        String said = "<https://w3id.org/ketnoi/scheme/ipc/C02F1-44> rdfs:label \"Other\"@en .\n";
        desk.with(request("codes.csv", "C02F1/44,Chemical waste\n", "green-ipc"));

        assertThat(desk.take("a.ttl", PREFIXES + said).findings())
                .extracting("row", "code")
                .containsExactly(tuple(3, "redefinition"));
    }

    @Test
    void aConceptOfAPublishersFormatMayBeReferredToOnceItIsInTheRecords() {
        String said = "<urn:a> <urn:b> <https://w3id.org/ketnoi/scheme/ipc/C02F1-44> .\n";

        assertThat(Told.findings(desk.take("a.nt", said).findings()))
                .containsExactly("1 - unknown-reference [ipc/C02F1-44]");
        desk.with(request("codes.csv", "C02F1/44,Chemical waste\n", "green-ipc"));
        assertThat(desk.take("a.nt", said).outcome()).isEqualTo(COMMITTED);
    }

    @Test
    void aBatchMayReferToItsEarlierFiles() {
        List<ImportReport> reports = desk.importer()
                .run(List.of(
                        request("countries.csv", COUNTRIES),
                        request("consents.csv", CONSENTS),
                        request("experts.csv", EXPERTS)));

        assertThat(reports).extracting(ImportReport::outcome).containsExactly(COMMITTED, COMMITTED, COMMITTED);
    }

    @Test
    void aBatchIsAllOrNothing() {
        List<ImportReport> reports = desk.importer()
                .run(List.of(
                        request("countries.csv", COUNTRIES),
                        request("experts.csv", EXPERTS.replace("ko,KR", "ko,XX"))));

        assertThat(reports).extracting(ImportReport::outcome).containsExactly(CHECKED, REFUSED);
        assertThat(reports).extracting(ImportReport::run).containsOnly(Optional.empty());
        assertThat(statements()).isZero();
    }

    @Test
    void afterARefusedBatchTheGoodFileCanStillComeIn() {
        desk.importer().run(List.of(request("countries.csv", COUNTRIES), request("experts.csv", EXPERTS + "?\n")));

        assertThat(desk.take("countries.csv", COUNTRIES).outcome()).isEqualTo(COMMITTED);
    }

    @Test
    void aShapeThatIsNotMetIsToldInBothLanguages() {
        ImportReport report = desk.take(
                "country.ttl",
                PREFIXES + "<https://w3id.org/ketnoi/id/country/VN> a kn:Country ; kn:countryCode \"VN\" .\n");

        assertThat(report.outcome()).isEqualTo(REFUSED);
        assertThat(Told.findings(report.findings()))
                .containsExactly("3 prefLabel shape [Cần ít nhất một tên, kèm mã ngôn ngữ (vi hoặc en)., "
                        + "At least one name, with a language tag (vi or en).]");
    }

    @Test
    void aWarningIsToldAndDoesNotRefuse() {
        ImportReport report = desk.take("meeting-place.ttl", PREFIXES + """
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                <https://w3id.org/ketnoi/id/event/ev-1> a kn:Event ; rdfs:label "Chợ công nghệ"@vi ;
                  kn:eventType <https://w3id.org/ketnoi/scheme/event-type/techmart> ; kn:startDate "2025-05-16"^^xsd:date .
                """);

        assertThat(report.outcome()).isEqualTo(COMMITTED);
        assertThat(report.violations()).isEmpty();
        assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(Told.findings(report.findings()))
                .containsExactly("4 area|country shape [Nên nêu địa bàn hoặc quốc gia nơi diễn ra sự kiện., "
                        + "The area or the country of the event should be given.]");
        assertThat(statements()).isPositive();
    }

    @Test
    void warningsDoNotCrowdOutAViolation() {
        Staging staging = new Staging();
        for (int row = 1; row <= 2 * Staging.MOST_FINDINGS; row++) {
            staging.report(Finding.of(row, "", "shape").as(Severity.WARNING));
        }
        assertThat(staging.isRefused()).isFalse();
        staging.report(Finding.of(1, "", "shape"));
        assertThat(staging.isRefused()).isTrue();
        assertThat(staging.findings()).hasSize(Staging.MOST_FINDINGS + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\u0007b", "a\\u202Eb", "a\\u2066b"})
    void textThatHidesSomethingIsRefused(String text) {
        ImportReport report = desk.take("a.nt", "<urn:a> <urn:b> \"%s\" .\n".formatted(text));

        assertThat(Told.findings(report.findings())).containsExactly("1 - control-character []");
    }

    @Test
    void aNameThatABrowserWouldRunIsRefused() {
        ImportReport report = desk.take("a.nt", "<urn:a> <urn:b> <javascript:alert(1)> .\n");

        assertThat(Told.findings(report.findings())).containsExactly("1 - unusable-iri [javascript:alert(1)]");
    }

    @Test
    void anEndingThatNoFormatHasIsRefused() {
        assertThatExceptionOfType(UnknownFormatException.class).isThrownBy(() -> desk.take("a.docx", "A"));
    }

    @Test
    void theSameFileIsNotUnchangedWhenItIsReadAsAnotherFormat() {
        String text = "<urn:a> <urn:b> <urn:c> .\n";
        desk.take("a.nt", text);

        assertThat(desk.take("a.ttl", text).outcome()).isEqualTo(COMMITTED);
    }
}
