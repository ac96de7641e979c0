package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.program.Server.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Orders and offers matched, as anybody asks for it from outside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatchesIT {
    private static final String DAY = "asOf=2026-11-23";

    private Server server;

    @BeforeAll
    void start(@TempDir Path directory) {
        server = Server.start(directory.resolve("store"), "--ketnoi.search.patience=3m");
    }

    @AfterAll
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyOpenOrderIsMatchedWithReasonsAndMustsFirst(String language) {
        int matched = 0;
        for (String order : OpenOrders.of(server)) {
            JsonNode answer = server.json("/api/v1/orders/" + order + "/matches?lang=" + language + "&" + DAY);
            boolean missed = false;
            for (JsonNode item : answer.path("items")) {
                matched++;
                assertThat(item.path("score").asDouble()).isBetween(0.0, 1.0);
                assertThat(item.path("extent").asString()).isIn("full", "partial");
                assertThat(item.path("criteria").size()).isEqualTo(16);
                item.path("criteria")
                        .forEach(
                                told -> assertThat(told.path("why").path("text").asString())
                                        .isNotBlank()
                                        .doesNotContain("{", "??"));
                boolean misses =
                        item.path("unmet").findValuesAsString("obligation").contains("must");
                assertThat(missed && !misses)
                        .as("%s: a must missed before one met", order)
                        .isFalse();
                missed |= misses;
            }
        }
        assertThat(matched).isGreaterThan(100);
    }

    /** Who is not asked for is not compared; who is, stays the same. */
    @Test
    void theBestAreTheSameHoweverManyAreAskedFor() {
        for (String order : OpenOrders.of(server)) {
            String path = "/api/v1/orders/" + order + "/matches?" + DAY + "&limit=";
            List<String> all = ids(server.json(path + 50));
            assertThat(ids(server.json(path + 3))).as(order).isEqualTo(all.subList(0, Math.min(3, all.size())));
        }
    }

    @Test
    void theTextTellsWhichWordsBothHaveAndToWhichFieldTheyLead() {
        JsonNode best = server.json("/api/v1/orders/o-0002/matches?lang=en&" + DAY)
                .path("items")
                .get(0);
        String why = best.path("criteria").get(1).path("why").path("text").asString();
        assertThat(why).contains("Both speak of").contains("The words lead to Weaving");
    }

    @Test
    void theScoreIsTheMeanOfTheCriteriaByTheirWeights() {
        JsonNode item = server.json("/api/v1/orders/o-0002/matches?weight.text=3&" + DAY)
                .path("items")
                .get(0);
        double sum = 0;
        double weights = 0;
        for (JsonNode told : item.path("criteria")) {
            sum += told.path("weight").asDouble() * told.path("score").asDouble();
            weights += told.path("weight").asDouble();
        }
        assertThat(item.path("score").asDouble())
                .isCloseTo(sum / weights, org.assertj.core.api.Assertions.within(1e-3));
    }

    @Test
    void anOfferFindsTheOrderThatFindsIt() {
        JsonNode answer = server.json("/api/v1/offers/of-0002/matches?" + DAY);
        assertThat(answer.path("offer").path("id").asString()).endsWith("offer/of-0002");
        assertThat(answer.path("items").findValuesAsString("id")).anyMatch(id -> id.endsWith("order/o-0002"));
    }

    @Test
    void pagesFollowOneAnother() {
        String path = "/api/v1/orders/o-0001/matches?" + DAY;
        List<String> all = ids(server.json(path + "&limit=6"));
        List<String> paged = new ArrayList<>();
        String next = path + "&limit=2";
        for (int page = 0; page < 3; page++) {
            var answer = server.get(next);
            paged.addAll(ids(server.json(next)));
            next = answer.headers().firstValue("Link").orElseThrow().replaceFirst("^<https?://[^/]+([^>]+)>.*", "$1");
        }
        assertThat(paged).isEqualTo(all);
    }

    private static List<String> ids(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        answer.path("items").forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }

    @Test
    void setsCoverWhatTheySay() {
        JsonNode covering =
                server.json("/api/v1/orders/o-0044/matches?combine=true&" + DAY).path("covering");
        Set<String> wanted = new HashSet<>(covering.path("elements").findValuesAsString("id"));
        wanted.removeAll(covering.path("lacking").findValuesAsString("id"));
        int size = 0;
        for (JsonNode set : covering.path("sets")) {
            Set<String> covered = new HashSet<>();
            set.path("offers")
                    .forEach(part -> covered.addAll(part.path("covers").findValuesAsString("id")));
            assertThat(covered).containsAll(wanted);
            assertThat(set.path("size").asInt()).isGreaterThanOrEqualTo(size);
            size = set.path("size").asInt();
        }
        assertThat(size).isPositive();
    }

    @Test
    void aDeclinedProposalIsToldAndCosts() {
        JsonNode answer = server.json("/api/v1/orders/o-0046/matches?limit=50&lang=en&" + DAY);
        List<JsonNode> declined = new ArrayList<>();
        answer.path("items")
                .forEach(item -> item.path("criteria").forEach(told -> {
                    if (told.path("why").path("code").asString().startsWith("DECLINED")) {
                        declined.add(told);
                    }
                }));
        assertThat(declined).isNotEmpty().allMatch(told -> told.path("score").asDouble() < 1);
    }

    @Test
    void similarOrdersTellHowTheyEnded() {
        JsonNode answer = server.json("/api/v1/orders/o-0002/similar?lang=en&" + DAY);
        assertThat(answer.path("items").findValues("worked")).anyMatch(JsonNode::asBoolean);
        assertThat(server.json("/api/v1/offers/of-0002/similar?" + DAY).path("items"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weight.field=-1",
                "weight.field=much",
                "weight.fit=1",
                "combine=perhaps",
                "limit=0",
                "colour=red",
                "weight.field=1&weight.field=2",
                "weight.field=0&weight.text=0&weight.sector=0&weight.readiness=0&weight.requirements=0&weight.extent=0"
                        + "&weight.methods=0&weight.forms=0&weight.area=0&weight.budget=0&weight.language=0&weight.level=0"
                        + "&weight.regulation=0&weight.validity=0&weight.disclosure=0&weight.history=0"
            })
    void contradictionsAreRefused(String parameters) {
        problem(server.get("/api/v1/orders/o-0001/matches?" + parameters), 400);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        problem(server.get("/api/v1/orders/o-none/matches"), 404);
        problem(server.get("/api/v1/offers/of-none/matches"), 404);
        problem(server.get("/api/v1/orders/o-none/similar"), 404);
    }
}
