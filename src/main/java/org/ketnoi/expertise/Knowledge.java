package org.ketnoi.expertise;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.Change;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;

/**
 * Experts of one version of the published graph: what they are said to know, by field, with the evidence for it, and
 * whom they are bound to. A question takes time by the claims that it has to look at, and a change by what it touches,
 * however many experts there are. Immutable.
 *
 * @param standing who is said to know what
 * @param proven assertions, by evidence
 * @param levels what a level counts, in [0,1]
 */
record Knowledge(
        Standing standing,
        Index<Assertion> proven,
        Shelf<Evidence> evidence,
        Shelf<Tie> ties,
        FieldTree fields,
        Map<Iri, Double> levels) {

    private static final String EXPERTS = EntityType.EXPERT.iri("").value();

    /** Of the graph as it is, which follows the graph's changes. */
    static Derived<Knowledge> following(GraphStore published, QueryLibrary queries) {
        return new Derived<>(
                published,
                () -> published.scan(scan -> read(new KnowledgeReader(scan, queries))),
                (knowledge, change) ->
                        published.scan(scan -> knowledge.after(change, new KnowledgeReader(scan, queries))));
    }

    private static Knowledge read(KnowledgeReader reader) {
        Map<Iri, Assertion> assertions = reader.assertions(Arguments.none());
        Knowledge known = new Knowledge(
                Standing.EMPTY,
                Index.of(assertions.values(), Assertion::id, Assertion::evidence),
                Shelf.of(
                        reader.evidence(Arguments.none(), evidenceOf(assertions.values())),
                        Evidence::id,
                        item -> List.of()),
                Shelf.of(reader.ties(Arguments.none()), Tie::id, Knowledge::expertsOf),
                reader.fields(),
                reader.levels());
        Map<Iri, Profile> profiles = reader.profiles(Arguments.none());
        return known.weighed(assertions.keySet(), assertions, profiles.keySet(), profiles);
    }

    private static Set<Iri> evidenceOf(Collection<Assertion> assertions) {
        return assertions.stream()
                .flatMap(assertion -> assertion.evidence().stream())
                .collect(Collectors.toSet());
    }

    private static Collection<Iri> expertsOf(Tie tie) {
        return tie.parties().stream().filter(Knowledge::isExpert).toList();
    }

    static boolean isExpert(Iri party) {
        return party.value().startsWith(EXPERTS);
    }

    private Knowledge after(Change change, KnowledgeReader reader) {
        Set<Iri> touched = change.subjects();
        Arguments about = Arguments.none().about("thing", touched);
        Map<Iri, Assertion> now = reader.assertions(about);
        Index<Assertion> nowProven = proven.with(assertions(touched), now.values());
        Set<Iri> read = new HashSet<>(evidenceOf(now.values()));
        read.addAll(touched);
        Set<Iri> wanted =
                read.stream().filter(item -> !nowProven.of(item).isEmpty()).collect(Collectors.toSet());
        boolean isOfLevels = touched.stream().anyMatch(thing -> thing.isConceptOf("expertise-level"));
        Knowledge known = new Knowledge(
                standing,
                nowProven,
                evidence.after(read, reader.evidence(Arguments.none().about("thing", read), wanted)),
                ties.after(touched, reader.ties(about)),
                fields.isAny(touched) ? reader.fields() : fields,
                isOfLevels ? reader.levels() : levels);
        Set<Iri> others = isOfLevels ? standing.claims().keys() : known.provenBy(wanted);
        return known.weighed(touched, now, touched, reader.profiles(about)).weighedAnew(others, touched);
    }

    private Map<Iri, Assertion> assertions(Set<Iri> some) {
        Map<Iri, Assertion> assertions = new HashMap<>();
        standing.claims().among(some).forEach((name, claim) -> assertions.put(name, claim.assertion()));
        return assertions;
    }

    private Set<Iri> provenBy(Set<Iri> items) {
        return items.stream()
                .flatMap(item -> proven.of(item).stream())
                .map(Assertion::id)
                .collect(Collectors.toSet());
    }

    /** After some assertions and experts were touched: with those of them that are there now. */
    private Knowledge weighed(Set<Iri> touched, Map<Iri, Assertion> now, Set<Iri> people, Map<Iri, Profile> profiles) {
        StandingChange change = new StandingChange(standing);
        for (Iri name : touched) {
            Optional.ofNullable(now.get(name))
                    .ifPresentOrElse(
                            assertion -> change.set(assertion, level(assertion), evidenceOf(assertion)),
                            () -> change.remove(name));
        }
        people.forEach(name -> change.set(name, Optional.ofNullable(profiles.get(name))));
        return new Knowledge(change.made(), proven, evidence, ties, fields, levels);
    }

    /** After the evidence of some assertions, or what a level counts, has changed. */
    private Knowledge weighedAnew(Set<Iri> some, Set<Iri> done) {
        Map<Iri, Assertion> left = assertions(some);
        left.keySet().removeAll(done);
        return left.isEmpty() ? this : weighed(left.keySet(), left, Set.of(), Map.of());
    }

    private double level(Assertion assertion) {
        return levels.getOrDefault(assertion.level(), 0.0);
    }

    List<Evidence> evidenceOf(Assertion assertion) {
        return assertion.evidence().stream()
                .flatMap(item -> evidence.find(item).stream())
                .toList();
    }

    List<Tie> tiesOf(Iri expert) {
        return ties.index().of(expert);
    }
}
