package org.ketnoi.expertise;

import java.util.Set;
import org.ketnoi.graph.Iri;

/** What of an expert may be asked for besides what they know. @param availability key, empty when it is not told */
record Profile(Set<String> languages, Set<Iri> countries, Set<Iri> areas, String availability) {
    static final String UNAVAILABLE = "unavailable";

    Profile {
        languages = Set.copyOf(languages);
        countries = Set.copyOf(countries);
        areas = Set.copyOf(areas);
    }

    boolean takesOnWork() {
        return !availability.equals(UNAVAILABLE);
    }
}
