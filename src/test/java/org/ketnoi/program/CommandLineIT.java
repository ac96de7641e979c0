package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator types, without a server: exit codes, and what is printed where. */
class CommandLineIT {
    private static final String HEADER = "id,name_vi,name_en,issued_on,valid_from,number,source\n";

    private static Path directory = Path.of("");

    @BeforeAll
    static void prepare(@TempDir Path temporary) {
        directory = temporary;
        assertThat(ketnoi("publish").exit()).isZero();
    }

    private static Command ketnoi(String... arguments) {
        return Command.run(directory.resolve("store"), arguments);
    }

    private static Path documents(String name, String rows) throws IOException {
        return Files.writeString(directory.resolve(name), HEADER + rows);
    }

    private static List<String> runs() {
        Command runs = ketnoi("query", "transfer/cq-26-runs");
        assertThat(runs.exit()).as(runs.err()).isZero();
        return runs.lines();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frobnicate",
                "import",
                "import no-such-file.csv",
                "import pom.xml --frobnicate",
                "verify --lang fr",
                "query no-such-question",
                "query cq-25-units -p unit=area/ha-noi",
                "query cq-25-units --unit area/ha-noi",
                "query labels",
                "query labels --thing",
                "query labels area/ha-noi"
            })
    void wrongUseIsToldApart(String arguments) {
        Command wrong = ketnoi(arguments.split(" "));
        assertThat(wrong.exit()).as(wrong.err()).isEqualTo(2);
        assertThat(wrong.err()).contains("Usage: ketnoi").doesNotContain("\tat ");
        assertThat(wrong.out()).isEmpty();
    }

    @Test
    void everyFormatIsNamedByTheHelpAndByTheRefusal() throws IOException {
        Path file = Files.writeString(directory.resolve("some.txt"), "no");
        String refused =
                ketnoi("import", file.toString(), "--format", "no-such-format").err();
        String known = refused.replaceAll("(?s).*: ([a-z0-9, -]+).*", "$1");
        String help = ketnoi("import", "--help").out().replaceAll("\\s+", " ");
        assertThat(known.split(", "))
                .contains("csv", "ror", "euroscivoc", "nace", "green-ipc")
                .allMatch(help::contains);
    }

    @Test
    void aRefusedFileIsToldByRowAndColumn() throws IOException {
        Path file = documents("refused.csv", """
                d-1,Luật,Law,2020-01-01,2020-06-01,1/2020,Law 1/2020
                d-2,Luật,Law,2020-13-01,2020-06-01,2/2020,Law 2/2020
                """);
        List<String> before = runs();
        Command refused = ketnoi("import", file.toString());
        assertThat(refused.exit()).as(refused.err()).isEqualTo(1);
        assertThat(refused.out()).contains("refused.csv:3:issued_on (D3): ").contains("2020-13-01");
        assertThat(runs()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "trig", "nt", "nq"})
    void aSyntaxErrorIsToldByLineAndColumn(String ending) throws IOException {
        Path file = Files.writeString(directory.resolve("syntax." + ending), """
                <https://w3id.org/ketnoi/id/note/1> <http://www.w3.org/2000/01/rdf-schema#label> "1"@vi .
                <https://w3id.org/ketnoi/id/note/2> <http://www.w3.org/2000/01/rdf-schema#label> nothing .
                """);
        Command refused = ketnoi("import", file.toString(), "--dry-run");
        assertThat(refused.exit()).as(refused.err()).isEqualTo(1);
        assertThat(refused.out()).containsPattern("(?m)^syntax\\." + ending + ":2:\\d+: .+");
    }

    @Test
    void anUnreadableFormatIsRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("picture.png"), "no");
        Command refused = ketnoi("import", file.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("ketnoi: ").contains("png").doesNotContain("\tat ");
    }

    @Test
    void aDryRunWritesNothingAndARealOneDoes() throws IOException {
        Path file = documents("taken.csv", "d-3,Luật,Law,2020-01-01,2020-06-01,3/2020,Law 3/2020\n");
        List<String> before = runs();
        Command dry = ketnoi("import", file.toString(), "--dry-run", "--json");
        assertThat(dry.exit()).as(dry.err()).isZero();
        JsonNode report = new JsonMapper().readTree(dry.out());
        assertThat(report.path("outcome").asString()).isEqualTo("checked");
        assertThat(report.path("things").asInt()).isEqualTo(1);
        assertThat(report.path("findings"))
                .extracting(finding -> finding.path("severity").asString())
                .containsOnly("info");
        assertThat(runs()).isEqualTo(before);

        JsonNode taken = new JsonMapper()
                .readTree(ketnoi("import", file.toString(), "--json").out());
        assertThat(taken.path("outcome").asString()).isEqualTo("committed");
        assertThat(runs())
                .hasSize(before.size() + 1)
                .anyMatch(line -> line.startsWith(taken.path("run").asString()));
    }

    @Test
    void questionsAreListedAndAnswered() {
        Command list = ketnoi("query");
        assertThat(list.exit()).isZero();
        assertThat(list.lines()).hasSizeGreaterThan(20).anyMatch(line -> line.startsWith("place/cq-25-units\t"));

        Command units = ketnoi("query", "cq-25-units");
        assertThat(units.exit()).as(units.err()).isZero();
        assertThat(units.lines()).hasSize(88).startsWith("unit\tfrom\tuntil");
        assertThat(units.lines()).contains("https://w3id.org/ketnoi/id/area/hung-yen-2025\t2025-07-01\t");

        Command labels = ketnoi("query", "labels", "-p", "thing=area/thai-binh");
        assertThat(labels.lines()).contains("label", "Thái Bình", "Thai Binh");
    }

    @Test
    void parametersAreOptionsOfTheQuestion() {
        assertThat(ketnoi("query", "labels", "--thing", "area/thai-binh").lines())
                .contains("label", "Thái Bình", "Thai Binh");
        assertThat(ketnoi("query", "labels", "--thing=area/thai-binh", "--csv").lines())
                .contains("label", "Thái Bình", "Thai Binh");
        JsonNode json = new JsonMapper()
                .readTree(ketnoi("query", "cq-11-experts", "--json").out());
        assertThat(json.path("total").asInt())
                .isPositive()
                .isEqualTo(json.path("rows").size());

        Command refused = ketnoi("query", "cq-11-experts", "--asOf", "yesterday");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("asOf", "yesterday", "yyyy-mm-dd").doesNotContain("\tat ");
    }

    @Test
    void whatComesWithTheProgramHasNoViolation() {
        Command verified = ketnoi("verify", "--lang", "vi");
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
        assertThat(verified.lines())
                .last()
                .asString()
                .startsWith("Đã kiểm tra ")
                .contains(" 0 vi phạm");
        assertThat(verified.lines()).hasSizeLessThan(25).allMatch(line -> line.matches("cảnh báo\t.+|Đã kiểm tra .+"));
    }

    @Test
    void recordsThatContradictEachOtherAreAViolation() throws IOException {
        Path store = directory.resolve("contradicted");
        // Right by itself, and no other value of anything: only with the first day that is known does it make no sense.
        Path file = Files.writeString(directory.resolve("last-day.ttl"), """
                @prefix kn: <https://w3id.org/ketnoi/ontology#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                <https://w3id.org/ketnoi/id/affiliation/af-0001> kn:validUntil "1990-01-01"^^xsd:date .
                """);
        Command taken = Command.run(store, "import", file.toString());
        assertThat(taken.exit()).as(taken.out() + taken.err()).isZero();

        Command verified = Command.run(store, "verify", "--lang", "en");
        assertThat(verified.exit()).as(verified.err()).isEqualTo(1);
        assertThat(verified.lines())
                .first()
                .isEqualTo("violation\taffiliation/af-0001\tvalidFrom\t"
                        + "The first day must be before the first day on which it no longer holds.");
        assertThat(verified.lines()).last().asString().contains("Violations: 1.");

        Command json = Command.run(store, "verify", "--json", "--lang", "vi");
        assertThat(json.exit()).isEqualTo(1);
        JsonNode found = new JsonMapper().readTree(json.out());
        assertThat(found.path("violations").asInt()).isEqualTo(1);
        assertThat(found.path("statements").asInt()).isGreaterThan(10_000);
        JsonNode first = found.path("findings").path(0);
        assertThat(first.path("thing").asString()).isEqualTo("https://w3id.org/ketnoi/id/affiliation/af-0001");
        assertThat(first.path("path").asString()).isEqualTo("validFrom");
        assertThat(first.path("severity").asString()).isEqualTo("violation");
        assertThat(first.path("text").asString()).startsWith("Ngày bắt đầu phải trước");
    }

    @Test
    void aFileThatSaysOtherwiseIsRefusedByItsLine() throws IOException {
        Path file = Files.writeString(directory.resolve("second-status.ttl"), """
                @prefix kn: <https://w3id.org/ketnoi/ontology#> .
                <https://w3id.org/ketnoi/id/order/o-0001>
                    kn:status <https://w3id.org/ketnoi/scheme/order-status/withdrawn> .
                """);
        Command refused = ketnoi("import", file.toString());
        assertThat(refused.exit()).as(refused.err()).isEqualTo(1);
        assertThat(refused.out())
                .containsPattern(
                        "(?m)^second-status\\.ttl:3:status: order/o-0001: run/\\S+ says .order-status/answered.")
                .contains("1 in conflict");
    }

    @Test
    void aStoreThatIsInUseIsToldWithItsUser() {
        Path store = directory.resolve("in-use");
        try (Server server = Server.start(store)) {
            Command refused = Command.run(store, "publish");
            assertThat(refused.exit()).as(refused.err()).isEqualTo(1);
            assertThat(refused.err())
                    .contains("ketnoi: ")
                    .contains(Long.toString(server.pid()))
                    .doesNotContain("\tat ");
        }
    }
}
