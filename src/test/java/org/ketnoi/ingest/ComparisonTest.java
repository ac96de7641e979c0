package org.ketnoi.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Desk.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ComparisonTest {
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
            cs-1,x-1,public-profile,rdfs:label,Đồng ý.,2026-01-01
            cs-2,x-2,public-profile,rdfs:label,Đồng ý.,2026-01-01
            """;

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private ImportReport check(String name, String text) {
        return desk.importer().check(request(name, text));
    }

    @Test
    void aThingIsNewChangedOrUnchanged() {
        desk.with(request("countries.csv", COUNTRIES));
        Preview preview = check("more.ttl", """
                @prefix kn: <https://w3id.org/ketnoi/ontology#> .
                @prefix c: <https://w3id.org/ketnoi/id/country/> .
                c:VN kn:countryCode "VN" .
                c:KR kn:countryCode "KR" ; <urn:says> "More" .
                c:new <urn:says> "New" .
                """).preview();
        assertThat(preview).isEqualTo(new Preview(1, 1, 1, 0, List.of()));
    }

    @Test
    void anotherValueWhereThereCanBeOneIsAConflictByItsCell() {
        ImportReport first = desk.take("countries.csv", COUNTRIES);
        ImportReport other =
                check("other.csv", COUNTRIES.replace("Hàn Quốc,South Korea,KR", "Hàn Quốc,South Korea,KP"));
        assertThat(other.outcome()).isEqualTo(ImportReport.Outcome.REFUSED);
        String run = first.run().orElseThrow().value();
        assertThat(other.preview())
                .isEqualTo(new Preview(
                        0,
                        0,
                        1,
                        1,
                        List.of(new Preview.Conflict(
                                "", 3, "https://w3id.org/ketnoi/id/country/KR", "countryCode", "KR", run, "KP"))));
        assertThat(other.violations()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("conflict");
            assertThat(finding.place().cell()).contains("D3");
            assertThat(finding.column()).isEqualTo("code");
        });
    }

    @Test
    void contactDataThatIsThereIsNotTold() {
        desk.with(
                request("countries.csv", COUNTRIES),
                request("experts.csv", EXPERTS),
                request("consents.csv", CONSENTS));
        ImportReport other = check("other.csv", EXPERTS.replace("binh@lab.example", "b@new.example"));
        assertThat(other.preview().conflicting()).isEqualTo(1);
        assertThat(other.toString()).contains("b@new.example").doesNotContain("binh@lab.example");
    }

    @Test
    void aRunThatLeavesDoesNotConflict() {
        ImportReport first = desk.take("countries.csv", COUNTRIES);
        Terms terms = new Terms(Terms.Rows.ALL, Set.of(first.run().orElseThrow()), Optional.empty());
        try (StagedImport staged = desk.importer()
                .stage(
                        List.of(request("other.csv", COUNTRIES.replace("South Korea,KR", "South Korea,KP"))),
                        terms,
                        Progress.untold())) {
            assertThat(staged.isRefused()).isFalse();
            assertThat(staged.reports().getFirst().preview()).isEqualTo(new Preview(2, 0, 0, 0, List.of()));
        }
    }

    @Test
    void faultyRowsAreLeftOutWithWhatRefersToThem() {
        desk.with(request("countries.csv", COUNTRIES));
        String text = """
                @prefix kn: <https://w3id.org/ketnoi/ontology#> .
                @prefix : <https://w3id.org/ketnoi/id/note/> .
                :a :says :b .
                :b :says :c .
                :c :says <https://w3id.org/ketnoi/id/country/XX> .
                :d :says <https://w3id.org/ketnoi/id/country/VN> .
                """;
        Terms terms = new Terms(Terms.Rows.VALID, Set.of(), Optional.empty());
        try (StagedImport staged =
                desk.importer().stage(List.of(request("notes.ttl", text)), terms, Progress.untold())) {
            ImportReport report = staged.reports().getFirst();
            assertThat(staged.isRefused()).isFalse();
            assertThat(report.leftOut()).isEqualTo(3);
            assertThat(report.statements()).isEqualTo(1);
            assertThat(report.things()).isEqualTo(1);
            assertThat(Told.findings(report.findings()))
                    .containsExactly(
                            "5 - unknown-reference [country/XX]",
                            "4 - left-out-reference [note/c]",
                            "3 - left-out-reference [note/b]");
            desk.records().commit(staged.staged(Progress.untold()));
            assertThat(desk.recorded()).contains("note/d says country/VN").noneMatch(line -> line.startsWith("note/c"));
        }
    }

    @Test
    void aFileOfFaultyRowsOnlyIsRefusedAndSoIsOneThatCannotBeReadToItsEnd() {
        Terms terms = new Terms(Terms.Rows.VALID, Set.of(), Optional.empty());
        for (String text : List.of("id,name_vi,name_en,code\nVN,,,\n", "id,wrong\nVN,1\n", COUNTRIES + "\"JP,")) {
            try (StagedImport staged =
                    desk.importer().stage(List.of(request("a.csv", text)), terms, Progress.untold())) {
                assertThat(staged.isRefused()).as(text).isTrue();
                assertThat(staged.isEmpty()).isTrue();
            }
        }
    }
}
