package org.ketnoi.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.identity.match.Party;
import org.ketnoi.identity.match.Suspicion;
import org.ketnoi.store.Labels;
import org.ketnoi.web.Ids;
import org.springframework.stereotype.Component;

/** Chooses among pairs as a list is asked for: those with one of a type, those with one in a unit. */
@Component
public class PairFilter {
    private final Labels labels;

    PairFilter(Labels labels) {
        this.labels = labels;
    }

    /** Blank is as left out. */
    public List<Suspicion> filtered(List<Suspicion> pairs, Optional<String> type, Optional<String> area) {
        Optional<EntityType> wanted = type.filter(text -> !text.isBlank()).map(PairFilter::type);
        Optional<Set<String>> places = Ids.find("area", area.filter(text -> !text.isBlank()), EntityType.AREA)
                .map(unit -> labels.of(unit).stream().map(Label::text).collect(Collectors.toSet()));
        return pairs.stream()
                .filter(pair -> wanted.isEmpty()
                        || both(pair)
                                .anyMatch(party ->
                                        EntityType.of(Iri.of(party.id())).equals(wanted)))
                .filter(pair -> places.isEmpty()
                        || both(pair).anyMatch(party -> party.places().stream().anyMatch(places.get()::contains)))
                .toList();
    }

    private static Stream<Party> both(Suspicion pair) {
        return Stream.of(pair.one(), pair.other());
    }

    /** @throws InvalidParameterException when there is no such type */
    public static EntityType type(String text) {
        return EntityType.findBySingular(text)
                .orElseThrow(() -> new InvalidParameterException("type", text, "organization, enterprise, expert, …"));
    }
}
