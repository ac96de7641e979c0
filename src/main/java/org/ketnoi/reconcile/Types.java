package org.ketnoi.reconcile;

import java.util.Arrays;
import java.util.Optional;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;

/** The types of things that names can mean, by the local names of their classes. */
final class Types {
    private Types() {}

    /** By the name of the class, its IRI, or as in addresses. */
    static EntityType read(String name) {
        String local = name.startsWith(Iri.ONTOLOGY) ? name.substring(Iri.ONTOLOGY.length()) : name;
        return find(local)
                .orElseThrow(() -> new InvalidParameterException(
                        "type",
                        name,
                        String.join(
                                ", ",
                                Arrays.stream(EntityType.values())
                                        .map(EntityType::className)
                                        .toList())));
    }

    private static Optional<EntityType> find(String local) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.className().equals(local))
                .findFirst()
                .or(() -> EntityType.findByPlural(local))
                .or(() -> EntityType.findBySingular(local));
    }
}
