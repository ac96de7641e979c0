package org.ketnoi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Desk.request;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ketnoi.ingest.Desk;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.ontology.Severity;
import org.ketnoi.publish.Verification.Fault;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;

class VerifierTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String EVENT = """
            @prefix kn: <https://w3id.org/ketnoi/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            <https://w3id.org/ketnoi/id/event/ev-1> a kn:Event ; rdfs:label "Chợ công nghệ"@vi ;
              kn:eventType <https://w3id.org/ketnoi/scheme/event-type/techmart> ; kn:startDate "%s"^^xsd:date .
            """;
    private static final NamedQuery LONG_AGO = new NamedQuery(
            "checks/event-long-ago-violation",
            new NamedQuery.Head("Events long ago", "Sự kiện đã quá lâu", "", List.of(), "", ""),
            Map.of(),
            List.of("event", "start"),
            """
            PREFIX kn: <https://w3id.org/ketnoi/ontology#>
            SELECT ?event ?start WHERE { ?event kn:startDate ?start FILTER(YEAR(?start) < 2000) }
            """);

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private Verification verify(Locale language) {
        desk.publisher().publish();
        return new Verifier(desk.records(), desk.published(), Ontology.load(), List.of(LONG_AGO), CLOCK)
                .verify(language);
    }

    @Test
    void dataWithoutFaultHasNone() {
        desk.with(request("countries.csv", "id,name_vi,name_en,code\nVN,Việt Nam,Viet Nam,VN\n"));

        Verification found = verify(VIETNAMESE);

        assertThat(found.faults()).isEmpty();
        assertThat(found.statements()).isPositive();
    }

    @Test
    void filesThatContradictEachOtherAreFound() {
        desk.with(
                request("one.ttl", EVENT.formatted("2025-05-16")), //
                request("other.ttl", EVENT.formatted("2025-05-17")));

        Verification found = verify(Locale.ENGLISH);

        assertThat(found.faults())
                .containsExactly(
                        new Fault(
                                "https://w3id.org/ketnoi/id/event/ev-1",
                                "startDate",
                                Severity.VIOLATION,
                                "Exactly one start date, written as year-month-day."),
                        new Fault(
                                "https://w3id.org/ketnoi/id/event/ev-1",
                                "area|country",
                                Severity.WARNING,
                                "The area or the country of the event should be given."));
        assertThat(found.count(Severity.VIOLATION)).isEqualTo(1);
        assertThat(found.count(Severity.WARNING)).isEqualTo(1);
    }

    @Test
    void aRuleOfTheLibraryIsAskedOfWhatIsPublished() {
        desk.with(request("old.ttl", EVENT.formatted("1999-05-16")));

        assertThat(verify(VIETNAMESE).faults())
                .first()
                .isEqualTo(new Fault(
                        "https://w3id.org/ketnoi/id/event/ev-1",
                        "event-long-ago-violation",
                        Severity.VIOLATION,
                        "Sự kiện đã quá lâu: 1999-05-16"));
    }

    @Test
    void onlyQuestionsForViolationsAreRules() {
        assertThat(Verifier.rules(QueryLibrary.load()))
                .allMatch(rule -> rule.name().startsWith("checks/"))
                .allMatch(rule -> rule.key().endsWith("-violation"));
    }
}
