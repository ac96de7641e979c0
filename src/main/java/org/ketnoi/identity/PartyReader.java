package org.ketnoi.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ketnoi.graph.Iri;
import org.ketnoi.identity.match.IdScheme;
import org.ketnoi.identity.match.Party;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;

/** Reads the parties of a graph with all by which they can be told apart. */
final class PartyReader {
    private static final Pattern ACRONYM = Pattern.compile("(?=(?:.*\\p{Lu}){2})[\\p{L}\\p{N}.&/-]{2,12}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Map<String, IdScheme> IDS = Map.of(
            "rorId", IdScheme.ROR, "orcidId", IdScheme.ORCID, "taxCode", IdScheme.TAX_CODE, "url", IdScheme.WEBSITE);

    private final Map<String, Set<String>> values = new HashMap<>();

    private record Value(Iri party, String property, String text) {}

    /** A party with the time in which there was one; half open, as all times are. */
    record Dated(Party party, Optional<LocalDate> from, Optional<LocalDate> until) {
        /** Whether there was a day on which both were there. */
        boolean meets(Dated other) {
            return !isOver(until, other.from) && !isOver(other.until, from);
        }

        private static boolean isOver(Optional<LocalDate> end, Optional<LocalDate> start) {
            return end.isPresent() && start.isPresent() && !end.get().isAfter(start.get());
        }
    }

    static List<Dated> read(GraphStore graph, QueryLibrary queries) {
        Map<Iri, PartyReader> parties = new TreeMap<>();
        graph.select(
                        queries.get("identity/parties"),
                        Arguments.none(),
                        row -> new Value(row.iri("party"), row.iri("property").key(), row.text("value")))
                .forEach(value -> parties.computeIfAbsent(value.party, party -> new PartyReader())
                        .add(value));
        List<Dated> read = new ArrayList<>();
        parties.forEach((iri, party) ->
                read.add(new Dated(party.party(iri), party.date("validFrom"), party.date("validUntil"))));
        return read;
    }

    private void add(Value value) {
        values.computeIfAbsent(value.property, property -> new LinkedHashSet<>())
                .add(value.text);
    }

    private Set<String> all(String... properties) {
        Set<String> all = new LinkedHashSet<>();
        for (String property : properties) {
            all.addAll(values.getOrDefault(property, Set.of()));
        }
        return all;
    }

    private Party party(Iri iri) {
        boolean person = all("type").contains(Iri.term("Expert").value());
        Set<String> acronyms = new HashSet<>();
        Set<String> names = all("label", "fullName");
        all("altLabel").forEach(name -> (!person && ACRONYM.matcher(name).matches() ? acronyms : names).add(name));
        Set<String> countries = new HashSet<>();
        all("country").forEach(country -> countries.add(Iri.of(country).key()));
        return new Party(
                iri.value(),
                person ? Party.Kind.PERSON : Party.Kind.ORGANIZATION,
                List.copyOf(names),
                acronyms,
                countries,
                all("addressLocality", "area"),
                ids(),
                all("organization", "party"));
    }

    private Optional<LocalDate> date(String property) {
        return all(property).stream()
                .filter(date -> DATE.matcher(date).matches())
                .map(LocalDate::parse)
                .findFirst();
    }

    private Map<IdScheme, Set<String>> ids() {
        Map<IdScheme, Set<String>> ids = new EnumMap<>(IdScheme.class);
        IDS.forEach((property, scheme) -> {
            if (values.containsKey(property)) {
                ids.put(scheme, all(property));
            }
        });
        return ids;
    }
}
