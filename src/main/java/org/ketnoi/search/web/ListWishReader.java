package org.ketnoi.search.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.search.Facets;
import org.ketnoi.search.Kind;
import org.ketnoi.search.Search;
import org.ketnoi.web.Ids;
import org.ketnoi.web.Numbers;
import org.ketnoi.web.Today;
import org.ketnoi.web.Words;
import org.springframework.stereotype.Component;

/** A list's wish from the parameters of a request: each type can be filtered by its own properties. */
@Component
class ListWishReader {
    /** All lists but the experts', which are ranked by what they know. */
    static final String TYPES =
            "enterprises|orders|technologies|offers|intermediaries|offices|departments|organizations|events|trends"
                    + "|fields|areas|countries";

    private static final Set<String> COMMON = Set.of("q", "limit", "cursor", "asOf", "lang", "facets");

    private final Today today;

    ListWishReader(Today today) {
        this.today = today;
    }

    /** A filter that the list does not know. */
    static final class UnknownFilterException extends DomainException {
        private static final long serialVersionUID = 1L;

        UnknownFilterException(String name, String known) {
            super(Refusal.INVALID, "unknown-parameter", name, known);
        }
    }

    Search.Wish read(String plural, Map<String, String> parameters) {
        EntityType type = EntityType.findByPlural(plural).orElseThrow();
        Map<String, String> facets = Facets.of(type);
        Map<String, String> filters = new HashMap<>();
        parameters.forEach((name, value) -> {
            if (facets.containsKey(name)) {
                filters.put(name, value(name, facets.getOrDefault(name, name), value));
            } else if (!COMMON.contains(name)) {
                Set<String> known = new TreeSet<>(COMMON);
                known.addAll(facets.keySet());
                throw new UnknownFilterException(name, String.join(", ", known));
            }
        });
        return new Search.Wish(
                Words.read("q", Optional.ofNullable(parameters.get("q"))),
                Optional.of(Kind.of(type)),
                filters,
                today.or("asOf", Optional.ofNullable(parameters.get("asOf"))),
                Numbers.limit(Optional.ofNullable(parameters.get("limit"))),
                Optional.ofNullable(parameters.get("cursor")));
    }

    /** Values of some filters are keys of a scheme, of others ids, of one a language's code. */
    private static String value(String parameter, String property, String value) {
        return switch (property) {
            case "knowsLanguage" -> value;
            case "area", "servesArea" ->
                Ids.read(parameter, value, EntityType.AREA).value();
            case "country", "coversCountry" ->
                Ids.read(parameter, value, EntityType.COUNTRY).value();
            case "field", "broader" ->
                Ids.read(parameter, value, EntityType.FIELD).value();
            case "enterprise" ->
                Ids.read(parameter, value, EntityType.ENTERPRISE).value();
            case "technology" ->
                Ids.read(parameter, value, EntityType.TECHNOLOGY).value();
            case "reportedBy" -> Ids.read(parameter, value, EntityType.OFFICE).value();
            case "holder", "offeredBy" -> Ids.read(parameter, value).value();
            case "status" -> concept(parameter, "order-status", value);
            case "industry" -> concept(parameter, "industry", value);
            case "extent" -> concept(parameter, "transfer-extent", value);
            case "regulatoryStatus" -> concept(parameter, "regulatory-status", value);
            case "intermediaryType" -> concept(parameter, "intermediary-type", value);
            case "eventType" -> concept(parameter, "event-type", value);
            case "unitKind" -> concept(parameter, "unit-kind", value);
            default -> throw new IllegalStateException("A filter without a reading: " + property);
        };
    }

    private static String concept(String parameter, String scheme, String value) {
        return Iri.KEY.matcher(value).matches()
                ? Iri.concept(scheme, value).value()
                : Ids.read(parameter, value).value();
    }
}
