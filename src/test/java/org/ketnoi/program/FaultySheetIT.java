package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A workbook of 500 rows with a fault of its own kind in each of 23: every one is told by its cell, nothing is written
 * until that is wanted, and what was written leaves without a trace.
 */
class FaultySheetIT {
    private static final String ALL = "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }";
    private static final String KEYS =
            "SELECT DISTINCT ?n WHERE { GRAPH ?g { ?s a <https://w3id.org/ketnoi/ontology#%s> }"
                    + " FILTER (CONTAINS(STR(?s), '/%s')) BIND (REPLACE(STR(?s), '.*/', '') AS ?n) } ORDER BY ?n";

    @TempDir
    Path directory = Path.of("");

    @Test
    void everyFaultIsToldByItsCellAndTheOtherRowsComeInAndLeaveAgain() throws Exception {
        Path store = directory.resolve("store");
        List<String> published;
        try (Server server = Server.start(store)) {
            published = published(server);
        }
        long recorded = recorded(store);
        try (Server server = Server.start(store);
                HttpClient client = HttpClient.newHttpClient()) {
            Desk steward = Desk.of(server, "desk-a", "steward", "department/hung-yen");
            long before = server.count(ALL);
            isRefusedWithEveryFault(client, steward, before);
            String id = comesInWithoutThem(client, steward);
            assertThat(server.count(ALL)).isGreaterThan(before);
            HttpResponse<String> undone =
                    server.call("DELETE", "/api/v1/imports/" + id, "", "Authorization", "Bearer " + steward.key());
            assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
            assertThat(published(server).stream()
                            .filter(line -> !published.contains(line))
                            .limit(6))
                    .isEmpty();
            assertThat(published(server)).isEqualTo(published);
        }
        assertThat(recorded(store)).isEqualTo(recorded);
    }

    private static void isRefusedWithEveryFault(HttpClient client, Desk steward, long before) throws Exception {
        Map<String, List<String>> texts = new HashMap<>();
        for (String language : List.of("vi", "en")) {
            JsonNode refused = send(client, steward, language, 422, "dryRun", "true");
            assertThat(refused.path("state").asString()).isEqualTo("refused");
            assertThat(violations(refused).map(FaultySheetIT::told).sorted())
                    .containsExactlyElementsOf(FaultySheet.faultsOfCells());
            JsonNode looked = send(client, steward, language, 200, "dryRun", "true", "rows", "valid");
            assertThat(violations(looked).map(FaultySheetIT::told).sorted())
                    .containsExactlyElementsOf(FaultySheet.faults());
            texts.put(
                    language,
                    violations(looked)
                            .map(fault -> fault.path("text").asString())
                            .toList());
            assertThat(steward.server().count(ALL)).isEqualTo(before);
            isMarkedInItsCell(client, steward, looked.path("id").asString(), language);
        }
        List<String> english = texts.getOrDefault("en", List.of());
        assertThat(texts.get("vi"))
                .noneMatch(english::contains)
                .noneMatch(text -> text.isBlank() || text.contains("{"));
        assertThat(texts.get("en")).noneMatch(text -> text.isBlank() || text.contains("{"));
        assertThat(texts.get("vi")).contains("Ngân sách tối thiểu không được lớn hơn ngân sách tối đa.");
        assertThat(texts.get("en"))
                .contains("The day of submission must not be after the deadline.", "This cell needs a value.");
    }

    private static Stream<JsonNode> violations(JsonNode view) {
        return view.path("findings").values().stream()
                .filter(fault -> fault.path("severity").asString().equals("violation"));
    }

    private static String told(JsonNode fault) {
        return fault.path("sheet").asString() + "!" + fault.path("cell").asString("") + " "
                + fault.path("code").asString();
    }

    private static void isMarkedInItsCell(HttpClient client, Desk steward, String id, String language)
            throws Exception {
        HttpResponse<byte[]> answer = client.send(
                request(steward, "/api/v1/imports/" + id + "/errors.xlsx?lang=" + language)
                        .GET()
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, String> parts = parts(answer.body());
        Set<String> expected = new HashSet<>();
        FaultySheet.faults().forEach(fault -> expected.add(fault.replaceFirst(" [^ ]+$", "")));
        Set<String> red = red(parts.getOrDefault("xl/styles.xml", ""));
        Set<String> filled = new HashSet<>();
        Set<String> commented = new HashSet<>();
        List<String> names = List.of(FaultySheet.ORDERS, FaultySheet.ENTERPRISES);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i) + "!";
            find("<c r=\"([A-Z]+\\d+)\" s=\"(\\d+)\"", parts.getOrDefault("xl/worksheets/sheet" + (i + 2) + ".xml", ""))
                    .filter(cell -> red.contains(cell.group(2)))
                    .forEach(cell -> filled.add(name + cell.group(1)));
            find("<comment ref=\"([A-Z]+\\d+)\"", parts.getOrDefault("xl/comments" + (i + 2) + ".xml", ""))
                    .forEach(comment -> commented.add(name + comment.group(1)));
        }
        assertThat(filled).isEqualTo(expected);
        assertThat(commented).containsAll(expected);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
            List<Row> list = read.getFirstSheet().read();
            assertThat(list.stream().map(row -> row.getCellText(0) + "!" + row.getCellText(3)))
                    .containsAll(expected);
            assertThat(read.findSheet(FaultySheet.ORDERS).orElseThrow().read()).hasSize(FaultySheet.MOST_ORDERS + 1);
        }
    }

    /** Numbers of the styles that fill a cell as a fault's is filled. */
    private static Set<String> red(String styles) {
        List<String> fills =
                find("<fill>.*?</fill>", styles).map(MatchResult::group).toList();
        List<String> formats = find("<xf .*?fillId=\"(\\d+)\"", styles.replaceFirst("(?s).*<cellXfs", ""))
                .map(format -> format.group(1))
                .toList();
        Set<String> red = new HashSet<>();
        for (int i = 0; i < formats.size(); i++) {
            if (fills.get(Integer.parseInt(formats.get(i))).contains("FFC7CE")) {
                red.add(Integer.toString(i));
            }
        }
        return red;
    }

    private static Stream<MatchResult> find(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String comesInWithoutThem(HttpClient client, Desk steward) throws Exception {
        JsonNode taken = send(client, steward, "vi", 201, "rows", "valid");
        assertThat(taken.path("rowsLeftOut").asInt())
                .isEqualTo(FaultySheet.faults().size());
        Server server = steward.server();
        assertThat(server.column(KEYS.formatted("TechnologyOrder", "order/ts-"), "n"))
                .isEqualTo(FaultySheet.goodOrders());
        assertThat(server.column(KEYS.formatted("Enterprise", "enterprise/fs-"), "n"))
                .isEqualTo(FaultySheet.goodEnterprises());
        return taken.path("id").asString();
    }

    private static HttpRequest.Builder request(Desk desk, String path) {
        return HttpRequest.newBuilder(URI.create(desk.server().address() + path))
                .header("Authorization", "Bearer " + desk.key());
    }

    private static JsonNode send(HttpClient client, Desk desk, String language, int status, String... fields)
            throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String part = "--boundary-of-parts\r\nContent-Disposition: form-data; name=\"";
        for (int i = 0; i < fields.length; i += 2) {
            String field = part + fields[i] + "\"\r\n\r\n" + fields[i + 1] + "\r\n";
            body.writeBytes(field.getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes((part + "file\"; filename=\"don.xlsx\"\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(FaultySheet.workbook());
        body.writeBytes("\r\n--boundary-of-parts--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = client.send(
                request(desk, "/api/v1/imports?lang=" + language)
                        .header("Content-Type", "multipart/form-data; boundary=boundary-of-parts")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new JsonMapper().readTree(answer.body());
    }

    /** All published statements, sorted. */
    private static List<String> published(Server server) throws IOException, InterruptedException {
        HttpResponse<String> made =
                server.call("POST", "/api/v1/dumps", "", "Authorization", "Bearer " + server.operator());
        String path = Server.read(made).path("data").asString();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer = client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + path)).build(), BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            try (GZIPInputStream unpacked = new GZIPInputStream(answer.body())) {
                List<String> lines = new ArrayList<>(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
                assertThat(lines).hasSizeGreaterThan(10_000);
                lines.sort(null);
                return lines;
            }
        }
    }

    /** How many statements the records hold. */
    private static long recorded(Path store) {
        Command verified = Command.run(store, "verify", "--json");
        return new JsonMapper().readTree(verified.out()).path("statements").asLong(-1);
    }
}
