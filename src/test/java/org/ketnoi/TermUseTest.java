package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
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

    @Test
    void noDeprecatedTermIsUsedAnyMore() {
        Set<String> deprecated = OntologyFiles.terms(TERMS).stream()
                .filter(term -> OntologyFiles.isDeprecated(TERMS, term))
                .map(Node::getURI)
                .collect(Collectors.toSet());
        assertThat(Stream.concat(uses(OntologyFiles.shapes(), TermUseTest::notForbidden), usesBesideShapes())
                        .filter(use -> deprecated.contains(use.iri()))
                        .map(use -> use.where() + ": " + Vocabularies.shortened(use.iri()))
                        .distinct()
                        .sorted())
                .as("uses of deprecated terms")
                .isEmpty();
    }

    /** What a shape speaks of without saying that nothing may have it. */
    private static List<Use> notForbidden(Path shapes) {
        Graph all = OntologyFiles.read(shapes);
        Graph rest = GraphFactory.createDefaultGraph();
        all.stream()
                .filter(triple -> !triple.getPredicate().equals(SHACL.path) || !isForbidden(all, triple.getSubject()))
                .forEach(rest::add);
        return TermUses.in(shapes.toString(), rest);
    }

    private static boolean isForbidden(Graph shapes, Node property) {
        return OntologyFiles.objects(shapes, property, SHACL.maxCount).stream()
                .anyMatch(count -> count.getLiteralLexicalForm().equals("0"));
    }

    private static Set<String> used() {
        return Stream.of(
                        uses(OntologyFiles.shapes(), TermUses::inTurtle).map(Use::iri),
                        usesBesideShapes().map(Use::iri),
                        OntologyFiles.sources().stream().flatMap(file -> TermUses.termsInJava(file).stream()),
                        aboutTerms())
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private static Stream<Use> usesBesideShapes() {
        return Stream.of(
                        uses(OntologyFiles.schemes(), TermUses::inTurtle),
                        uses(OntologyFiles.files(Path.of("data"), ".ttl"), TermUses::inTurtle),
                        uses(OntologyFiles.templates(), TermUses::inTemplate),
                        uses(OntologyFiles.queries(), TermUses::inQuery))
                .flatMap(uses -> uses);
    }

    private static Stream<Use> uses(List<Path> files, Function<Path, List<Use>> in) {
        return files.stream().flatMap(file -> in.apply(file).stream());
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
