package org.ketnoi.records.person;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.ontology.Ontology;

/**
 * Where a person's whole name or address stands in texts about other things: in a title, a description, a note. What is
 * said of other people stays as it is, since they can have the same name.
 */
final class Mentions {
    private static final String LEFT_OUT = "[…]";
    private static final int SHORTEST = 5;

    private final DatasetGraph records;
    private final Set<Node> contactProperties;

    Mentions(DatasetGraph records, Ontology ontology) {
        this.records = records;
        this.contactProperties = ontology.contactProperties();
    }

    /** To be called while the person is still described. */
    void leaveOut(Node person) {
        List<String> words = words(person);
        if (words.isEmpty()) {
            return;
        }
        List<Quad> telling = records.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .filter(quad -> quad.getObject().isLiteral())
                .filter(quad -> words.stream().anyMatch(quad.getObject().getLiteralLexicalForm()::contains))
                .filter(quad -> !quad.getSubject().equals(person) && !isPerson(quad.getSubject()))
                .toList();
        telling.forEach(quad -> {
            records.delete(quad);
            records.add(new Quad(
                    quad.getGraph(), quad.getSubject(), quad.getPredicate(), without(quad.getObject(), words)));
        });
    }

    private List<String> words(Node person) {
        return Stream.concat(
                        records.stream(Node.ANY, person, Terms.LABEL, Node.ANY),
                        contactProperties.stream()
                                .flatMap(property -> records.stream(Node.ANY, person, property, Node.ANY)))
                .map(Quad::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(text -> text.length() >= SHORTEST)
                .distinct()
                .toList();
    }

    private boolean isPerson(Node thing) {
        return Stream.of(Terms.term("Expert"), Terms.uri("http://xmlns.com/foaf/0.1/Person"))
                .anyMatch(type -> records.contains(Node.ANY, thing, Terms.TYPE, type));
    }

    private static Node without(Node literal, List<String> words) {
        String text = literal.getLiteralLexicalForm();
        for (String word : words) {
            text = text.replace(word, LEFT_OUT);
        }
        return literal.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralDT(text, literal.getLiteralDatatype())
                : NodeFactory.createLiteralLang(text, literal.getLiteralLanguage());
    }

    /** All by which the person would be known again. */
    Set<Node> identifying(Node person) {
        return Stream.concat(
                        Stream.of(person),
                        Stream.concat(
                                        contactProperties.stream(),
                                        Stream.of(Terms.uri("http://vivoweb.org/ontology/core#orcidId")))
                                .flatMap(property -> records.stream(Node.ANY, person, property, Node.ANY))
                                .map(Quad::getObject))
                .collect(Collectors.toSet());
    }
}
