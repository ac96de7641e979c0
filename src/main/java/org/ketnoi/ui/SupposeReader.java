package org.ketnoi.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Labels;
import org.ketnoi.transfer.gap.NewLink.Kind;
import org.ketnoi.transfer.gap.WhatIf;
import org.ketnoi.transfer.gap.WrongSuppositionException;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.Supposition;
import org.ketnoi.web.Ids;
import org.springframework.stereotype.Component;

/** What an address of the page supposes: somebody new, each named by what they would be for, and an introduction. */
@Component
class SupposeReader {
    private final WhatIf whatIf;
    private final Labels labels;

    SupposeReader(WhatIf whatIf, Labels labels) {
        this.whatIf = whatIf;
        this.labels = labels;
    }

    /** The parameters as they came; empty ones count as left out. */
    record Parameters(String newOffice, String newExpert, String newIntermediary, String introduce, String with) {
        boolean isEmpty() {
            return (newOffice + newExpert + newIntermediary + introduce + with).isEmpty();
        }
    }

    /** Empty when nothing is supposed. */
    Optional<Supposition> read(Parameters given, LocalDate date) {
        List<Supposition> parts = new ArrayList<>();
        if (!given.newOffice.isEmpty()) {
            parts.add(whatIf.newcomer(Kind.OFFICE, known("newOffice", given.newOffice, EntityType.COUNTRY), date));
        }
        if (!given.newExpert.isEmpty()) {
            parts.add(whatIf.newcomer(Kind.EXPERT, known("newExpert", given.newExpert, EntityType.FIELD), date));
        }
        if (!given.newIntermediary.isEmpty()) {
            parts.add(intermediary(given.newIntermediary, date));
        }
        if (given.introduce.isEmpty() != given.with.isEmpty()) {
            throw new InvalidParameterException(
                    given.introduce.isEmpty() ? "introduce" : "with", "", "office/… | organization/… | …");
        }
        if (!given.introduce.isEmpty()) {
            parts.add(WhatIf.introduction(Ids.read("introduce", given.introduce), Ids.read("with", given.with)));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(together(parts));
    }

    private Supposition intermediary(String place, LocalDate date) {
        boolean country = EntityType.of(Ids.read("newIntermediary", place))
                .filter(EntityType.COUNTRY::equals)
                .isPresent();
        return country
                ? whatIf.newcomer(
                        Kind.INTERMEDIARY_FOR_COUNTRY, known("newIntermediary", place, EntityType.COUNTRY), date)
                : whatIf.newcomer(Kind.INTERMEDIARY_FOR_AREA, known("newIntermediary", place, EntityType.AREA), date);
    }

    private Iri known(String parameter, String value, EntityType type) {
        Iri thing = Ids.read(parameter, value, type);
        if (labels.of(thing).isEmpty()) {
            throw WrongSuppositionException.unknownEnd(thing);
        }
        return thing;
    }

    private static Supposition together(List<Supposition> parts) {
        List<Party> parties = new ArrayList<>();
        List<Supposition.Link> added = new ArrayList<>();
        parts.forEach(part -> {
            parties.addAll(part.parties());
            added.addAll(part.added());
        });
        return new Supposition(parties, added, List.of());
    }
}
