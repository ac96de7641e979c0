package org.ketnoi.records.person;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Consents;

/**
 * Takes data on a person out of the records, within a change: what is said of the person, the things that belong to the
 * person as a whole, and the evidence that was for those only. Whatever else refers to the person (an act, a handling, a
 * project of several parties) goes on to refer to somebody who is told by no name.
 */
final class Removal {
    /** Whoever it was. */
    static final Node SOMEBODY = Terms.node(Iri.entity("person", "erased"));

    private static final Node SOMEBODYS_GRAPH = Terms.node(Iri.entity("run", "erased"));
    private static final Set<Node> STRUCTURE =
            Set.of(Terms.TYPE, Terms.term("disclosure"), Terms.term("sourceRow"), Terms.term("sourceSheet"));
    private static final Set<Node> PROOF = Set.of(Terms.term("consentOf"), Terms.term("readingOf"));
    private static final Set<Node> OF_SEVERAL = Set.of(Terms.term("TransferProject"), Terms.term("Contract"));
    /** What is decided about two things has no sense when one is gone, and its reasons tell names. */
    private static final String IDENTITY_DECISIONS = "https://w3id.org/ketnoi/graph/identity/";

    private static final Node EVIDENCE = Terms.term("evidence");

    private final DatasetGraph records;
    private final Set<Node> belonging;

    Removal(DatasetGraph records, Ontology ontology) {
        this.records = records;
        this.belonging = ontology.belongingProperties();
    }

    /** Properties, of a person or of what refers to the person, that are held although no consent covers them any more. */
    static Set<Node> uncovered(DatasetGraph records, Node person, LocalDate day) {
        Consents consents = Consents.of(records, day);
        boolean named = consents.allowsAnyUse(person, Terms.LABEL);
        return Stream.concat(
                        records.stream(Node.ANY, person, Node.ANY, Node.ANY),
                        records.stream(Node.ANY, Node.ANY, Node.ANY, person))
                .map(Quad::getPredicate)
                .distinct()
                .filter(property -> !PROOF.contains(property))
                .filter(property -> STRUCTURE.contains(property) ? !named : !consents.allowsAnyUse(person, property))
                .collect(Collectors.toSet());
    }

    /** Takes those properties out. That and to what a person agreed, and who read, stays. */
    void of(Node person, Set<Node> properties) {
        remove(person, properties::contains);
    }

    /** Takes everything out. */
    void of(Node person) {
        remove(person, property -> true);
    }

    private void remove(Node person, Predicate<Node> gone) {
        Set<Node> things = belonging(person, gone);
        Set<Node> evidence = evidenceOnlyFor(things);
        things.addAll(evidence);
        List<Quad> own = records.stream(Node.ANY, person, Node.ANY, Node.ANY)
                .filter(quad -> gone.test(quad.getPredicate()))
                .toList();
        things.forEach(thing -> records.deleteAny(Node.ANY, thing, Node.ANY, Node.ANY));
        things.forEach(thing -> records.deleteAny(Node.ANY, Node.ANY, Node.ANY, thing));
        own.forEach(records::delete);
        List<Quad> referring = records.stream(Node.ANY, Node.ANY, Node.ANY, person)
                .filter(quad -> gone.test(quad.getPredicate()))
                .toList();
        referring.forEach(records::delete);
        referring.forEach(
                quad -> records.add(new Quad(quad.getGraph(), quad.getSubject(), quad.getPredicate(), SOMEBODY)));
        if (!referring.isEmpty()) {
            tellSomebody();
        }
    }

    private Set<Node> belonging(Node person, Predicate<Node> gone) {
        Set<Node> all = new HashSet<>();
        Set<Node> next = dependents(person, gone);
        while (!next.isEmpty()) {
            all.addAll(next);
            next = next.stream()
                    .flatMap(thing -> dependents(thing, property -> true).stream())
                    .filter(thing -> !all.contains(thing))
                    .collect(Collectors.toSet());
        }
        return all;
    }

    private Set<Node> dependents(Node thing, Predicate<Node> gone) {
        return records.stream(Node.ANY, Node.ANY, Node.ANY, thing)
                .filter(quad -> gone.test(quad.getPredicate()))
                .filter(quad -> belonging.contains(quad.getPredicate())
                        || quad.getGraph().getURI().startsWith(IDENTITY_DECISIONS))
                .map(Quad::getSubject)
                .filter(dependent ->
                        OF_SEVERAL.stream().noneMatch(type -> records.contains(Node.ANY, dependent, Terms.TYPE, type)))
                .collect(Collectors.toSet());
    }

    private Set<Node> evidenceOnlyFor(Set<Node> things) {
        return things.stream()
                .flatMap(thing -> records.stream(Node.ANY, thing, EVIDENCE, Node.ANY))
                .map(Quad::getObject)
                .filter(piece -> records.stream(Node.ANY, Node.ANY, Node.ANY, piece)
                        .allMatch(quad -> things.contains(quad.getSubject())))
                .collect(Collectors.toSet());
    }

    private void tellSomebody() {
        records.add(new Quad(SOMEBODYS_GRAPH, SOMEBODY, Terms.TYPE, Terms.uri("http://www.w3.org/ns/prov#Agent")));
        records.add(new Quad(
                SOMEBODYS_GRAPH, SOMEBODY, Terms.LABEL, NodeFactory.createLiteralLang("người đã được xóa", "vi")));
        records.add(
                new Quad(SOMEBODYS_GRAPH, SOMEBODY, Terms.LABEL, NodeFactory.createLiteralLang("person erased", "en")));
    }
}
