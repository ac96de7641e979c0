package org.ketnoi.transfer.network;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;

/** Somebody who can be on a path: what is known of it that decides on contact. */
public record Party(Iri id, String className, Map<String, Set<String>> values) {
    private static final Set<String> GO_BETWEENS =
            Set.of("RepresentativeOffice", "Expert", "Intermediary", "ProvincialDepartment");

    private Set<String> all(String property) {
        return values.getOrDefault(property, Set.of());
    }

    /** Whether it may stand between a holder and an enterprise. */
    public boolean isGoBetween() {
        return GO_BETWEENS.contains(className);
    }

    public Set<String> languages() {
        return all("knowsLanguage");
    }

    /** Whether they can talk: they share a language, or one of them does not say which it knows. */
    public boolean canTalkTo(Party other) {
        return languages().isEmpty()
                || other.languages().isEmpty()
                || !Collections.disjoint(languages(), other.languages());
    }

    /** Whether they are known to share a language. */
    public boolean sharesLanguageWith(Party other) {
        return !Collections.disjoint(languages(), other.languages());
    }

    public boolean acceptsDirectContact() {
        return all("acceptsDirectContact").contains("true");
    }

    /** Stages of the transfer chain that it covers itself. */
    public boolean covers(Iri stage) {
        return all("selfCovers").contains(stage.value());
    }

    /** Whether one of the two covers each of the stages. */
    public boolean coversWith(Party other, Set<Iri> stages) {
        return stages.stream().allMatch(stage -> covers(stage) || other.covers(stage));
    }

    /** All countries that it is said to be in, ordered. */
    public List<Iri> countries() {
        return all("country").stream().sorted().map(Iri::of).toList();
    }

    /** All units that it is recorded in, ordered. */
    public List<Iri> areas() {
        return all("area").stream().sorted().map(Iri::of).toList();
    }

    public Optional<Iri> country() {
        return all("country").stream().sorted().findFirst().map(Iri::of);
    }

    public Optional<Iri> area() {
        return all("area").stream().sorted().findFirst().map(Iri::of);
    }

    /** Somebody who is only supposed; without languages it can talk to everybody. */
    public static Party supposed(Iri id, String className, Set<String> languages) {
        return new Party(
                id, className, languages.isEmpty() ? Map.of() : Map.of("knowsLanguage", Set.copyOf(languages)));
    }
}
