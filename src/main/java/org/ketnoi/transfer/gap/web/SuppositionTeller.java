package org.ketnoi.transfer.gap.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.gap.NewLink;
import org.ketnoi.transfer.network.LinkKind;
import org.ketnoi.transfer.network.Supposition;
import org.ketnoi.web.Names;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells what is supposed, in the form in which it can be sent back. */
@Component
class SuppositionTeller {
    private final Names names;
    private final MessageSource messages;

    SuppositionTeller(Names names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    SupposedView tell(Supposition supposition, Map<Iri, String> labels) {
        return new SupposedView(
                supposition.parties().stream()
                        .map(party -> new SupposedView.PartyView(
                                party.id().shortName(),
                                party.className(),
                                labels.getOrDefault(party.id(), party.id().shortName()),
                                party.languages().stream().sorted().toList()))
                        .toList(),
                supposition.added().stream().map(SuppositionTeller::link).toList(),
                supposition.removed().stream().map(SuppositionTeller::link).toList());
    }

    private static SupposedView.LinkView link(Supposition.Link link) {
        return new SupposedView.LinkView(
                link.kind().code(),
                link.from().shortName(),
                link.to().shortName(),
                link.fields().stream().sorted().map(Iri::shortName).toList());
    }

    /** Names for those who have none, after what they would be for. */
    Map<Iri, String> labels(Supposition supposition, Locale language) {
        Map<Iri, String> labels = new HashMap<>();
        supposition.parties().forEach(party -> labels.put(party.id(), supposed(party.id(), supposition, language)));
        return labels;
    }

    private String supposed(Iri party, Supposition supposition, Locale language) {
        return supposition.added().stream()
                .filter(link -> link.from().equals(party))
                .flatMap(link -> kind(link.kind()).stream()
                        .map(kind -> text("gaps.supposed." + kind, language, names.text(link.to(), language))))
                .findFirst()
                .orElseGet(party::shortName);
    }

    private static List<NewLink.Kind> kind(LinkKind kind) {
        return switch (kind) {
            case OFFICE_COVERS_COUNTRY -> List.of(NewLink.Kind.OFFICE);
            case EXPERT_KNOWS_FIELD -> List.of(NewLink.Kind.EXPERT);
            case INTERMEDIARY_SERVES_COUNTRY -> List.of(NewLink.Kind.INTERMEDIARY_FOR_COUNTRY);
            case INTERMEDIARY_SERVES_AREA -> List.of(NewLink.Kind.INTERMEDIARY_FOR_AREA);
            default -> List.of();
        };
    }

    String text(String key, Locale language, Object... values) {
        return messages.getMessage(key, values, language);
    }
}
