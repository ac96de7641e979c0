package org.ketnoi.bench.rank;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.bench.rdf.Names;
import org.ketnoi.bench.rdf.WorldFile;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.store.local.LocalGraphStore;

/**
 * A published graph on disk with who knows what, and what is wanted and offered, in words of the seed data; with the
 * areas and the vocabularies.
 */
final class PublishedWorld {
    private static final Node RUN = NodeFactory.createURI("https://w3id.org/ketnoi/id/run/bench");
    private static final Node UNIT = NodeFactory.createURI(Iri.ONTOLOGY + "AdministrativeUnit");

    private final World world;
    private final Names names;

    private PublishedWorld(World world, Names names) {
        this.world = world;
        this.names = names;
    }

    static LocalGraphStore fill(World world, Names names, Path directory) throws IOException {
        Path file = directory.resolve("world.nt");
        WorldFile.writeExchange(world, file);
        LocalGraphStore store = LocalGraphStore.open(directory.resolve("published"));
        store.write(graph -> new PublishedWorld(world, names).each(file, graph::add));
        Files.delete(file);
        return store;
    }

    /** The same as a file of N-Quads. */
    static Path write(World world, Names names, Path directory) throws IOException {
        Path file = directory.resolve("world.nt");
        WorldFile.writeExchange(world, file);
        Path quads = directory.resolve("world.nq");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(quads))) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
            writer.start();
            new PublishedWorld(world, names).each(file, writer::quad);
            writer.finish();
        }
        Files.delete(file);
        return quads;
    }

    private void each(Path file, Consumer<Quad> use) {
        Ontology.load().graphs().forEach((name, terms) -> {
            Node of = NodeFactory.createURI(name.value());
            terms.find().forEachRemaining(said -> use.accept(new Quad(of, said)));
        });
        read(file, use);
        each(Type.AREA, area -> use.accept(new Quad(RUN, node(area), RDF.type.asNode(), UNIT)));
        Wording wording = new Wording(world);
        each(Type.TECHNOLOGY, technology -> use.accept(described(technology, wording)));
        each(Type.ORDER, order -> use.accept(described(order, wording)));
    }

    private Quad described(int number, Wording wording) {
        Node text = NodeFactory.createLiteralLang(wording.of(number), "vi");
        return new Quad(RUN, node(number), DCTerms.description.asNode(), text);
    }

    private void each(Type type, java.util.function.IntConsumer use) {
        int first = world.census().first(type);
        for (int i = 0; i < world.census().count(type); i++) {
            use.accept(first + i);
        }
    }

    private Node node(int number) {
        return NodeFactory.createURI(names.of(number).value());
    }

    private static void read(Path file, Consumer<Quad> use) {
        RDFParser.source(file).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple said) {
                use.accept(new Quad(RUN, said));
            }
        });
    }
}
