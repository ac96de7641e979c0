package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One datum is followed from its cell to the records, to what is published, and to the answers. */
class StatementTraceIT {
    private static final String ORDERS = """
            id,enterprise,name_vi,name_en,description_vi,fields,area,extent,submitted_on,status,disclosure
            trace-1,e-0001,Đơn thứ nhất,First order,Mô tả hư cấu.,weaving,hung-yen-2025,part,2026-01-08,submitted,public
            trace-2,e-0001,Dệt vải lanh bằng khí nén,Air-jet weaving of linen,Mô tả hư cấu.,weaving,hung-yen-2025,part,2026-01-09,submitted,public
            """;
    private static final String ORDER = "https://w3id.org/ketnoi/id/order/trace-2";
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final String PLACE = "tệp “đơn tháng giêng.csv”, dòng 3";

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = Server.start(directory.resolve("store"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String page(String language) {
        return server.get("/page/order/trace-2?lang=" + language).body();
    }

    /** The cell is C3: column name_vi, line 3. */
    @Test
    void aCellIsFoundAgainInTheRecordsInTheStatementsAndInEveryAnswer() {
        HttpResponse<String> sent =
                Multipart.of("đơn tháng giêng.csv", ORDERS).to(server, "/api/v1/imports", server.operator());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        String job = Server.read(sent).path("id").asString();

        List<JsonNode> statements = server.rows("SELECT ?run ?row WHERE { GRAPH ?run { <" + ORDER + "> <" + LABEL
                + "> \"Dệt vải lanh bằng khí" + " nén\"@vi ; <https://w3id.org/ketnoi/ontology#sourceRow> ?row } }");
        assertThat(statements).hasSize(1);
        assertThat(statements.getFirst().path("row").path("value").asString()).isEqualTo("3");
        String run = statements.getFirst().path("run").path("value").asString();
        assertThat(sent.body()).contains(run.replaceFirst(".*/", ""));

        JsonNode path = server.json("/api/v1/queries/entity/cq-26-path-of-statement?thing=" + Server.encoded(ORDER)
                + "&property=" + Server.encoded(LABEL));
        assertThat(path.path("rows").values()).anySatisfy(row -> {
            assertThat(row.path("value").path("text").asString()).isEqualTo("Dệt vải lanh bằng khí nén");
            assertThat(row.path("run").asString()).isEqualTo(run);
            assertThat(row.path("file").asString()).isEqualTo("đơn tháng giêng.csv");
            assertThat(row.path("row").asString()).isEqualTo("3");
            assertThat(row.path("source").asString()).isEqualTo("đơn tháng giêng.csv");
        });

        JsonNode order = server.json("/api/v1/orders/trace-2?lang=vi");
        assertThat(order.path("label").asString()).isEqualTo("Dệt vải lanh bằng khí nén");
        JsonNode source = order.path("sources").get(0);
        assertThat(source.path("run").asString()).isEqualTo(run);
        assertThat(source.path("file").asString()).isEqualTo("đơn tháng giêng.csv");
        assertThat(source.path("row").asInt()).isEqualTo(3);
        assertThat(source.has("sheet")).isFalse();
        assertThat(order.path("properties").values())
                .isNotEmpty()
                .noneMatch(property -> property.path("property").asString().startsWith("source"));

        assertThat(page("vi")).contains(PLACE, "doanh nghiệp · tên (tiếng Việt) · tên (tiếng Anh)");
        assertThat(page("en")).contains("file “đơn tháng giêng.csv”, row 3", "enterprise · name (Vietnamese)");

        assertThat(server.call("DELETE", "/api/v1/imports/" + job, "", "Authorization", "Bearer " + server.operator())
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.rows("SELECT ?p WHERE { GRAPH ?run { <" + ORDER + "> ?p ?o } }"))
                .isEmpty();
    }
}
