package org.ketnoi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Desk.shipped;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ketnoi.identity.match.Decision;
import org.ketnoi.identity.match.Link;
import org.ketnoi.identity.match.Party;
import org.ketnoi.identity.match.Reason;
import org.ketnoi.ingest.Desk;
import org.ketnoi.store.QueryLibrary;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The parties that come with the program, found again by other names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentitiesTest {
    private final Desk desk = new Desk();
    private final Identities identities = new Identities(desk.published(), QueryLibrary.load());

    @BeforeAll
    void load() {
        desk.with(
                shipped("countries.csv"),
                shipped("legal-documents.csv"),
                shipped("geometries.csv"),
                shipped("areas.csv"),
                shipped("area-changes.csv"),
                shipped("evidence.csv"),
                shipped("departments.csv"),
                shipped("enterprises.csv"));
        desk.publisher().publish();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private Link link(String name) {
        return identities.link(Party.asked(Party.Kind.ORGANIZATION, name, Set.of(), Set.of()), 3);
    }

    @Test
    void anEnterpriseIsFoundWithoutMarksAndWithAnotherLegalForm() {
        Link link = link("CONG TY CO PHAN NHUOM TRA GIANG MOI");
        assertThat(link.best().orElseThrow().party().id()).endsWith("enterprise/e-0001");
        assertThat(link.decision()).as("%s", link.reasons()).isEqualTo(Decision.LINKED);
    }

    @Test
    void theDataThatComesWithTheProgramHasNothingTwice() {
        assertThat(identities.findDuplicates())
                .filteredOn(pair -> pair.decision() == Decision.LINKED)
                .isEmpty();
    }

    @Test
    void everyReasonAndDecisionIsToldInBothLanguages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        for (Locale language : new Locale[] {Locale.of("vi"), Locale.ENGLISH}) {
            ReasonTexts texts = new ReasonTexts(messages, language);
            assertThat(texts.tell(Arrays.stream(Reason.Code.values())
                            .map(code -> new Reason(code, 1, "Trà Giang"))
                            .toList()))
                    .allMatch(told -> told.text().contains("Trà Giang"));
            assertThat(Decision.values())
                    .allMatch(decision -> !texts.tell(decision).isBlank());
        }
    }
}
