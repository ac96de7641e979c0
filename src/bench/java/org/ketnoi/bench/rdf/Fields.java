package org.ketnoi.bench.rdf;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;
import org.ketnoi.bench.world.World;
import org.ketnoi.graph.Iri;

/**
 * The fields of the ontology, which no file may add to, in the place of those of a world: a broad one for each broad
 * one, and under it one of its narrower ones for each narrow one. Immutable.
 */
final class Fields {
    private final List<Iri> broad;
    private final List<List<Iri>> narrow;

    Fields() {
        Graph scheme = RDFParser.source(
                        Objects.requireNonNull(Fields.class.getResourceAsStream("/ketnoi/ontology/schemes/field.ttl")))
                .lang(Lang.TURTLE)
                .toGraph();
        List<Node> tops = scheme.stream(Node.ANY, SKOS.topConceptOf.asNode(), Node.ANY)
                .map(triple -> triple.getSubject())
                .toList();
        broad = tops.stream().map(Fields::iri).sorted().toList();
        narrow = broad.stream()
                .map(top -> scheme.stream(Node.ANY, SKOS.broader.asNode(), NodeFactory.createURI(top.value()))
                        .map(triple -> iri(triple.getSubject()))
                        .sorted()
                        .toList())
                .toList();
    }

    private static Iri iri(Node node) {
        return Iri.of(node.getURI());
    }

    Iri of(int field) {
        int top = World.broader(field) % broad.size();
        List<Iri> under = narrow.get(top);
        return field < World.BROAD_FIELDS || under.isEmpty()
                ? broad.get(top)
                : under.get(field / World.BROAD_FIELDS % under.size());
    }
}
