package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.program.Server.problem;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The transfer chains of orders, and what kinds of links count, as anybody asks for them from outside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderStagesIT {
    private static final String DAY = "&asOf=2026-11-23";

    private Server server;

    @BeforeAll
    void start(@TempDir Path directory) {
        server = Server.start(directory.resolve("store"));
    }

    @AfterAll
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theChainOfEveryOpenOrderIsToldStageByStage(String language) {
        Set<String> bases = new TreeSet<>();
        for (String order : OpenOrders.of(server)) {
            JsonNode chain = server.json("/api/v1/orders/" + order + "/stages?lang=" + language + DAY);
            assertThat(chain.path("stages").findValuesAsString("stage"))
                    .containsExactly(
                            "search",
                            "assess",
                            "value",
                            "negotiate",
                            "contract",
                            "register",
                            "install-and-train",
                            "follow-up");
            chain.path("stages").values().forEach(stage -> {
                String basis = stage.path("basis").asString();
                bases.add(basis);
                assertThat(stage.path("text").asString()).isNotBlank().doesNotContain("{");
                assertThat(stage.path("records").isEmpty()).isEqualTo(!basis.equals("recorded"));
                assertThat(basis.equals("path") && stage.path("coveredBy").isNull())
                        .isFalse();
                assertThat(basis.equals("gap") && !stage.path("coveredBy").isNull())
                        .isFalse();
                assertThat(stage.path("could").size()).isBetween(0, basis.equals("gap") ? 5 : 0);
            });
        }
        assertThat(bases).containsExactly("gap", "path", "recorded");
        problem(server.get("/api/v1/orders/o-none/stages"), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyKindOfLinkIsToldWithItsOutcomes(String language) {
        JsonNode answer = server.json("/api/v1/reliability?lang=" + language);

        assertThat(answer.path("inUse").asString()).isEqualTo("prior");
        assertThat(answer.path("kinds").values()).hasSize(12).allSatisfy(kind -> {
            double alpha = kind.path("prior").path("alpha").asDouble();
            double beta = kind.path("prior").path("beta").asDouble();
            int succeeded = kind.path("outcomes").path("succeeded").asInt();
            int failed = kind.path("outcomes").path("failed").asInt();
            JsonNode posterior = kind.path("posterior");
            assertThat(alpha + beta).isCloseTo(20, org.assertj.core.api.Assertions.within(1e-3));
            assertThat(posterior.path("mean").asDouble())
                    .isCloseTo(
                            (alpha + succeeded) / (20 + succeeded + failed),
                            org.assertj.core.api.Assertions.within(1e-3))
                    .isBetween(
                            posterior.path("lower").asDouble(),
                            posterior.path("upper").asDouble());
            assertThat(kind.path("reliability")).isEqualTo(kind.path("prior").path("mean"));
            assertThat(kind.path("label").asString()).isNotBlank();
        });
        assertThat(answer.path("kinds").findValues("succeeded")).anyMatch(count -> count.asInt() > 5);
    }
}
