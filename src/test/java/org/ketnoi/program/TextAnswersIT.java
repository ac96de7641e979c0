package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.program.Server.encoded;
import static org.ketnoi.program.Server.problem;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a pasted text finds, as anybody asks for it from outside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextAnswersIT {
    private static final String DYE_WORKS = """
            Nhà máy dệt nhuộm của chúng tôi ở Hưng Yên thải mỗi ngày khoảng 500 m³. Sau bể sinh học, nước vẫn còn màu đỏ
            của thuốc nhuộm hoạt tính, nhất là vào cuối ca. Chúng tôi đang dùng phèn, tốn nhiều bùn. Cần công nghệ khử
            màu nước thải nhuộm bằng điện, ít bùn hơn, để đạt quy chuẩn xả thải.""";

    private Server server;

    @BeforeAll
    void start(@TempDir Path directory) {
        server = Server.start(directory.resolve("store"), "--ketnoi.search.patience=3m");
    }

    @AfterAll
    void close() {
        server.close();
    }

    private JsonNode found(String text, String type, String language) {
        return server.json("/api/v1/similar?type=" + type + "&lang=" + language + "&q=" + encoded(text))
                .path("items");
    }

    private static List<String> reasons(JsonNode item) {
        return item.path("reasons").findValuesAsString("text");
    }

    @Test
    void aParagraphFindsItsTechnologyAndSaysByWhichWordsAndField() {
        JsonNode best = found(DYE_WORKS, "technologies", "vi").get(0);
        assertThat(best.path("id").asString()).endsWith("technology/t-0052");
        assertThat(best.path("score").asDouble()).isBetween(0.5, 1.0);
        assertThat(reasons(best).getFirst()).contains("khử màu nước thải nhuộm");
        assertThat(best.path("reasons").get(1).path("code").asString()).isEqualTo("LEADS_TO");
        assertThat(best.path("reasons").get(1).path("things").get(0).path("id").asString())
                .contains("/scheme/field/");
    }

    @Test
    void aParagraphFindsOrdersWithTheirStatus() {
        JsonNode orders = found(DYE_WORKS, "orders", "en");
        assertThat(orders).isNotEmpty().allMatch(order -> order.has("status"));
    }

    @Test
    void whoDidItIsFoundByTheEvidence() {
        for (String type : List.of("organizations", "enterprises", "intermediaries")) {
            JsonNode doers = found(DYE_WORKS, type, "vi");
            assertThat(doers).as(type).isNotEmpty();
            double last = 1;
            for (JsonNode doer : doers) {
                assertThat(doer.path("id").asString()).contains("/" + type.substring(0, 6));
                assertThat(doer.path("score").asDouble()).isBetween(0.0, last);
                last = doer.path("score").asDouble();
                JsonNode reason = doer.path("reasons").get(0);
                String evidence = reason.path("things").get(0).path("label").asString();
                assertThat(reason.path("text").asString())
                        .contains("“" + evidence + "”")
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void aTextAsLongAsMayBeIsTakenInVietnameseToo() {
        assertThat(found("vải ".repeat(1_247) + "nước thải", "technologies", "vi"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "q=&type=technologies, 1–5000",
        "q=%20&type=technologies, 1–5000",
        "q=dye&type=experts, organizations",
        "q=dye&type=dragons, technologies",
        "q=dye, type",
        "type=orders, q",
        "q=dye&type=orders&limit=0, 1–200",
        "q=dye&type=orders&colour=red, colour"
    })
    void whatCannotBeAskedIsRefusedWithTheReason(String parameters, String reason) {
        assertThat(problem(server.get("/api/v1/similar?" + parameters), 400).toString())
                .contains(reason);
    }

    @Test
    void aTextTooLongIsRefusedWithTheReason() {
        String path = "/api/v1/similar?type=orders&q=" + "a".repeat(5_001);
        assertThat(problem(server.get(path), 400).toString()).contains("1–5000");
    }
}
