package org.ketnoi.bench.rank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.ketnoi.bench.rdf.WorldFile;
import org.ketnoi.bench.world.World;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.store.local.LocalGraphStore;

/** A published graph on disk with who knows what, and what is wanted and offered; and the vocabularies. */
final class PublishedWorld {
    private static final Node RUN = NodeFactory.createURI("https://w3id.org/ketnoi/id/run/bench");

    private PublishedWorld() {}

    static LocalGraphStore fill(World world, Path directory) throws IOException {
        Path file = directory.resolve("world.nt");
        WorldFile.writeExchange(world, file);
        LocalGraphStore store = LocalGraphStore.open(directory.resolve("published"));
        store.write(graph -> {
            Ontology.load().graphs().forEach((name, terms) -> {
                Node of = NodeFactory.createURI(name.value());
                terms.find()
                        .forEachRemaining(
                                said -> graph.add(of, said.getSubject(), said.getPredicate(), said.getObject()));
            });
            read(file, graph);
        });
        Files.delete(file);
        return store;
    }

    private static void read(Path file, DatasetGraph graph) {
        RDFParser.source(file).parse(new StreamRDFBase() {
            @Override
            public void triple(org.apache.jena.graph.Triple said) {
                graph.add(RUN, said.getSubject(), said.getPredicate(), said.getObject());
            }
        });
    }
}
