package org.ketnoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.ketnoi.identity.match.Decision;
import org.ketnoi.identity.match.KnownParties;
import org.ketnoi.identity.match.Link;
import org.ketnoi.identity.match.Marks;
import org.ketnoi.identity.match.Party;
import org.springframework.core.io.ClassPathResource;

/** Names of EU projects and the organisations that they mean, or nearly mean, judged one by one. */
class LabelledPairsTest {
    private static final KnownParties KNOWN =
            KnownParties.of(RorParties.read("organizations.jsonl", text("organizations.jsonl")));

    private record Pair(String name, String country, String id, boolean same, Link link) {
        boolean isLinked() {
            return link.decision() == Decision.LINKED
                    && link.best().orElseThrow().party().id().equals(id);
        }
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("identity/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Pair> pairs() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(new StringReader(text("pairs.csv")), format)) {
            return rows.stream()
                    .map(row -> new Pair(
                            row.get("name"),
                            row.get("country"),
                            row.get("id"),
                            row.get("truth").equals("same"),
                            link(row.get("name"), row.get("country"))))
                    .toList();
        }
    }

    private static Link link(String name, String country) {
        Party asked = Party.asked(Party.Kind.ORGANIZATION, name, NameTable.countries(country), java.util.Set.of());
        return KNOWN.link(asked, Marks.MEASURED, 3);
    }

    @Test
    void nineHundredAndSeventyOfAThousandAutomaticLinksAreRight() throws IOException {
        List<Pair> linked = pairs().stream().filter(Pair::isLinked).toList();
        long right = linked.stream().filter(Pair::same).count();
        assertThat(right / (double) linked.size())
                .as(
                        "precision over %s",
                        linked.stream().filter(pair -> !pair.same()).toList())
                .isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void fewThatAreTheSameAreMissed() throws IOException {
        List<Pair> same = pairs().stream().filter(Pair::same).toList();
        assertThat(same.stream().filter(pair -> !pair.isLinked()).map(Pair::name))
                .as("of %d", same.size())
                .hasSizeLessThanOrEqualTo(2);
    }
}
