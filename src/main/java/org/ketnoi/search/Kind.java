package org.ketnoi.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.place.Units;

/**
 * By what kind things are filtered and counted: the types that have lists, concepts of other schemes than that of the
 * fields, and the rest (documents, contracts, programmes and so on).
 *
 * @param singular as in IRIs and in the keys of texts
 * @param plural as in addresses
 * @param type empty for concepts and the rest
 */
public record Kind(String singular, String plural, Optional<EntityType> type) {
    public static final Kind CONCEPT = new Kind("concept", "concepts", Optional.empty());
    public static final Kind OTHER = new Kind("other", "others", Optional.empty());

    private static final List<Kind> ALL = Stream.concat(
                    Stream.of(EntityType.values()).map(Kind::of), Stream.of(CONCEPT, OTHER))
            .toList();

    public static Kind of(EntityType type) {
        return new Kind(type.singular(), type.plural(), Optional.of(type));
    }

    /** Whether its things succeed one another, so that a list of them is that of a date. */
    public boolean isOfADate() {
        return type.filter(Units::changes).isPresent();
    }

    /** In the order in which they are told. */
    public static List<Kind> list() {
        return ALL;
    }

    /** The kind of that singular or plural name. */
    public static Optional<Kind> find(String name) {
        return ALL.stream()
                .filter(kind -> kind.plural.equals(name) || kind.singular.equals(name))
                .findFirst();
    }

    /** @throws InvalidParameterException when the parameter {@code type} names none */
    public static Kind read(String name) {
        return find(name)
                .orElseThrow(() -> new InvalidParameterException(
                        "type",
                        name,
                        String.join(", ", ALL.stream().map(Kind::plural).toList())));
    }
}
