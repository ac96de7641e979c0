package org.ketnoi.records.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ketnoi.graph.Label;
import org.ketnoi.graph.PrefixedName;
import org.ketnoi.records.person.Consent;
import org.ketnoi.records.person.ConsentDesk;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;

/** A person's consents, as they are sent. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ConsentView(String person, List<One> consents) {

    /** One of them; {@code covers} has prefixed names. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record One(
            String id,
            List<Named> purposes,
            List<String> covers,
            Map<String, String> text,
            Optional<String> textVersion,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<LocalDate> withdrawnOn,
            Optional<String> recordedBy,
            Optional<String> recordedAt,
            boolean holds) {

        static One of(Consent consent, Names names, Locale language) {
            Map<String, String> texts = new TreeMap<>();
            for (Label label : consent.texts()) {
                texts.put(label.language(), label.text());
            }
            return new One(
                    consent.id().value(),
                    consent.purposes().stream()
                            .map(purpose -> names.of(purpose, language))
                            .toList(),
                    consent.covers().stream().map(PrefixedName::of).toList(),
                    texts,
                    consent.textVersion(),
                    consent.from(),
                    consent.until(),
                    consent.withdrawnOn(),
                    consent.recordedBy(),
                    consent.recordedAt(),
                    consent.holds());
        }
    }

    static ConsentView of(ConsentDesk.Given given, Names names, Locale language) {
        return new ConsentView(
                given.person().value(),
                given.consents().stream()
                        .map(consent -> One.of(consent, names, language))
                        .toList());
    }
}
