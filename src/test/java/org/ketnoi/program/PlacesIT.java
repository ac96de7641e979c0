package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Departments are those of the day that is asked about, at every door. */
class PlacesIT {
    private static final String DEPARTMENTS = "https://w3id.org/ketnoi/id/department/";

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = Server.start(directory.resolve("store"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> ids(String path) {
        return server.json(path).path("items").values().stream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, 63, thai-binh", "2025-07-01, 34, hung-yen-2025", "2026-05-01, 34, hung-yen-2025"})
    void theListIsThatOfTheDay(String date, int total, String department) {
        JsonNode list = server.json("/api/v1/departments?limit=1&asOf=" + date);
        assertThat(list.path("total").asInt()).isEqualTo(total);
        assertThat(ids("/api/v1/departments?area=area/thai-binh&asOf=" + date))
                .containsExactly(DEPARTMENTS + department);
    }

    @Test
    void aDepartmentIsFoundAgainOnAnotherDate() {
        assertThat(server.json("/api/v1/departments/thai-binh").path("id").asString())
                .isEqualTo(DEPARTMENTS + "thai-binh");
        assertThat(server.json("/api/v1/departments/thai-binh?asOf=2026-05-01")
                        .path("id")
                        .asString())
                .isEqualTo(DEPARTMENTS + "hung-yen-2025");
        Server.problem(server.get("/api/v1/departments/hung-yen-2025?asOf=2025-06-30"), 422);
    }

    @Test
    void thoseOfTheSameNameAreToldApartByTheirPeriod() {
        assertThat(server.json("/api/v1/search?lang=en&q=Department+of+Hung+Yen").path("items").values().stream()
                        .filter(item -> item.path("id").asString().startsWith(DEPARTMENTS + "hung-yen"))
                        .map(item -> item.path("hint").asString()))
                .containsExactlyInAnyOrder("Hung Yen, –2025-07-01", "Hung Yen, 2025-07-01–");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page/department/thai-binh?lang=en", "/page/department/hung-yen-2025?lang=en"})
    void itsPageLeadsToTheChange(String path) {
        assertThat(server.get(path).body())
                .contains("/page/change/department-hung-yen-2025")
                .contains("Merger of the departments");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, thai-binh, true", "2026-11-23, hung-yen-2025, false"})
    void pathsPassTheDepartmentOfTheDay(String date, String department, boolean before) {
        Set<String> passed = new TreeSet<>();
        server.json("/api/v1/transfer-paths?order=order/o-0004&k=20&asOf=" + date)
                .path("paths")
                .forEach(path -> path.path("steps")
                        .forEach(step -> passed.add(step.path("to").path("id").asString())));
        passed.removeIf(party -> !party.startsWith(DEPARTMENTS));
        assertThat(passed).contains(DEPARTMENTS + department).allMatch(party -> party.endsWith("-2025") != before);
    }
}
