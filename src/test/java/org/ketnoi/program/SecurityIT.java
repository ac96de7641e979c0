package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys, the sign-in page and what guards the doors. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecurityIT {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int LAST = Integer.MAX_VALUE;

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = Server.start(directory.resolve("store"), "--ketnoi.web.hosts=ketnoi.example");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** A browser: it keeps cookies and follows where it is sent. */
    private static final class Browser {
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + path)).build(), BodyHandlers.ofString());
        }

        HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
        }

        HttpResponse<String> signIn(String key) throws IOException, InterruptedException {
            return post(
                    "/login",
                    "key=" + key + "&lang=en&_csrf="
                            + token(get("/login?lang=en").body()));
        }
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).as(page).isTrue();
        return Server.encoded(token.group(1));
    }

    @Test
    void theDoorTellsAsWhomItKnowsTheCaller() {
        Desk desk = Desk.of(server, "kr-desk", "steward", "office/kr", "department/hung-yen-2025");

        assertThat(server.json("/api/v1/me").path("role").asString()).isEqualTo("anonymous");
        assertThat(desk.me().path("role").asString()).isEqualTo("steward");
        assertThat(desk.me().path("scope").size()).isEqualTo(2);
        assertThat(Desk.operator(server).me().path("role").asString()).isEqualTo("operator");
    }

    @Test
    void aRevokedKeyOpensNothingAtOnce() throws IOException, InterruptedException {
        Desk desk = Desk.of(server, "soon-gone", "curator");
        Browser browser = new Browser();
        assertThat(browser.signIn(desk.key()).body()).contains("soon-gone");

        assertThat(Command.run(server.store(), "credential", "revoke", "soon-gone")
                        .exit())
                .isZero();

        Server.problem(server.get("/api/v1/me", "Authorization", "Bearer " + desk.key()), 401);
        assertThat(browser.get("/?lang=en").body()).doesNotContain("soon-gone");
        assertThat(Command.run(server.store(), "credential", "list").out())
                .contains("soon-gone\tcurator\t\t", "revoked");
    }

    @Test
    void somebodySignsInAndOut() throws IOException, InterruptedException {
        Desk desk = Desk.of(server, "page-desk", "steward", "department/hung-yen-2025");
        Browser browser = new Browser();

        HttpResponse<String> in = browser.signIn(desk.key());
        assertThat(in.body()).contains("Signed in as", "page-desk", "Hung Yen");
        HttpResponse<String> home = browser.get("/?lang=vi");
        assertThat(home.body()).contains("Đang đăng nhập với tên", "page-desk");
        assertThat(home.headers().firstValue("Cache-Control")).contains("no-store");

        assertThat(browser.post("/logout", "").statusCode()).isEqualTo(403);
        browser.post("/logout", "_csrf=" + token(home.body()));
        assertThat(browser.get("/?lang=vi").body()).doesNotContain("page-desk");
    }

    @Test
    void theSessionsCookieIsNotForScriptsNorForOtherSites() {
        HttpResponse<String> page = server.get("/login");
        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).contains("ketnoi=", "HttpOnly", "SameSite=Lax");
        assertThat(server.get("/").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aFormThatIsNotOursIsRefused() throws IOException, InterruptedException {
        Desk desk = Desk.of(server, "forged-desk", "curator");
        Browser browser = new Browser();
        assertThat(browser.post("/login", "key=" + desk.key()).statusCode()).isEqualTo(403);
        browser.signIn(desk.key());
        assertThat(browser.post("/api/v1/imports", "dryRun=true").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/imports, 401",
        "PUT, /api/v1/orders/o-0001, 401",
        "DELETE, /api/v1/orders/o-0001, 401",
        "POST, /api/v1/search, 401",
        "PATCH, /nothing/of/the/kind, 401"
    })
    void whatChangesSomethingTakesAKey(String method, String path, int status) {
        Server.problem(server.call(method, path, ""), status);
    }

    @ParameterizedTest
    @CsvSource({"/", "/login", "/api/v1/me", "/api/v1/orders", "/sparql", "/data/area/ha-noi.ttl", "/assets/ketnoi.css"
    })
    void everyAnswerTellsBrowsersWhatItMayDo(String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void anotherSitesNameIsRefused() throws IOException {
        assertThat(statusLine("evil.example")).contains(" 421 ");
        assertThat(statusLine("ketnoi.example")).contains(" 200");
        assertThat(statusLine("127.0.0.1")).contains(" 200");
    }

    private static String statusLine(String host) throws IOException {
        URI address = URI.create(server.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(("GET /api/v1/me HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    /** The last one: from then on this machine has to wait. */
    @Test
    @Order(LAST)
    void wrongKeysMakeAClientWaitAndNoKeyIsEverLogged() throws IOException {
        Desk desk = Desk.of(server, "logged-desk", "curator");
        assertThat(desk.me().path("name").asString()).isEqualTo("logged-desk");
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            statuses.add(server.get("/api/v1/me", "Authorization", "Bearer wrong-" + i)
                    .statusCode());
        }
        assertThat(statuses).contains(401).endsWith(429, 429);
        HttpResponse<String> waits = server.get("/api/v1/me", "Authorization", "Bearer " + desk.key());
        Server.problem(waits, 429);
        assertThat(waits.headers().firstValue("Retry-After").orElse("")).matches("\\d+");
        assertThat(server.get("/api/v1/me").statusCode()).isEqualTo(200);

        assertThat(server.log()).contains("operator.token").doesNotContain(desk.key(), server.operator(), "wrong-3");
        assertThat(Files.readString(server.store().resolve("credentials.json"))).doesNotContain(desk.key());
    }
}
