package org.ketnoi.expertise;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Scan;

/** Reads experts, what they are said to know, and what binds them, from rows of thing, property and value. One scan. */
final class KnowledgeReader {
    /** Of texts, which few things share. */
    private static final int MOST_KEPT = 100_000;

    private final Scan scan;
    private final QueryLibrary queries;
    private final Map<Long, Iri> names = new HashMap<>();
    private final Map<Long, String> texts = new HashMap<>();
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();
    private final Map<Long, String> properties = new HashMap<>();

    KnowledgeReader(Scan scan, QueryLibrary queries) {
        this.scan = scan;
        this.queries = queries;
    }

    private Map<Iri, Said> said(String query, Arguments arguments, Predicate<Iri> wanted) {
        Map<Iri, Said> said = new HashMap<>();
        NamedQuery named = queries.get("expertise/" + query);
        long[] thing = {Scan.NOTHING};
        Optional<?>[] about = {Optional.empty()};
        scan.forEach(named, arguments, row -> {
            if (row[0] != thing[0]) {
                thing[0] = row[0];
                about[0] = name(row[0]).filter(wanted).map(name -> said.computeIfAbsent(name, key -> new Said(days)));
            }
            if (about[0].orElse(null) instanceof Said noted) {
                noted.note(property(row[1]), value(row[2]));
            }
        });
        return said;
    }

    /** What was named by another thing is the same object. */
    private Optional<Iri> name(long number) {
        Iri known = names.get(number);
        return known == null ? Optional.of(number).filter(scan::isIri).map(scan::iri) : Optional.of(known);
    }

    private String property(long number) {
        return properties.computeIfAbsent(
                number, property -> scan.iri(property).key().intern());
    }

    private Object value(long number) {
        Object known = names.get(number);
        known = known == null ? texts.get(number) : known;
        return known == null ? read(number) : known;
    }

    /** All names are kept, and hardly more than what is made here keeps. */
    private Object read(long number) {
        if (scan.isIri(number)) {
            Iri name = scan.iri(number);
            names.put(number, name);
            return name;
        }
        String text = scan.text(number);
        if (texts.size() < MOST_KEPT) {
            texts.put(number, text);
        }
        return text;
    }

    /** Those that name an expert, a field and a level. */
    Map<Iri, Assertion> assertions(Arguments arguments) {
        Map<Iri, Assertion> assertions = new HashMap<>();
        said("cq-11-assertion-values", arguments, thing -> true).forEach((id, said) -> {
            Optional<Iri> expert = said.iri("expertiseOf");
            Optional<Iri> field = said.iri("field");
            Optional<Iri> level = said.iri("expertiseLevel");
            if (expert.isPresent() && field.isPresent() && level.isPresent()) {
                assertions.put(
                        id,
                        new Assertion(
                                id,
                                expert.get(),
                                field.get(),
                                level.get(),
                                said.date("confirmedOn"),
                                said.iris("evidence")));
            }
        });
        return assertions;
    }

    /** @param wanted evidence of other things is passed over */
    Map<Iri, Evidence> evidence(Arguments arguments, Set<Iri> wanted) {
        Map<Iri, Evidence> evidence = new HashMap<>();
        said("cq-11-evidence-values", arguments, wanted::contains)
                .forEach((id, said) -> evidence.put(
                        id,
                        new Evidence(
                                id,
                                said.key("evidenceType").intern(),
                                said.date("date").orElse(LocalDate.EPOCH),
                                said.key("extractionMethod").intern(),
                                said.share("confidence"))));
        return evidence;
    }

    Map<Iri, Profile> profiles(Arguments arguments) {
        Map<Iri, Profile> profiles = new HashMap<>();
        said("cq-11-expert-values", arguments, thing -> true)
                .forEach((id, said) -> profiles.put(
                        id,
                        new Profile(
                                Set.copyOf(said.texts("knowsLanguage")),
                                Set.copyOf(said.iris("country")),
                                Set.copyOf(said.iris("area")),
                                said.key("availability").intern())));
        return profiles;
    }

    /** What binds two parties at least, one of them an expert. */
    Map<Iri, Tie> ties(Arguments arguments) {
        Map<Iri, Tie> ties = new HashMap<>();
        said("cq-11-affiliations", arguments, thing -> true).forEach((id, said) -> {
            Set<Iri> parties = new HashSet<>(said.iris("member"));
            parties.addAll(said.iris("organization"));
            note(ties, id, said, Tie.Kind.AFFILIATION, parties);
        });
        said("cq-11-cooperations", arguments, thing -> true)
                .forEach((id, said) -> note(ties, id, said, Tie.Kind.COOPERATION, new HashSet<>(said.iris("party"))));
        return ties;
    }

    private static void note(Map<Iri, Tie> ties, Iri id, Said said, Tie.Kind kind, Set<Iri> parties) {
        if (parties.size() > 1 && parties.stream().anyMatch(Knowledge::isExpert)) {
            ties.put(id, new Tie(id, kind, List.copyOf(parties), said.date("validFrom"), said.date("validUntil")));
        }
    }

    FieldTree fields() {
        return FieldTree.of(said("cq-11-fields", Arguments.none(), thing -> true));
    }

    /** Level to what it counts, in [0,1]. */
    Map<Iri, Double> levels() {
        Map<Iri, Double> levels = new HashMap<>();
        scan.forEach(
                queries.get("expertise/cq-11-levels"),
                Arguments.none(),
                row -> levels.put(scan.iri(row[0]), Double.valueOf(scan.text(row[1]))));
        return levels;
    }
}
