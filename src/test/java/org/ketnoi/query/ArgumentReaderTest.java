package org.ketnoi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.ParameterType;
import org.ketnoi.web.Today;

class ArgumentReaderTest {
    private static final Locale VIETNAMESE = Locale.of("vi");

    /** Half an hour past midnight in Viet Nam, and the day before in UTC. */
    private static final ArgumentReader READER =
            new ArgumentReader(new Today(Clock.fixed(Instant.parse("2026-11-22T17:30:00Z"), ZoneOffset.UTC)));

    private static NamedQuery query(String parameter, String type) {
        return new NamedQuery(
                "test/query",
                new NamedQuery.Head("", "", "", List.of(), "", ""),
                Map.of(parameter, new NamedQuery.Parameter("", ParameterType.of(type), "")),
                List.of("thing"),
                "");
    }

    private static Object read(String parameter, String type, String value) {
        return READER.read(query(parameter, type), Map.of(parameter, value), VIETNAMESE)
                .values()
                .getOrDefault(parameter, "nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "area, hung-yen-2025,                                     https://w3id.org/ketnoi/id/area/hung-yen-2025",
        "area, area/hung-yen-2025,                                https://w3id.org/ketnoi/id/area/hung-yen-2025",
        "area, https://w3id.org/ketnoi/id/area/hung-yen-2025,     https://w3id.org/ketnoi/id/area/hung-yen-2025",
        "area, ' area/hung-yen-2025 ',                            https://w3id.org/ketnoi/id/area/hung-yen-2025",
        "field, weaving,                                          https://w3id.org/ketnoi/scheme/field/weaving",
        "field, field/weaving,                                    https://w3id.org/ketnoi/scheme/field/weaving",
        "consent, consent/c-1,                                    https://w3id.org/ketnoi/id/consent/c-1",
        "concept:order-status, submitted,                         https://w3id.org/ketnoi/scheme/order-status/submitted",
        "concept:order-status, order-status/submitted,            https://w3id.org/ketnoi/scheme/order-status/submitted",
        "thing, enterprise/e-1,                                   https://w3id.org/ketnoi/id/enterprise/e-1",
        "thing, field/weaving,                                    https://w3id.org/ketnoi/scheme/field/weaving",
        "thing, kn:Enterprise,                                    https://w3id.org/ketnoi/ontology#Enterprise",
        "thing, http://www.w3.org/ns/org#member,                  http://www.w3.org/ns/org#member"
    })
    void aThingIsNamedInFullOrShort(String type, String value, String iri) {
        assertThat(read("x", type, value)).isEqualTo(Iri.of(iri));
    }

    @Test
    void otherValuesAreOfTheirTypes() {
        assertThat(read("since", "date", "2025-07-01")).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(read("days", "number", "30")).isEqualTo(30L);
        assertThat(read("least", "number", "0.75")).isEqualTo(new BigDecimal("0.75"));
        assertThat(read("language", "language", "ko")).isEqualTo("ko");
        assertThat(read("words", "text", "xử lý nước")).isEqualTo("xử lý nước");
    }

    @ParameterizedTest
    @CsvSource({
        "area,           enterprise/e-1",
        "area,           https://w3id.org/ketnoi/id/enterprise/e-1",
        "area,           https://w3id.org/ketnoi/id/area/",
        "area,           Hưng Yên",
        "area,           ''",
        "concept:stage,  service/valuation",
        "thing,          e-1",
        "thing,          kn:",
        "thing,          <script>",
        "date,           01/07/2025",
        "date,           2025-02-30",
        "number,         many",
        "number,         99999999999999999999",
        "language,       tiếng Việt",
        "text,           '  '"
    })
    void aValueOfAnotherTypeIsRefused(String type, String value) {
        assertThatThrownBy(() -> read("x", type, value)).isInstanceOf(InvalidParameterException.class);
    }

    @Test
    void theDayIsTodayInVietNamAndTheLanguageTheReadersUnlessGiven() {
        assertThat(read("asOf", "date", "")).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(read("asOf", "date", "2025-06-30")).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(read("lang", "language", "")).isEqualTo("vi");
        assertThat(read("lang", "language", "en")).isEqualTo("en");
    }

    @Test
    void aTypeHasItsWord() {
        for (String word : List.of("date", "language", "number", "text", "thing", "area", "concept:stage")) {
            assertThat(ParameterType.of(word).word()).isEqualTo(word);
        }
    }
}
