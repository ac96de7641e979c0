package org.ketnoi.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.Iri;
import org.ketnoi.ingest.Desk;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.place.Units;
import org.ketnoi.records.IdentityDecision.Reason;
import org.ketnoi.records.IdentityDecision.Verdict;
import org.ketnoi.security.Caller;
import org.ketnoi.security.Role;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.web.Today;

/** Who may decide what about two things, what is refused, and how it is taken back. */
class IdentityDeskTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T02:03:04Z"), ZoneOffset.UTC);
    private static final Caller CURATOR = new Caller("curator-1", Role.CURATOR, Set.of());
    private static final String PREFIXES = """
            BASE <https://w3id.org/ketnoi/id/>
            PREFIX kn:   <https://w3id.org/ketnoi/ontology#>
            PREFIX org:  <http://www.w3.org/ns/org#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX vivo: <http://vivoweb.org/ontology/core#>
            PREFIX xsd:  <http://www.w3.org/2001/XMLSchema#>
            """;
    private static final String THINGS = """
            <organization/a> a kn:ForeignHolder ; rdfs:label "Hanseong Robotics" .
            <organization/b> a kn:Organization ; rdfs:label "HANSEONG ROBOTICS CO" ; kn:area <area/ha-noi> .
            <organization/c> a kn:University ; rdfs:label "Hanseong" ; kn:area <area/ha-noi> .
            <organization/r1> a kn:ResearchOrganization ; vivo:rorId "https://ror.org/01aaaaa01" .
            <organization/r2> a kn:ResearchOrganization ; vivo:rorId "https://ror.org/01aaaaa02" .
            <expert/x1> a kn:Expert ; vivo:orcidId <https://orcid.org/0000-0002-1825-0097> .
            <expert/x2> a kn:Expert ; vivo:orcidId <https://orcid.org/0000-0001-5109-3700> .
            <expert/x3> a kn:Expert .
            <department/old> a kn:ProvincialDepartment ; kn:validUntil "2025-07-01"^^xsd:date .
            <department/new> a kn:ProvincialDepartment ; kn:validFrom "2025-07-01"^^xsd:date .
            <authority/one> a kn:Authority .
            <authority/two> a kn:Authority .
            <change/1> org:originalOrganization <authority/one> ; org:resultingOrganization <authority/two> .
            """;

    private final Desk program = new Desk();
    private final QueryLibrary queries = QueryLibrary.load();
    private final Records records = program.records();
    private final IdentityDesk desk = new IdentityDesk(
            records,
            Ontology.load(),
            new Responsibility(new Units(program.published(), queries), program.published(), queries),
            new Today(CLOCK),
            CLOCK);

    IdentityDeskTest() {
        bring("real", THINGS, false);
        bring("made-up", "<organization/f> a kn:Organization ; rdfs:label \"Hanseong Robotics\" .", true);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private void bring(String run, String things, boolean fictional) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + things, Lang.TURTLE).parse(graph);
        records.commit(List.of(new StagedRun(
                new ImportRun(
                        Iri.entity("run", run),
                        run + ".ttl",
                        "turtle",
                        "0".repeat(64),
                        CLOCK.instant(),
                        "Test",
                        "CC0",
                        LocalDate.of(2026, 1, 1),
                        fictional,
                        "manual",
                        1),
                graph.stream().toList(),
                List.of())));
    }

    private static Iri iri(String shortName) {
        return Iri.of(Iri.ENTITIES + shortName);
    }

    private static IdentityWish wish(String one, String other, Verdict verdict) {
        return new IdentityWish(
                iri(one),
                iri(other),
                verdict,
                Optional.empty(),
                0.97,
                List.of(new Reason("SAME_NAME", 9.5, "hanseong")));
    }

    private static IdentityWish keeping(String kept, String one, String other) {
        return new IdentityWish(iri(one), iri(other), Verdict.SAME, Optional.of(iri(kept)), 0.5, List.of());
    }

    private IdentityDecision same(String one, String other) {
        return desk.decide(wish(one, other, Verdict.SAME), CURATOR);
    }

    private void isRefused(String problem, String one, String other, Verdict verdict) {
        assertThatThrownBy(() -> desk.decide(wish(one, other, verdict), CURATOR))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private String shown(String name) {
        return records.read(Sameness::of).shown(iri(name)).shortName();
    }

    @Test
    void aDecisionIsRememberedWithWhoWhenAndWhy() {
        IdentityDecision made = same("organization/b", "organization/a");
        assertThat(desk.list()).containsExactly(made);
        assertThat(made.by()).isEqualTo("curator-1");
        assertThat(made.at()).isEqualTo(CLOCK.instant());
        assertThat(made.score()).isEqualTo(0.97);
        assertThat(made.reasons()).containsExactly(new Reason("SAME_NAME", 9.5, "hanseong"));
        assertThat(desk.listDecidedPairs()).containsExactly(Set.of(iri("organization/a"), iri("organization/b")));
    }

    @Test
    void theNameIsKeptThatARegisterKnowsUnlessOneIsChosen() {
        assertThat(same("organization/a", "organization/r1").kept()).isEqualTo(iri("organization/r1"));
        assertThat(shown("organization/a")).isEqualTo("organization/r1");
        desk.decide(keeping("organization/b", "organization/b", "organization/r1"), CURATOR);
        assertThat(shown("organization/a")).isEqualTo("organization/b");
        assertThatThrownBy(() -> desk.decide(keeping("organization/a", "organization/b", "organization/c"), CURATOR))
                .hasMessageContaining("kept-is-neither");
    }

    @Test
    void toSayAgainWhatStandsChangesNothing() {
        IdentityDecision made = same("organization/a", "organization/b");
        long version = records.version();
        assertThat(same("organization/b", "organization/a")).isEqualTo(made);
        assertThat(records.version()).isEqualTo(version);
        assertThatThrownBy(() ->
                        desk.decide(keeping(made.other().shortName(), "organization/a", "organization/b"), CURATOR))
                .hasMessageContaining("decision-contradicts");
    }

    @Test
    void whatIsTakenBackIsOpenAgainAndStaysInTheHistory() {
        IdentityDecision made = same("organization/a", "organization/b");
        IdentityDecision after = desk.takeBack(made.key(), new Caller("curator-2", Role.CURATOR, Set.of()));
        assertThat(after.takenBack()).map(IdentityDecision.TakenBack::by).contains("curator-2");
        assertThat(desk.list()).containsExactly(after);
        assertThat(desk.listDecidedPairs()).isEmpty();
        assertThat(shown("organization/b")).isEqualTo("organization/b");
        assertThatThrownBy(() -> desk.takeBack(made.key(), CURATOR)).hasMessageContaining("decision-taken-back");
        assertThatThrownBy(() -> desk.takeBack("none", CURATOR)).hasMessageContaining("decision-unknown");
        assertThat(same("organization/a", "organization/b").key()).isNotEqualTo(made.key());
        assertThat(desk.list()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "same-thing-twice, organization/a, organization/a",
        "merge-across-classes, organization/a, expert/x3",
        "merge-across-classes, organization/a, authority/one",
        "merge-across-ids, expert/x1, expert/x2",
        "merge-across-ids, organization/r1, organization/r2",
        "merge-of-successors, department/new, department/old",
        "merge-of-successors, authority/two, authority/one",
        "merge-with-fiction, organization/a, organization/f",
        "node-not-found, organization/a, organization/nobody"
    })
    void whatMustNotBeOneIsRefused(String problem, String one, String other) {
        isRefused(problem, one, other, Verdict.SAME);
        assertThat(desk.list()).isEmpty();
    }

    @Test
    void whatMustNotBeOneIsRefusedBehindAThirdThing() {
        same("organization/a", "organization/r1");
        same("organization/b", "organization/r2");
        isRefused("merge-across-ids", "organization/a", "organization/b", Verdict.SAME);
    }

    @Test
    void aContradictionIsRefusedAndNamesWhatStands() {
        IdentityDecision first = same("organization/a", "organization/b");
        IdentityDecision second = same("organization/b", "organization/c");
        assertThatThrownBy(() -> desk.decide(wish("organization/a", "organization/c", Verdict.DIFFERENT), CURATOR))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.problem()).isEqualTo("decision-contradicts");
                    assertThat(refused.values().getFirst())
                            .contains(first.key(), second.key(), "organization/b = organization/c");
                });
        desk.takeBack(second.key(), CURATOR);
        IdentityDecision apart = desk.decide(wish("organization/a", "organization/c", Verdict.DIFFERENT), CURATOR);
        assertThatThrownBy(() -> same("organization/b", "organization/c"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.values().getFirst())
                                .contains(apart.key(), "organization/c ≠ organization/a", first.key()));
        isRefused("decision-contradicts", "organization/a", "organization/b", Verdict.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({
        "STEWARD, area/ha-noi, organization/b, organization/c, true",
        "STEWARD, area/ha-noi, organization/a, organization/b, false",
        "STEWARD, area/hung-yen, organization/b, organization/c, false",
        "PORTAL, area/ha-noi, organization/b, organization/c, false",
        "OPERATOR, area/hung-yen, organization/a, organization/b, true"
    })
    void onlyThoseWhoAnswerForBothDecide(Role role, String scope, String one, String other, boolean may) {
        program.with(
                Desk.shipped("legal-documents.csv"),
                Desk.shipped("geometries.csv"),
                Desk.shipped("areas.csv"),
                Desk.shipped("area-changes.csv"));
        program.publisher().publish();
        Caller caller = new Caller("desk", role, Set.of(iri(scope)));
        assertThat(desk.isOpenTo(caller, iri(one), iri(other))).isEqualTo(may);
        if (may) {
            IdentityDecision made = desk.decide(wish(one, other, Verdict.SAME), caller);
            assertThat(desk.takeBack(made.key(), caller).stands()).isFalse();
        } else {
            assertThatThrownBy(() -> desk.decide(wish(one, other, Verdict.SAME), caller))
                    .hasMessageContaining("not-allowed");
            String key =
                    desk.decide(wish(one, other, Verdict.DIFFERENT), CURATOR).key();
            assertThatThrownBy(() -> desk.takeBack(key, caller)).hasMessageContaining("not-allowed");
        }
    }

    @Test
    void theProgramDecidesAllInOneChangeAndLeavesOutWhatMustNotBe() {
        long version = records.version();
        List<IdentityDesk.Outcome> outcomes = desk.decideByProgram(List.of(
                wish("organization/a", "organization/b", Verdict.SAME),
                wish("organization/a", "expert/x3", Verdict.SAME),
                wish("organization/c", "organization/b", Verdict.SAME)));
        assertThat(outcomes)
                .extracting(outcome -> outcome.decision().isPresent())
                .containsExactly(true, false, true);
        assertThat(outcomes.get(1).refused()).map(DomainException::problem).contains("merge-across-classes");
        assertThat(records.version()).isEqualTo(version + 1);
        assertThat(desk.list()).hasSize(2).allMatch(made -> made.by().equals(IdentityDecision.PROGRAM));
        assertThat(List.of(shown("organization/a"), shown("organization/b"), shown("organization/c")))
                .containsOnly(shown("organization/a"));
    }

    @Test
    void whatIsWrittenIsAsTheShapesWantItAndIsNotPublished() {
        IdentityDecision made = same("organization/a", "organization/b");
        desk.takeBack(made.key(), CURATOR);
        Graph written = GraphFactory.createDefaultGraph();
        records.read(graph -> {
            graph.stream()
                    .filter(quad -> quad.getGraph().getURI().contains("/graph/identity/"))
                    .forEach(quad -> written.add(quad.asTriple()));
            return written;
        });
        assertThat(written.size()).isGreaterThan(8);
        assertThat(Ontology.load().shapes().check(written)).isEmpty();
        program.publisher().publish();
        assertThat(program.shown()).isNotEmpty().noneMatch(line -> line.contains("identity-decision"));
    }
}
