package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.transfer.Answer;
import org.ketnoi.transfer.Ask;
import org.ketnoi.transfer.TransferPaths;
import org.ketnoi.transfer.TransferSettings;
import org.ketnoi.transfer.network.TransferNetwork.Contact;
import org.ketnoi.transfer.path.Limits;

/**
 * The answer in the README, computed from the spreadsheets as one does it by hand: the evidence of each step looked up,
 * aged, joined and multiplied. Nothing of the program is used for that.
 */
class PathByHandTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Path DATA = Path.of("data");

    private static Stream<CSVRecord> rows(String file) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (Reader text = Files.newBufferedReader(DATA.resolve(file));
                CSVParser rows = CSVParser.parse(text, format)) {
            return rows.getRecords().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(CSVRecord row, String column) {
        return Stream.of(row.get(column).split(";"))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Doubt that is left by one piece of evidence: 1 − c·2^(−age/5). */
    private static double doubt(String date, String confidence) {
        double years = ChronoUnit.DAYS.between(LocalDate.parse(date), DAY) / 365.25;
        return 1 - Double.parseDouble(confidence) * Math.max(0.3, Math.pow(2, -years / 5));
    }

    private static double doubt(List<String> evidence) {
        assertThat(evidence).isNotEmpty();
        return rows("evidence.csv")
                .filter(row -> evidence.contains(row.get("id")))
                .mapToDouble(row -> doubt(row.get("date"), row.get("confidence")))
                .reduce(1, (one, other) -> one * other);
    }

    /** Where no evidence is named, the file stands for what it says. */
    private static double doubtOfFile(String file) {
        return rows("seed.csv")
                .filter(row -> row.get("file").equals(file))
                .mapToDouble(row -> doubt(row.get("date"), row.get("confidence")))
                .findFirst()
                .orElseThrow();
    }

    private static double half(double doubt) {
        return 0.5 + 0.5 * (1 - doubt);
    }

    /** The consultants represent the maker of dyeing machines: 0.90 · (0.5 + 0.5·e). */
    private static double cooperation() {
        List<String> evidence = rows("cooperations.csv")
                .filter(row ->
                        list(row, "participants").containsAll(List.of("intermediary/i-0003", "organization/h-0001")))
                .flatMap(row -> list(row, "evidence").stream())
                .toList();
        return 0.90 * half(doubt(evidence));
    }

    /** They serve Hưng Yên, where the mill is: 0.70 · (0.5 + 0.5·e) · (0.5 + 0.5·e'), one for each of the two. */
    private static double service() {
        List<String> evidence = rows("capabilities.csv")
                .filter(row -> row.get("intermediary").equals("i-0003"))
                .filter(row -> list(row, "areas").contains("hung-yen-2025"))
                .flatMap(row -> list(row, "evidence").stream())
                .toList();
        return 0.70 * half(doubt(evidence)) * half(doubtOfFile("enterprises.csv"));
    }

    private static Answer.Way third() {
        QueryLibrary queries = QueryLibrary.load();
        TransferPaths paths = new TransferPaths(
                Seed.PUBLISHED, queries, new Units(Seed.PUBLISHED, queries), new TransferSettings(Map.of(), 5, 0.3, 3));
        Answer answer = paths.find(new Ask(
                Optional.of(Iri.entity("order", "o-0001")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Limits(5, 6),
                Optional.empty(),
                Contact.ANY,
                DAY));
        return answer.paths().get(2);
    }

    private static String four(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    @Test
    void theReadmeTellsWhatComesOutByHand() throws IOException {
        double score = cooperation() * service();

        assertThat(Files.readString(Path.of("README.md")))
                .contains("\"rank\": 3, \"score\": %s, \"cost\": %s".formatted(four(score), four(-Math.log(score))))
                .contains("\"link\": \"cooperation\", \"reliability\": " + four(cooperation()))
                .contains("\"link\": \"intermediaryServesArea\", \"reliability\": " + four(service()));
    }

    @Test
    void theAnswerIsWhatComesOutByHand() {
        Answer.Way third = third();

        assertThat(third.steps())
                .extracting(step -> step.fact().to().shortName())
                .containsExactly("intermediary/i-0003", "enterprise/e-0001");
        assertThat(third.steps().get(0).reliability()).isCloseTo(cooperation(), within(1e-6));
        assertThat(third.steps().get(1).reliability()).isCloseTo(service(), within(1e-6));
        assertThat(Math.exp(-third.cost() / 1e6)).isCloseTo(cooperation() * service(), within(2e-6));
    }

    @Test
    void whatWouldRaiseItIsWhatComesOutByHand() {
        // A meeting of today, of which one is sure by 0.9, in the place of the second step.
        double met = cooperation() * 0.80 * (0.5 + 0.5 * 0.9);

        assertThat(third().strengthen())
                .filteredOn(advice -> advice.code().equals("MEETING_WOULD_HELP"))
                .singleElement()
                .satisfies(advice ->
                        assertThat(Math.exp(-advice.cost().orElseThrow() / 1e6)).isCloseTo(met, within(2e-6)));
    }
}
