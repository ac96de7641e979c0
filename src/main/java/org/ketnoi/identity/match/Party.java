package org.ketnoi.identity.match;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An organisation or a person, known or asked for.
 *
 * @param id its name in the graph or the file; empty for one that is only asked for
 * @param names all names in all languages, the one to show first
 * @param acronyms short names
 * @param countries ISO 3166 codes; several when it is only known to be in one of them
 * @param places names of the towns or provinces where it is
 * @param ids by register, as {@link IdScheme#normalised} makes them
 * @param ties ids of things that it belongs to: a person's organisations, a child's parent
 */
public record Party(
        String id,
        Kind kind,
        List<String> names,
        Set<String> acronyms,
        Set<String> countries,
        Set<String> places,
        Map<IdScheme, Set<String>> ids,
        Set<String> ties) {

    /** Names of people and of organisations are read differently. */
    public enum Kind {
        ORGANIZATION,
        PERSON
    }

    public Party {
        names = List.copyOf(names);
        acronyms = Set.copyOf(acronyms);
        countries = Set.copyOf(countries);
        places = Set.copyOf(places);
        ids = normalised(ids);
        ties = Set.copyOf(ties);
    }

    private static Map<IdScheme, Set<String>> normalised(Map<IdScheme, Set<String>> ids) {
        Map<IdScheme, Set<String>> normalised = new EnumMap<>(IdScheme.class);
        ids.forEach((scheme, values) -> {
            Set<String> kept = new TreeSet<>();
            values.stream()
                    .map(scheme::normalised)
                    .filter(value -> !value.isEmpty())
                    .forEach(kept::add);
            if (!kept.isEmpty()) {
                normalised.put(scheme, Set.copyOf(kept));
            }
        });
        return Map.copyOf(normalised);
    }

    /** One that is asked for by its name, with what is known beside it. */
    public static Party asked(Kind kind, String name, Set<String> countries, Set<String> places) {
        return new Party("", kind, List.of(name), Set.of(), countries, places, Map.of(), Set.of());
    }

    public static Party organization(String id, List<String> names, String country) {
        Set<String> countries = country.isEmpty() ? Set.of() : Set.of(country);
        return new Party(id, Kind.ORGANIZATION, names, Set.of(), countries, Set.of(), Map.of(), Set.of());
    }

    public static Party person(String id, String name) {
        return new Party(id, Kind.PERSON, List.of(name), Set.of(), Set.of(), Set.of(), Map.of(), Set.of());
    }

    /** The name to show. */
    public String label() {
        return names.isEmpty() ? id : names.getFirst();
    }

    Set<String> ids(IdScheme scheme) {
        return ids.getOrDefault(scheme, Set.of());
    }
}
