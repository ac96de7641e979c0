package org.ketnoi.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of things that have lists and pages of their own: their place in URLs, in IRIs and in the ontology. */
public enum EntityType {
    ENTERPRISE("enterprises", "Enterprise"),
    ORDER("orders", "TechnologyOrder"),
    TECHNOLOGY("technologies", "Technology"),
    OFFER("offers", "TechnologyOffer"),
    EXPERT("experts", "Expert"),
    INTERMEDIARY("intermediaries", "Intermediary"),
    OFFICE("offices", "RepresentativeOffice"),
    DEPARTMENT("departments", "ProvincialDepartment"),
    ORGANIZATION("organizations", "Organization"),
    EVENT("events", "Event"),
    TREND("trends", "TechnologyTrend"),
    FIELD("fields", "Field"),
    AREA("areas", "AdministrativeUnit"),
    COUNTRY("countries", "Country");

    private static final Map<String, EntityType> BY_SINGULAR =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EntityType::singular, type -> type));

    private static final String FIELDS = Iri.SCHEMES + FIELD.singular() + "/";

    private final String singular;
    private final String plural;
    private final String className;

    EntityType(String plural, String className) {
        this.singular = name().toLowerCase(Locale.ROOT);
        this.plural = plural;
        this.className = className;
    }

    /** As in {@code /api/v1/enterprises}. */
    public String plural() {
        return plural;
    }

    /** As in {@code enterprise/e-0012}. */
    public String singular() {
        return singular;
    }

    /** The local name of the class in the ontology. */
    public String className() {
        return className;
    }

    /** The IRI of the thing of this type with a key. */
    public Iri iri(String key) {
        return this == FIELD ? Iri.concept("field", key) : Iri.entity(singular(), key);
    }

    /** The type that a thing's IRI tells: a field is a concept, all others are entities. */
    public static Optional<EntityType> of(Iri iri) {
        String name = iri.value();
        if (!name.startsWith(Iri.ENTITIES)) {
            return name.startsWith(FIELDS) ? Optional.of(FIELD) : Optional.empty();
        }
        int cut = name.indexOf('/', Iri.ENTITIES.length());
        return cut < 0
                ? Optional.empty()
                : findBySingular(name.substring(Iri.ENTITIES.length(), cut)).filter(type -> type != FIELD);
    }

    public static Optional<EntityType> findBySingular(String singular) {
        return Optional.ofNullable(BY_SINGULAR.get(singular));
    }

    public static Optional<EntityType> findByPlural(String plural) {
        return Arrays.stream(values())
                .filter(type -> type.plural.equals(plural))
                .findFirst();
    }

    public static List<String> plurals() {
        return Arrays.stream(values()).map(EntityType::plural).toList();
    }
}
