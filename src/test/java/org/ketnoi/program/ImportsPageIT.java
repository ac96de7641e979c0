package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stewards' desk as pages: templates for everybody; files handed in, looked at, taken in and taken back. */
class ImportsPageIT {
    private static final String SHEET = """
            mã,tên (tiếng Việt),tên (tiếng Anh),mã quốc gia
            QZ,Nước thử nghiệm,Testland,QZ
            QY,,Nowhere,QY
            """;

    @TempDir
    static Path directory = Path.of("");

    private static Server server;
    private static Desk steward;

    @BeforeAll
    static void start() {
        server = Server.start(directory.resolve("store"));
        steward = Desk.of(server, "desk-a", "steward", "department/hung-yen");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> page(String path) {
        return server.get(path, "Authorization", "Bearer " + steward.key(), "Accept", "text/html");
    }

    /** Where the answer to a form leads. */
    private static String led(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.uri().getPath();
    }

    private static String press(String path) {
        return led(server.call("POST", path, "", "Authorization", "Bearer " + steward.key()));
    }

    private static long named(String label) {
        return server.count("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p \"" + label + "\"@vi }");
    }

    @Test
    void everybodyGetsTemplatesAndNobodyElseHandsFilesIn() {
        HttpResponse<String> page = server.get("/imports?lang=vi", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("/imports/templates/orders.xlsx?lang=vi", "/imports/templates/experts.csv?lang=vi")
                .doesNotContain("type=\"file\"");
        assertThat(server.call("POST", "/imports", "", "Content-Type", "multipart/form-data; boundary=x")
                        .statusCode())
                .isEqualTo(401);
        assertThat(server.get("/imports/20261101-000000-00000000", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aFaultIsShownByItsCellAndTheOtherRowsComeInAndLeaveAgain() {
        String checked = led(Multipart.of("nuoc.csv", SHEET).to(server, "/imports?lang=vi", steward.key()));
        String shown = page(checked + "?lang=vi").body();
        assertThat(shown).contains("nuoc.csv", ">B3<", "tên (tiếng Việt)", "errors.xlsx", checked + "/commit-valid");
        assertThat(named("Nước thử nghiệm")).isZero();

        String committed = press(checked + "/commit-valid");
        assertThat(page(committed + "?lang=vi").body()).contains("Đã ghi thành", committed + "/undo");
        assertThat(named("Nước thử nghiệm")).isPositive();
        assertThat(page("/imports?lang=vi").body()).contains(committed, checked);

        press(committed + "/undo");
        assertThat(page(committed + "?lang=vi").body()).contains("đã rút lại").doesNotContain(committed + "/undo");
        assertThat(named("Nước thử nghiệm")).isZero();
    }
}
