package org.ketnoi.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.ketnoi.ingest.Told.findings;
import static org.ketnoi.ingest.Told.read;
import static org.ketnoi.ingest.Told.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketnoi.ingest.Provenance;
import org.ketnoi.ingest.Staging;

/** Both records are fictional. */
class RorFormatTest {
    private static final Path REAL = Path.of("../shared/data/ror");
    private static final String UNIVERSITY = """
            {"admin": {"created": {"date": "2020-01-01", "schema_version": "1.0"},
              "last_modified": {"date": "2026-03-04", "schema_version": "2.1"}},
             "domains": [], "established": 1999, "external_ids": [], "id": "https://ror.org/0fiction1",
             "links": [{"type": "website", "value": "https://song-hong.example"},
              {"type": "wikipedia", "value": "https://en.wikipedia.org/wiki/Fiction"}],
             "locations": [{"geonames_details": {"country_code": "VN", "country_name": "Vietnam", "lat": 21.0,
              "lng": 105.8, "name": "Hanoi"}, "geonames_id": 1}],
             "names": [{"lang": "vi", "types": ["label"], "value": "Đại học Kỹ thuật Sông Hồng"},
              {"lang": "en", "types": ["label", "ror_display"], "value": "Song Hong University of Technology"},
              {"lang": null, "types": ["acronym"], "value": "SHUT"}],
             "relationships": [], "status": "active", "types": ["education", "funder"]}""".replace("\n", "");
    private static final String COMPANY = """
            {"admin": {"created": {"date": "2021-01-01", "schema_version": "1.0"},
              "last_modified": {"date": "2025-12-31", "schema_version": "2.1"}},
             "domains": [], "established": null, "external_ids": [], "id": "https://ror.org/0fiction2", "links": [],
             "locations": [{"geonames_details": {"country_code": "KR", "country_name": "South Korea", "lat": 35.8,
              "lng": 128.6, "name": "Daegu"}, "geonames_id": 2}],
             "names": [{"lang": "en", "types": ["ror_display", "label"], "value": "Haneul Dyeing Laboratories"},
              {"lang": "ko", "types": ["label"], "value": "하늘 염색 연구소"}],
             "relationships": [], "status": "active", "types": ["company"]}""".replace("\n", "");

    private static Staging staged(String text) {
        return read(new RorFormat(), text);
    }

    @Test
    void aUniversityBecomesItsStatementsWithItsVietnameseName() {
        Staging staging = staged(UNIVERSITY);

        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging))
                .containsExactlyInAnyOrder(
                        "organization/ror-0fiction1 a kn:Organization",
                        "organization/ror-0fiction1 a http://www.w3.org/ns/org#FormalOrganization",
                        "organization/ror-0fiction1 a kn:University",
                        "organization/ror-0fiction1 label \"Đại học Kỹ thuật Sông Hồng\"@vi",
                        "organization/ror-0fiction1 label \"Song Hong University of Technology\"@en",
                        "organization/ror-0fiction1 altLabel \"SHUT\"",
                        "organization/ror-0fiction1 country country/VN",
                        "organization/ror-0fiction1 addressLocality \"Hanoi\"",
                        "organization/ror-0fiction1 rorId \"https://ror.org/0fiction1\"",
                        "organization/ror-0fiction1 url \"https://song-hong.example\"");
    }

    @Test
    void aCompanyAbroadIsAForeignHolder() {
        assertThat(statements(staged(COMPANY)))
                .contains(
                        "organization/ror-0fiction2 a kn:ForeignHolder",
                        "organization/ror-0fiction2 label \"하늘 염색 연구소\"@ko",
                        "organization/ror-0fiction2 country country/KR");
    }

    @Test
    void aCompanyAtHomeIsNoForeignHolder() {
        assertThat(statements(staged(COMPANY.replace("\"KR\"", "\"VN\""))))
                .contains("organization/ror-0fiction2 a kn:Organization")
                .doesNotContain("organization/ror-0fiction2 a kn:ForeignHolder");
    }

    @ParameterizedTest
    @CsvSource({"education, University", "facility, ResearchOrganization", "archive, ResearchOrganization"})
    void typesAreMapped(String theirs, String ours) {
        assertThat(statements(staged(COMPANY.replace("\"company\"", "\"" + theirs + "\""))))
                .contains("organization/ror-0fiction2 a kn:" + ours);
    }

    @ParameterizedTest
    @CsvSource({"funder", "government", "healthcare", "nonprofit", "other"})
    void typesWithoutANarrowerClassAreOrganizations(String theirs) {
        assertThat(statements(staged(COMPANY.replace("\"company\"", "\"" + theirs + "\""))).stream()
                        .filter(line -> line.contains(" a ")))
                .containsExactlyInAnyOrder(
                        "organization/ror-0fiction2 a kn:Organization",
                        "organization/ror-0fiction2 a http://www.w3.org/ns/org#FormalOrganization");
    }

    @Test
    void aRecordStandsInItsLineAndBlankLinesDoNotMatter() {
        Staging staging = staged(UNIVERSITY + "\n\n" + COMPANY + "\n");

        assertThat(staging.subjects()).isEqualTo(2);
        assertThat(staging.triples()).extracting(staging::row).containsOnly(1, 3);
    }

    @Test
    void theNewestRecordDatesTheRegistry() {
        assertThat(staged(UNIVERSITY + "\n" + COMPANY).stated())
                .get()
                .extracting(Provenance::date, Provenance::licence, Provenance::fictional)
                .containsExactly(LocalDate.of(2026, 3, 4), "https://creativecommons.org/publicdomain/zero/1.0/", false);
    }

    @Test
    void aBrokenLineAndAForeignRecordAreFoundInTheirLines() {
        assertThat(staged(UNIVERSITY + "\n{\"id\": \n{\"id\": \"https://example.org/1\"}\n[1]\n")
                        .findings())
                .extracting(finding -> finding.row() + " " + finding.code())
                .containsExactly("2 syntax", "3 not-ror", "4 not-ror");
    }

    @ParameterizedTest
    @CsvSource({"vn_v2.jsonl, 144", "intl_sample_v2.jsonl, 1360"})
    void theWholeSampleIsRead(String file, int organizations) throws IOException {
        Path path = REAL.resolve(file);
        if (!"true".equals(System.getenv("KETNOI_TEST_ALL"))) {
            assumeTrue(Files.exists(path), "Skipped: the public sample %s is not here".formatted(file));
        }

        Staging staging = read(new RorFormat(), Files.readAllBytes(path));

        assertThat(findings(staging)).isEmpty();
        assertThat(staging.subjects()).isEqualTo(organizations);
        List<String> types = statements(staging).stream()
                .filter(line -> line.endsWith(" a kn:Organization"))
                .toList();
        assertThat(types).hasSize(organizations);
    }
}
