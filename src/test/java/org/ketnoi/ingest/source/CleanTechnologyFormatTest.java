package org.ketnoi.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Told.findings;
import static org.ketnoi.ingest.Told.read;
import static org.ketnoi.ingest.Told.statements;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.ingest.Desk;
import org.ketnoi.ingest.Provenance;
import org.ketnoi.ingest.Staging;

class CleanTechnologyFormatTest {
    private static final String HEADER = "sector,group,technology,description,key_terms,source,priority\n";
    private static final String DRYER = "Energy,Solar energy sources,Solar dryer,Dries  fruit with the sun's heat.,"
            + "\"“Solar Dryer”, “sun drying“,”drying tunnel”; NOT “tumble dryer”, laundry\","
            + "https://dryers.example/solar,1.0\n";

    private static Staging staged(String rows) {
        return read(new CleanTechnologyFormat(), HEADER + rows);
    }

    @Test
    void aKindOfTechnologyHasFieldsAndTermsAndNoHolder() {
        Staging staging = staged(DRYER);

        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging))
                .containsExactlyInAnyOrder(
                        "technology/clean-solar-dryer a kn:Technology",
                        "technology/clean-solar-dryer label \"Solar dryer\"@en",
                        "technology/clean-solar-dryer description \"Dries fruit with the sun's heat.\"@en",
                        "technology/clean-solar-dryer altLabel \"sun drying\"@en",
                        "technology/clean-solar-dryer altLabel \"drying tunnel\"@en",
                        "technology/clean-solar-dryer field field/solar-energy",
                        "technology/clean-solar-dryer field field/post-harvest",
                        "technology/clean-solar-dryer source https://dryers.example/solar");
    }

    @ParameterizedTest
    @CsvSource({
        "Energy, Solar energy sources, solar PV, solar-energy",
        "Energy, Something new, x, energy",
        "Industry, CCS, carbon capture, air-treatment",
        "Agriculture, Forest protection, agroforestry, agriculture"
    })
    void theFirstRowOfTheTableThatFitsTellsTheField(String sector, String group, String technology, String field) {
        assertThat(PublicSample.with("field", staged("%s,%s,%s,d,k,s,1.0\n".formatted(sector, group, technology))))
                .singleElement()
                .asString()
                .endsWith(" field/" + field);
    }

    @Test
    void aSourceWithoutAddressIsAText() {
        assertThat(PublicSample.with("source", staged("Energy,Wind,x,d,k,A report,1.0\n")))
                .containsExactly("technology/clean-x source \"A report\"");
    }

    @Test
    void faultsAreFoundInTheirRows() {
        assertThat(findings(staged(DRYER + DRYER + "Energy,Wind,,d,k,s,1.0\n" + "Energy\n")))
                .containsExactly(
                        "5 - ragged-row [1, 7]",
                        "3 technology duplicate-row [Solar dryer]",
                        "4 technology missing-value []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,name_vi,name_en,code\nVN,Việt Nam,Viet Nam,VN\n", HEADER})
    void aFileOfAnotherKindIsToldAsAWhole(String text) {
        assertThat(findings(read(new CleanTechnologyFormat(), text)))
                .containsExactly("0 - no-records [clean-technology-catalogue]");
    }

    @Test
    void theLicenceIsStated() {
        assertThat(staged(DRYER).stated())
                .get()
                .extracting(Provenance::licence)
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void whatComesInMeetsTheShapes() {
        try (Desk desk = new Desk()) {
            desk.with(Desk.request("catalogue.csv", HEADER + DRYER, "clean-technology-catalogue"));

            assertThat(desk.recorded()).contains("technology/clean-solar-dryer a kn:Technology");
        }
    }

    @Test
    void whatAKindOfTechnologyDoesNotTellIsAWarning() {
        try (Desk desk = new Desk()) {
            assertThat(desk.importer()
                            .check(Desk.request("catalogue.csv", HEADER + DRYER, "clean-technology-catalogue"))
                            .findings())
                    .extracting(finding -> finding.row() + " " + finding.column() + " " + finding.severity())
                    .containsExactlyInAnyOrder("2 holder WARNING", "2 readiness WARNING", "2 regulatoryStatus WARNING");
        }
    }

    @Test
    void aSectorThatTheTableDoesNotKnowIsTold() {
        try (Desk desk = new Desk()) {
            assertThat(desk.importer()
                            .run(Desk.request(
                                    "catalogue.csv",
                                    HEADER + DRYER + "Space,Rockets,Lift,d,k,s,1.0\n",
                                    "clean-technology-catalogue"))
                            .violations())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.row()).isEqualTo(3);
                        assertThat(finding.column()).isEqualTo("field");
                        assertThat(finding.code()).isEqualTo("shape");
                    });
        }
    }

    @Test
    void theWholeCatalogueIsReadAndEachTechnologyHasAField() {
        Staging staging = PublicSample.read(new CleanTechnologyFormat(), "cordis/technology_catalogue.csv");

        assertThat(PublicSample.with("label", staging)).hasSize(97);
        Set<String> sorted = statements(staging).stream()
                .filter(line -> line.matches("technology/\\S+ field field/\\S+"))
                .map(line -> line.replaceFirst(" .*", ""))
                .collect(Collectors.toSet());
        assertThat(sorted).hasSize(97);
        assertThat(PublicSample.with("altLabel", staging)).noneMatch(line -> line.matches(".*[“”].*"));
    }
}
