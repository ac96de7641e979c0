package org.ketnoi.search;

import java.util.Map;
import java.util.TreeMap;
import org.ketnoi.graph.EntityType;

/** By which parameters each list can be filtered, and the ontology's property behind each parameter. */
public final class Facets {
    private static final Map<EntityType, Map<String, String>> FACETS = Map.ofEntries(
            Map.entry(
                    EntityType.ENTERPRISE, Map.of("area", "area", "industry", "industry", "language", "knowsLanguage")),
            Map.entry(
                    EntityType.ORDER,
                    Map.of("area", "area", "field", "field", "status", "status", "enterprise", "enterprise")),
            Map.entry(
                    EntityType.TECHNOLOGY,
                    Map.of("field", "field", "holder", "holder", "regulatoryStatus", "regulatoryStatus")),
            Map.entry(
                    EntityType.OFFER, Map.of("technology", "technology", "offeredBy", "offeredBy", "extent", "extent")),
            Map.entry(
                    EntityType.INTERMEDIARY,
                    Map.of(
                            "area",
                            "area",
                            "country",
                            "country",
                            "type",
                            "intermediaryType",
                            "language",
                            "knowsLanguage")),
            Map.entry(EntityType.EXPERT, Map.of("area", "area", "country", "country", "language", "knowsLanguage")),
            Map.entry(EntityType.OFFICE, Map.of("country", "coversCountry", "language", "knowsLanguage")),
            Map.entry(EntityType.DEPARTMENT, Map.of("area", "servesArea")),
            Map.entry(EntityType.ORGANIZATION, Map.of("country", "country", "language", "knowsLanguage")),
            Map.entry(EntityType.EVENT, Map.of("area", "area", "type", "eventType")),
            Map.entry(EntityType.TREND, Map.of("field", "field", "country", "country", "reportedBy", "reportedBy")),
            Map.entry(EntityType.FIELD, Map.of("broader", "broader")),
            Map.entry(EntityType.AREA, Map.of("kind", "unitKind")),
            Map.entry(EntityType.COUNTRY, Map.of()));

    private Facets() {}

    /** Parameter to property, ordered by parameter. */
    public static Map<String, String> of(EntityType type) {
        return new TreeMap<>(FACETS.getOrDefault(type, Map.of()));
    }
}
