package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.Iri;

/** Of every published statement it can be said where it comes from. */
class PublishedProvenanceTest {
    private static final int STATEMENTS = 500;

    @Test
    void ofAnyStatementSourceRunMethodDateAndLicenceAreFound() {
        long seed = Long.getLong("ketnoi.seed", new Random().nextInt(1_000_000));
        Seed.PUBLISHED.read(graph -> {
            List<Quad> statements = new ArrayList<>(graph.stream()
                    .filter(quad -> quad.getGraph().getURI().startsWith(Iri.ENTITIES))
                    .toList());
            Collections.shuffle(statements, new Random(seed));
            for (Quad statement : statements.subList(0, STATEMENTS)) {
                Node run = statement.getGraph();
                assertThat(graph.contains(run, run, RDF.type.asNode(), term("ImportRun")))
                        .as("seed %d, run of %s", seed, statement)
                        .isTrue();
                for (Node property : List.of(
                        DCTerms.source.asNode(),
                        DCTerms.date.asNode(),
                        DCTerms.license.asNode(),
                        term("extractionMethod"))) {
                    assertThat(values(graph, run, property))
                            .as("seed %d, %s of %s", seed, property, statement)
                            .hasSize(1)
                            .doesNotContain("");
                }
            }
            return statements;
        });
    }

    private static List<String> values(DatasetGraph graph, Node run, Node property) {
        return graph.stream(run, run, property, Node.ANY)
                .map(quad -> quad.getObject().isLiteral()
                        ? quad.getObject().getLiteralLexicalForm()
                        : quad.getObject().getURI())
                .toList();
    }

    private static Node term(String localName) {
        return NodeFactory.createURI(Iri.term(localName).value());
    }
}
