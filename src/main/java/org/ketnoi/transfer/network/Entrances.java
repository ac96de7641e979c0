package org.ketnoi.transfer.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.path.Origin.Entrance;

/**
 * What leads on from holders in one question only: over the fields of a technology to those who know them, and straight
 * to the target. Technologies of the same fields, and those of one holder, are looked up once. One question, one thread.
 */
final class Entrances {
    private final Day day;
    private final Map<Set<Iri>, List<Entrance>> byFields = new HashMap<>();
    private final Map<Integer, List<Entrance>> byHolder = new HashMap<>();

    Entrances(Day day) {
        this.day = day;
    }

    /** @param fields the technology's and all broader ones */
    List<Entrance> ofFields(Collection<Iri> fields) {
        return byFields.computeIfAbsent(
                Set.copyOf(fields),
                names -> names.stream()
                        .map(day.facts().nodes()::find)
                        .filter(field ->
                                field >= 0 && day.facts().nodes().role(field).isConnector())
                        .sorted()
                        .map(field -> new Entrance(field, Relation.FIELD_OF_TECHNOLOGY.ordinal(), 0))
                        .toList());
    }

    /** To the target too, when nothing stands against direct contact; the target is the same each time. */
    List<Entrance> ofFieldsAndContact(Collection<Iri> fields, int holder, int target) {
        return Stream.concat(ofFields(fields).stream(), contact(holder, target).stream())
                .toList();
    }

    private List<Entrance> contact(int holder, int target) {
        return byHolder.computeIfAbsent(holder, from -> {
            Optional<DirectContact.Agreed> agreed = new DirectContact(day).between(from, target);
            return agreed
                    .map(contact -> new Entrance(target, Relation.DIRECT_CONTACT.ordinal(), contact.cost()))
                    .stream()
                    .toList();
        });
    }
}
