package org.ketnoi.expertise;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * whom they are bound to. A question takes time by the assertions that it meets, and a change by what it touches, however
 * many experts there are. Immutable.
 *
 * @param ofField assertions, by field
 * @param ofExpert assertions, by expert
 * @param proven assertions, by evidence
 * @param levels what a level counts, in [0,1]
 */
record Knowledge(
        Shelf<Assertion> ofField,
        Index<Assertion> ofExpert,
        Index<Assertion> proven,
        Shelf<Evidence> evidence,
        Shelf<Profile> profiles,
        Shelf<Tie> ties,
        FieldTree fields,
        Map<Iri, Double> levels) {

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
        return new Knowledge(
                Shelf.of(assertions, assertion -> List.of(assertion.field())),
                Index.of(assertions, assertion -> List.of(assertion.expert())),
                Index.of(assertions, Assertion::evidence),
                Shelf.of(reader.evidence(Arguments.none(), evidenceOf(assertions.values())), item -> List.of()),
                Shelf.of(reader.profiles(Arguments.none()), profile -> List.of()),
                Shelf.of(reader.ties(Arguments.none()), Knowledge::expertsOf),
                reader.fields(),
                reader.levels());
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
        return EntityType.of(party).filter(EntityType.EXPERT::equals).isPresent();
    }

    private Knowledge after(Change change, KnowledgeReader reader) {
        Set<Iri> touched = change.subjects();
        Arguments about = Arguments.none().about("thing", touched);
        Map<Iri, Assertion> now = reader.assertions(about);
        Map<Iri, Assertion> before = ofField.things().among(touched);
        Shelf<Assertion> changed = ofField.after(touched, now);
        Index<Assertion> nowProven = proven.with(before, now);
        boolean isScheme = fields.isAny(touched);
        return new Knowledge(
                changed,
                ofExpert.with(before, now),
                nowProven,
                evidenceAfter(touched, now, nowProven, reader),
                profiles.after(touched, reader.profiles(about)),
                ties.after(touched, reader.ties(about)),
                isScheme ? reader.fields() : fields,
                touched.stream().anyMatch(thing -> thing.isConceptOf("expertise-level")) ? reader.levels() : levels);
    }

    /** What was touched, and what only now is evidence of an assertion. */
    private Shelf<Evidence> evidenceAfter(
            Set<Iri> touched, Map<Iri, Assertion> now, Index<Assertion> nowProven, KnowledgeReader reader) {
        Set<Iri> read = new HashSet<>(evidenceOf(now.values()));
        read.addAll(touched);
        Set<Iri> wanted =
                read.stream().filter(item -> !nowProven.of(item).isEmpty()).collect(Collectors.toSet());
        return evidence.after(read, reader.evidence(Arguments.none().about("thing", read), wanted));
    }

    double level(Assertion assertion) {
        return levels.getOrDefault(assertion.level(), 0.0);
    }

    List<Evidence> evidenceOf(Assertion assertion) {
        return assertion.evidence().stream()
                .flatMap(item -> evidence.find(item).stream())
                .toList();
    }

    List<Tie> tiesOf(Iri expert) {
        return ties.index().of(expert).stream()
                .flatMap(tie -> ties.find(tie).stream())
                .toList();
    }
}
