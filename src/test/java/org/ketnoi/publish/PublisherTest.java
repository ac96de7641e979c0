package org.ketnoi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Desk.request;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.graph.Iri;
import org.ketnoi.ingest.Desk;
import org.ketnoi.ingest.ImportReport;
import org.ketnoi.records.Changing;

class PublisherTest {
    private static final String COUNTRIES = "id,name_vi,name_en,code\nVN,Việt Nam,Viet Nam,VN\n";
    private static final String EVIDENCE = """
            id,type,name_vi,source,date,method,confidence
            ed-1,project,Chỉ cho x-1,S,2026-01-01,manual,0.8
            ed-2,project,Chỉ cho x-2,S,2026-01-01,manual,0.8
            ed-3,project,Cho cả hai,S,2026-01-01,manual,0.8
            ed-4,project,Không cho ai,S,2026-01-01,manual,0.8
            """;
    private static final String EXPERTS = """
            id,name,languages,country,email,phone,disclosure
            x-1,Trần Thị Bình,vi,VN,binh@lab.example,+84 000 000 001,public
            x-2,Lê Văn Cường,vi,VN,cuong@lab.example,+84 000 000 002,%s
            """;
    private static final String EXPERTISE = """
            id,expert,field,level,confirmed_on,evidence
            xp-1,x-1,textile,expert,,ed-1;ed-3
            xp-2,x-2,textile,expert,,ed-2;ed-3
            """;
    private static final String COVERED =
            "rdfs:label;schema:knowsLanguage;kn:country;kn:expertiseOf;org:member;kn:party;kn:participant";
    private static final String CONSENTS = """
            id,expert,purposes,covers,text_vi,text_en,from,until,withdrawn
            cs-1,x-1,public-profile,COVERED,Tôi đồng ý.,,2026-01-01,,
            cs-2,x-2,public-profile,COVERED,Tôi đồng ý.,,2026-01-01,,
            """.replace("COVERED", COVERED);
    private static final String PREFIXES = """
            @prefix kn: <https://w3id.org/ketnoi/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix schema: <https://schema.org/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
            """;
    private static final String X1 = "<https://w3id.org/ketnoi/id/expert/x-1>";

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private void given(String disclosure) {
        desk.with(
                request("countries.csv", COUNTRIES),
                request("evidence.csv", EVIDENCE),
                request("experts.csv", EXPERTS.formatted(disclosure)),
                request("consents.csv", CONSENTS),
                request("expertise.csv", EXPERTISE));
        desk.publisher().publish();
    }

    private List<String> shownOf(String... names) {
        return desk.shown().stream()
                .filter(line -> List.of(names).stream().anyMatch(line::contains))
                .toList();
    }

    @Test
    void whatIsPublicIsShown() {
        given("public");

        assertThat(desk.shown())
                .contains(
                        "expert/x-2 label \"Lê Văn Cường\"@vi",
                        "expertise/xp-2 expertiseOf expert/x-2",
                        "evidence/ed-2 label \"Chỉ cho x-2\"@vi",
                        "country/VN prefLabel \"Việt Nam\"@vi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registered", "after-introduction"})
    void whatIsNotPublicIsHiddenWithWhatBelongsToItAndItsEvidence(String disclosure) {
        given(disclosure);

        assertThat(shownOf("x-2", "xp-2", "ed-2")).isEmpty();
        assertThat(desk.shown())
                .contains("expert/x-1 label \"Trần Thị Bình\"@vi", "expertise/xp-1 expertiseOf expert/x-1");
    }

    @Test
    void evidenceForSomethingThatIsShownIsShown() {
        given("registered");

        assertThat(desk.shown())
                .contains(
                        "evidence/ed-1 label \"Chỉ cho x-1\"@vi",
                        "evidence/ed-3 label \"Cho cả hai\"@vi",
                        "evidence/ed-4 label \"Không cho ai\"@vi",
                        "expertise/xp-1 evidence evidence/ed-3");
    }

    @Test
    void aThingOfARestrictedClassThatDisclosesNothingIsHidden() {
        given("public");
        desk.records().commit(List.of(Undisclosed.expert("x-3")));
        desk.publisher().publish();

        assertThat(desk.recorded()).contains("expert/x-3 label \"x-3\"");
        assertThat(shownOf("x-3")).isEmpty();
    }

    @Test
    void meetingsAndAffiliationsOfAHiddenPartyAreHidden() {
        given("registered");
        desk.with(request("meetings.csv", """
                        id,participants,held_on,result_vi,evidence
                        m-1,expert/x-1;expert/x-2,2026-01-02,Gặp lần đầu,
                        """), request("affiliations.csv", """
                        id,expert,organization,role_vi,from
                        af-1,x-2,expert/x-1,Cố vấn,2026-01-01
                        """));
        desk.publisher().publish();

        assertThat(desk.recorded()).anyMatch(line -> line.startsWith("meeting/m-1"));
        assertThat(desk.recorded()).anyMatch(line -> line.startsWith("affiliation/af-1"));
        assertThat(shownOf("m-1", "af-1", "x-2")).isEmpty();
    }

    @Test
    void ofTwoRunsThatDisagreeTheStricterHolds() {
        given("public");
        desk.with(request("experts-2.csv", EXPERTS.formatted("registered")));
        desk.publisher().publish();

        assertThat(shownOf("x-2")).isEmpty();
        assertThat(shownOf("expert/x-1 label")).hasSize(1);
    }

    @Test
    void aLaterFileThatSaysPublicDoesNotDisclose() {
        given("registered");
        desk.with(request("experts-2.csv", EXPERTS.formatted("public")));
        desk.publisher().publish();

        assertThat(shownOf("x-2", "xp-2", "ed-2")).isEmpty();
    }

    @Test
    void contactDataIsNeverShown() {
        given("public");
        ImportReport report = desk.take("contacts.ttl", PREFIXES + X1 + """
                 schema:email "binh@lab.example" ;
                    schema:telephone "+84 000 000 001" ;
                    schema:faxNumber "+84 2" ;
                    foaf:mbox <mailto:b@lab.example> ;
                    foaf:phone <tel:+84-3> ;
                    vcard:hasEmail <mailto:b@lab.example> ;
                    vcard:hasTelephone <tel:+84-4> .
                """);
        desk.publisher().publish();

        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.COMMITTED);
        assertThat(desk.recorded()).anyMatch(line -> line.contains("hasTelephone"));
        boolean leaks = desk.published()
                .read(graph -> graph.stream()
                        .anyMatch(quad -> quad.getObject().toString().matches(".*(@lab\\.example|\\+84).*")));
        assertThat(leaks).isFalse();
    }

    @Test
    void aSecondPublicationChangesNothing() {
        given("registered");
        long version = desk.published().version();
        List<String> before = desk.shown();

        Publisher.Publication again = desk.publisher().publish();

        assertThat(again.added()).isZero();
        assertThat(again.removed()).isZero();
        assertThat(desk.published().version()).isEqualTo(version);
        assertThat(desk.shown()).isEqualTo(before);
    }

    @Test
    void whatBecomesHiddenAfterHavingBeenShownDisappears() {
        given("public");
        assertThat(shownOf("x-2", "xp-2", "ed-2")).isNotEmpty();
        desk.with(request("withdrawn.csv", EXPERTS.formatted("after-introduction")));

        Publisher.Publication publication = desk.publisher().publish();

        assertThat(publication.removed()).isPositive();
        assertThat(shownOf("x-2", "xp-2", "ed-2")).isEmpty();
    }

    @Test
    void thePublishedGraphIsThatOfTheRecordsWhateverTheWayThere() {
        given("public");
        desk.with(request("withdrawn.csv", EXPERTS.formatted("registered")));
        desk.publisher().publish();

        try (Desk other = new Desk()) {
            other.with(
                    request("countries.csv", COUNTRIES),
                    request("evidence.csv", EVIDENCE),
                    request("experts.csv", EXPERTS.formatted("public")),
                    request("consents.csv", CONSENTS),
                    request("expertise.csv", EXPERTISE),
                    request("withdrawn.csv", EXPERTS.formatted("registered")));
            other.publisher().publish();
            assertThat(desk.shown()).isEqualTo(other.shown());
        }
    }

    @Test
    void theVocabularyIsPublishedWithTheData() {
        desk.publisher().publish();

        assertThat(desk.publisher().graphNames())
                .contains("https://w3id.org/ketnoi/ontology", "https://w3id.org/ketnoi/scheme/field");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cs-2,x-2,public-profile,COVERED,Đồng ý.,,2026-01-01,2026-11-01,",
                "cs-2,x-2,public-profile,COVERED,Đồng ý.,,2026-01-01,,2026-11-01",
                "cs-2,x-2,public-profile,COVERED,Đồng ý.,,2026-11-02,,",
                "cs-2,x-2,matching-contact,COVERED,Đồng ý.,,2026-01-01,,",
                "cs-2,x-2,public-profile,kn:expertiseOf,Đồng ý.,,2026-01-01,,",
                "cs-2,x-1,public-profile,COVERED,Đồng ý.,,2026-01-01,,"
            })
    void whoDoesNotAgreeOnTheDayToHaveTheirNameShownIsHidden(String second) {
        desk.with(
                request("countries.csv", COUNTRIES),
                request("evidence.csv", EVIDENCE),
                request("experts.csv", EXPERTS.formatted("public")),
                request(
                        "consents.csv",
                        CONSENTS.replaceAll(
                                "(?m)^cs-2.*$",
                                second.replace("COVERED", COVERED)
                                        + "\ncs-9,x-2,statistics,rdfs:label,Đồng ý.,,2026-01-01,,")),
                request("expertise.csv", EXPERTISE));
        desk.publisher().publish();

        assertThat(shownOf("x-2", "xp-2", "ed-2")).isEmpty();
        assertThat(desk.shown()).contains("expertise/xp-1 expertiseOf expert/x-1");
    }

    @Test
    void ofAPersonOnlyThatIsShownToWhichTheyAgree() {
        desk.with(
                request("countries.csv", COUNTRIES),
                request("evidence.csv", EVIDENCE),
                request("experts.csv", EXPERTS.formatted("public")),
                request("consents.csv", CONSENTS.replace("kn:country;kn:expertiseOf;", "")),
                request("expertise.csv", EXPERTISE));
        desk.publisher().publish();

        assertThat(desk.shown()).contains("expert/x-2 label \"Lê Văn Cường\"@vi", "expert/x-2 a kn:Expert");
        assertThat(shownOf("xp-1", "xp-2", "expert/x-1 country")).isEmpty();
    }

    @Test
    void twoThingsThatAreOneAreShownUnderOneName() {
        given("public");
        Changing.decide(
                desk.records(),
                "d-1",
                Iri.entity("evidence", "ed-1"),
                Iri.entity("evidence", "ed-3"),
                Instant.parse("2026-10-01T00:00:00Z"));
        desk.publisher().publish();

        assertThat(shownOf("evidence/ed-3")).containsExactly("evidence/ed-3 isReplacedBy evidence/ed-1");
        assertThat(desk.shown())
                .contains(
                        "evidence/ed-1 label \"Cho cả hai\"@vi",
                        "evidence/ed-1 label \"Chỉ cho x-1\"@vi",
                        "expertise/xp-2 evidence evidence/ed-1");
    }
}
