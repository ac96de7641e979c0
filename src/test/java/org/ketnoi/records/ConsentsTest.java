package org.ketnoi.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.Iri;

class ConsentsTest {
    private static final Node EMAIL = NodeFactory.createURI("https://schema.org/email");
    private static final Node TELEPHONE = NodeFactory.createURI("https://schema.org/telephone");
    private static final Iri CONTACT = Consents.MATCHING_CONTACT;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    private static boolean allows(String statements, LocalDate day, Node property, Iri purpose) {
        DatasetGraph records = DatasetGraphFactory.createGeneral();
        RDFParser.fromString("""
                        @prefix kn: <https://w3id.org/ketnoi/ontology#> .
                        @prefix dpv: <https://w3id.org/dpv#> .
                        @prefix schema: <https://schema.org/> .
                        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                        @prefix p: <https://w3id.org/ketnoi/scheme/consent-purpose/> .
                        @base <https://w3id.org/ketnoi/id/> .
                        """ + statements, Lang.TRIG).parse(records);
        return Consents.of(records, day).allows(expert("x-1"), property, purpose);
    }

    private static Node expert(String key) {
        return NodeFactory.createURI(Iri.entity("expert", key).value());
    }

    private static String consent(String more) {
        return """
                <run/a> { <consent/c-1> a kn:Consent ; kn:consentOf <expert/x-1> ; kn:coversProperty schema:email ;
                    dpv:hasPurpose p:matching-contact ; kn:validFrom "2026-01-01"^^xsd:date %s . }
                """.formatted(more);
    }

    private static boolean allows(String more, LocalDate day) {
        return allows(consent(more), day, EMAIL, CONTACT);
    }

    @Test
    void nothingIsAllowedWithoutAConsent() {
        assertThat(allows("", DAY, EMAIL, CONTACT)).isFalse();
        assertThat(allows(consent("").replace("expert/x-1", "expert/x-2"), DAY, EMAIL, CONTACT))
                .isFalse();
    }

    @Test
    void aConsentCoversThePropertiesAndPurposesThatItNames() {
        assertThat(allows("", DAY)).isTrue();
        assertThat(allows(consent(""), DAY, TELEPHONE, CONTACT)).isFalse();
        assertThat(allows(consent(""), DAY, EMAIL, Consents.PUBLIC_PROFILE)).isFalse();
    }

    @Test
    void itHoldsFromItsFirstDayUntilTheDayOnWhichItEnds() {
        String ends = "; kn:validUntil \"2026-11-28\"^^xsd:date";
        assertThat(allows(ends, LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(allows(ends, LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(allows(ends, LocalDate.of(2026, 11, 27))).isTrue();
        assertThat(allows(ends, DAY)).isFalse();
    }

    @Test
    void withdrawnItHoldsNoLongerOnThatVeryDay() {
        String withdrawn = "; kn:withdrawnOn \"2026-11-28\"^^xsd:date";
        assertThat(allows(withdrawn, LocalDate.of(2026, 11, 27))).isTrue();
        assertThat(allows(withdrawn, DAY)).isFalse();
    }

    @Test
    void aWithdrawalInAnotherRunCounts() {
        String later = "<run/b> { <consent/c-1> kn:withdrawnOn \"2026-11-01\"^^xsd:date . }";
        assertThat(allows(consent("") + later, DAY, EMAIL, CONTACT)).isFalse();
    }

    @Test
    void whenTwoRunsDisagreeTheStricterOneHolds() {
        String longer = "<run/b> { <consent/c-1> kn:validUntil \"2030-01-01\"^^xsd:date . }";
        assertThat(allows(consent("; kn:validUntil \"2026-06-01\"^^xsd:date") + longer, DAY, EMAIL, CONTACT))
                .isFalse();
    }

    @Test
    void withoutAFirstDayItDoesNotHold() {
        assertThat(allows(
                        consent("").replace("kn:validFrom \"2026-01-01\"^^xsd:date", "kn:extra true"),
                        DAY,
                        EMAIL,
                        CONTACT))
                .isFalse();
    }
}
