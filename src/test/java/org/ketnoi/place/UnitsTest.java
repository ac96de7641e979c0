package org.ketnoi.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Desk.shipped;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.ingest.Desk;
import org.ketnoi.store.QueryLibrary;

/** The units and departments that come with the program, before the mergers, after them, and with Đồng Nai as a city. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitsTest {
    private static final LocalDate BEFORE = LocalDate.parse("2025-06-30");
    private static final LocalDate MERGED = LocalDate.parse("2025-07-01");
    private static final LocalDate CITY = LocalDate.parse("2026-05-01");

    private final Desk desk = new Desk();
    private final Units units = new Units(desk.published(), QueryLibrary.load());

    @BeforeAll
    void load() {
        desk.with(
                shipped("legal-documents.csv"),
                shipped("geometries.csv"),
                shipped("areas.csv"),
                shipped("area-changes.csv"),
                shipped("departments.csv"),
                shipped("department-changes.csv"));
        desk.publisher().publish();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private static Iri area(String key) {
        return Iri.entity("area", key);
    }

    private static Iri department(String key) {
        return Iri.entity("department", key);
    }

    private static List<String> keys(Collection<Iri> units) {
        return units.stream().map(Iri::key).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "hung-yen,      2025-06-30, true",
        "hung-yen,      2025-07-01, false",
        "hung-yen-2025, 2025-06-30, false",
        "hung-yen-2025, 2025-07-01, true",
        "hung-yen-2025, 2026-05-01, true",
        "thai-binh,     2025-06-30, true",
        "thai-binh,     2025-07-01, false",
        "dong-nai,      2025-06-30, true",
        "dong-nai,      2025-07-01, false",
        "dong-nai-2025, 2025-06-30, false",
        "dong-nai-2025, 2025-07-01, true",
        "dong-nai-2025, 2026-04-29, true",
        "dong-nai-2025, 2026-04-30, false",
        "dong-nai-2026, 2026-04-29, false",
        "dong-nai-2026, 2026-04-30, true",
        "dong-nai-2026, 2026-05-01, true",
        "ha-noi,        2025-06-30, true",
        "ha-noi,        2026-05-01, true",
        "atlantis,      2026-05-01, false"
    })
    void aUnitExistsFromItsFirstDayUntilTheDayOnWhichItNoLongerDoes(String key, LocalDate date, boolean exists) {
        assertThat(units.exists(area(key), date)).isEqualTo(exists);
    }

    @ParameterizedTest
    @CsvSource({
        "hung-yen,      2025-06-30, hung-yen",
        "hung-yen,      2025-07-01, hung-yen-2025",
        "hung-yen,      2026-05-01, hung-yen-2025",
        "hung-yen-2025, 2025-06-30, hung-yen thai-binh",
        "hung-yen-2025, 2025-07-01, hung-yen-2025",
        "thai-binh,     2025-06-30, thai-binh",
        "thai-binh,     2025-07-01, hung-yen-2025",
        "thai-binh,     2026-05-01, hung-yen-2025",
        "dong-nai,      2025-06-30, dong-nai",
        "dong-nai,      2025-07-01, dong-nai-2025",
        "dong-nai,      2026-05-01, dong-nai-2026",
        "dong-nai-2025, 2025-06-30, binh-phuoc dong-nai",
        "dong-nai-2025, 2026-05-01, dong-nai-2026",
        "dong-nai-2026, 2025-06-30, binh-phuoc dong-nai",
        "dong-nai-2026, 2025-07-01, dong-nai-2025",
        "binh-phuoc,    2026-05-01, dong-nai-2026",
        "ha-noi,        2026-05-01, ha-noi"
    })
    void aUnitIsFoundAgainOnAnotherDate(String key, LocalDate date, String expected) {
        assertThat(keys(units.asOf(area(key), date))).isEqualTo(Arrays.asList(expected.split(" ")));
    }

    @Test
    void whatIsNoUnitIsFoundNowhere() {
        assertThat(units.asOf(area("atlantis"), MERGED)).isEmpty();
    }

    @Test
    void thereWereSixtyThreeUnitsAndThereAreThirtyFour() {
        assertThat(units.existingOn(BEFORE, EntityType.AREA))
                .hasSize(63)
                .isSorted()
                .contains(area("thai-binh"));
        assertThat(units.existingOn(MERGED, EntityType.AREA))
                .hasSize(34)
                .isSorted()
                .contains(area("dong-nai-2025"));
        assertThat(units.existingOn(CITY, EntityType.AREA))
                .hasSize(34)
                .isSorted()
                .contains(area("dong-nai-2026"));
    }

    @Test
    void everyUnitOfEachPeriodLeadsToUnitsOfTheOthers() {
        for (LocalDate date : List.of(BEFORE, MERGED, CITY)) {
            for (LocalDate other : List.of(BEFORE, MERGED, CITY)) {
                assertThat(units.existingOn(date, EntityType.AREA))
                        .allSatisfy(unit -> assertThat(units.asOf(unit, other)).isNotEmpty());
            }
        }
    }

    @Test
    void theUnitsOfTodayCameFromAllThatWere() {
        List<Iri> before = units.existingOn(CITY, EntityType.AREA).stream()
                .flatMap(unit -> units.asOf(unit, BEFORE).stream())
                .toList();

        assertThat(before).containsExactlyInAnyOrderElementsOf(units.existingOn(BEFORE, EntityType.AREA));
    }

    @Test
    void predecessorsReachBackThroughEveryChange() {
        assertThat(keys(units.withPredecessors(List.of(area("dong-nai-2026")))))
                .containsExactly("binh-phuoc", "dong-nai", "dong-nai-2025", "dong-nai-2026");
        assertThat(keys(units.withPredecessors(List.of(area("thai-binh"))))).containsExactly("thai-binh");
    }

    @ParameterizedTest
    @CsvSource({
        "hung-yen,      2025-06-30, hung-yen",
        "hung-yen,      2025-07-01, hung-yen-2025",
        "thai-binh,     2025-06-30, thai-binh",
        "thai-binh,     2026-05-01, hung-yen-2025",
        "hung-yen-2025, 2025-06-30, hung-yen thai-binh",
        "dong-nai,      2025-07-01, dong-nai-2025",
        "binh-phuoc,    2026-05-01, dong-nai-2026",
        "dong-nai-2026, 2025-06-30, binh-phuoc dong-nai",
        "ha-noi,        2025-06-30, ha-noi",
        "ha-noi,        2026-05-01, ha-noi"
    })
    void aDepartmentSucceedsLikeTheUnitThatItServes(String key, LocalDate date, String expected) {
        assertThat(keys(units.asOf(department(key), date))).isEqualTo(Arrays.asList(expected.split(" ")));
        assertThat(units.partyAsOf(department(key), date)).isEqualTo(units.asOf(department(key), date));
    }

    @Test
    void whoeverIsNeitherUnitNorDepartmentIsItselfOnAnyDate() {
        Iri enterprise = Iri.entity("enterprise", "e-1");

        assertThat(units.partyAsOf(enterprise, BEFORE)).containsExactly(enterprise);
    }

    @Test
    void everyUnitHasADepartmentOnEveryDate() {
        for (LocalDate date : List.of(BEFORE, MERGED, CITY)) {
            assertThat(keys(units.existingOn(date, EntityType.DEPARTMENT)))
                    .isEqualTo(keys(units.existingOn(date, EntityType.AREA)));
        }
    }

    @Test
    void eachOfTheSixtyThreeDepartmentsWentIntoExactlyOneOfThirtyFour() {
        List<Iri> before = units.existingOn(BEFORE, EntityType.DEPARTMENT);
        assertThat(before).hasSize(63);
        for (LocalDate date : List.of(MERGED, CITY)) {
            assertThat(before)
                    .allSatisfy(old -> assertThat(units.asOf(old, date))
                            .hasSize(1)
                            .allSatisfy(now -> assertThat(keys(units.asOf(area(old.key()), date)))
                                    .containsExactly(now.key())));
            assertThat(before.stream()
                            .flatMap(old -> units.asOf(old, date).stream())
                            .distinct())
                    .hasSize(34);
        }
    }
}
