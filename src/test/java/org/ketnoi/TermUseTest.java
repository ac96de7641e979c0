package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.ketnoi.TermUses.Use;

/** No term of ours is there for nothing. */
class TermUseTest {
    private static final Graph TERMS = OntologyFiles.read(OntologyFiles.TERMS);

    @Test
    void everyTermIsUsedByShapesSchemesDataQuestionsOrTheProgram() {
        Set<String> used = used();
        assertThat(OntologyFiles.terms(TERMS).stream()
                        .filter(term -> !OntologyFiles.isDeprecated(TERMS, term))
                        .map(Node::getURI)
                        .filter(term -> !used.contains(term))
                        .map(Vocabularies::shortened)
                        .sorted())
                .as("terms that nothing uses")
                .isEmpty();
    }

    private static Set<String> used() {
        List<Path> turtle = Stream.of(
                        OntologyFiles.shapes(), OntologyFiles.schemes(), OntologyFiles.files(Path.of("data"), ".ttl"))
                .flatMap(List::stream)
                .toList();
        return Stream.of(
                        turtle.stream()
                                .flatMap(file -> TermUses.inTurtle(file).stream())
                                .map(Use::iri),
                        OntologyFiles.templates().stream()
                                .flatMap(file -> TermUses.inTemplate(file).stream())
                                .map(Use::iri),
                        OntologyFiles.queries().stream()
                                .flatMap(file -> TermUses.inQuery(file).stream())
                                .map(Use::iri),
                        OntologyFiles.sources().stream().flatMap(file -> TermUses.termsInJava(file).stream()),
                        aboutTerms())
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    /** Terms with which the ontology speaks of terms: what annotates them and the classes that they are in. */
    private static Stream<String> aboutTerms() {
        return TERMS.stream()
                .flatMap(triple -> triple.getPredicate().equals(RDF.type.asNode())
                        ? Stream.of(triple.getPredicate(), triple.getObject())
                        : Stream.of(triple.getPredicate()))
                .filter(Node::isURI)
                .map(Node::getURI);
    }
}
