package org.ketnoi.publish.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.local.LocalGraphStore;

/**
 * Writes what is published. The same published state gives the same statements in the same order: graph by graph where
 * the syntax has graphs, and sorted. However many there are, they are put in order on disk.
 */
public final class Exports {
    /** Graphs of the stores themselves have their names under this. */
    private static final String OWN_GRAPHS = "https://w3id.org/ketnoi/graph/";

    private final LocalGraphStore published;

    public Exports(LocalGraphStore published) {
        this.published = published;
    }

    /**
     * Returns how many statements were written.
     *
     * @throws EmptySelectionException when there are none, and nothing is written
     */
    public long write(Selection selection, ExportSyntax syntax, OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory("ketnoi-export");
        try {
            List<Path> parts = published.read(graph -> parts(graph, selection, syntax, folder));
            if (parts.isEmpty()) {
                throw new EmptySelectionException(
                        selection.graph().or(selection::type).map(Iri::value).orElse("*"));
            }
            return write(parts, syntax, out);
        } finally {
            erase(folder);
        }
    }

    /** A file of sorted N-Quads for each graph, or one for all where graphs are not told. */
    private static List<Path> parts(DatasetGraph graph, Selection selection, ExportSyntax syntax, Path folder) {
        Set<Node> things = things(graph, selection);
        List<Node> graphs = syntax.hasGraphs() ? graphs(graph, selection) : List.of(one(selection));
        List<Path> parts = new java.util.ArrayList<>();
        for (Node name : graphs) {
            Path part = folder.resolve("sorted-" + parts.size());
            Stream<Quad> quads = graph.stream(name, Node.ANY, Node.ANY, Node.ANY)
                    .filter(quad -> selection.type().isEmpty() || things.contains(quad.getSubject()))
                    .filter(quad -> !quad.getSubject().equals(NodeFactory.createURI(OWN_GRAPHS + "state")));
            if (sort(quads, syntax.hasGraphs(), folder, part) > 0) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static Node one(Selection selection) {
        return selection.graph().map(iri -> NodeFactory.createURI(iri.value())).orElse(Quad.unionGraph);
    }

    private static Set<Node> things(DatasetGraph graph, Selection selection) {
        Set<Node> things = new HashSet<>();
        selection
                .type()
                .ifPresent(
                        type -> graph.stream(Node.ANY, Node.ANY, RDF.type.asNode(), NodeFactory.createURI(type.value()))
                                .forEach(quad -> things.add(quad.getSubject())));
        return things;
    }

    private static List<Node> graphs(DatasetGraph graph, Selection selection) {
        Set<String> names = new TreeSet<>();
        graph.listGraphNodes().forEachRemaining(name -> names.add(name.getURI()));
        return names.stream()
                .filter(name -> !name.startsWith(OWN_GRAPHS))
                .filter(name -> selection
                        .graph()
                        .map(wanted -> wanted.value().equals(name))
                        .orElse(true))
                .map(NodeFactory::createURI)
                .toList();
    }

    private static long sort(Stream<Quad> quads, boolean graphs, Path folder, Path part) {
        SortedLines lines = new SortedLines(folder);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            long count = 0;
            var next = quads.iterator();
            while (next.hasNext()) {
                Quad quad = next.next();
                lines.add(line(quad, graphs).getBytes(StandardCharsets.UTF_8));
                count++;
            }
            lines.writeTo(out);
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Quad quad, boolean graphs) {
        String triple = NodeFmtLib.strNT(quad.getSubject())
                + ' '
                + NodeFmtLib.strNT(quad.getPredicate())
                + ' '
                + NodeFmtLib.strNT(quad.getObject());
        return graphs ? triple + ' ' + NodeFmtLib.strNT(quad.getGraph()) + " ." : triple + " .";
    }

    private static long write(List<Path> parts, ExportSyntax syntax, OutputStream out) throws IOException {
        Counted counted = new Counted(StatementWriter.open(syntax, out, Prefixes.all()));
        try (StatementWriter writer = counted.writer) {
            for (Path part : parts) {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(part))) {
                    RDFParser.source(in).lang(Lang.NQUADS).checking(false).parse(counted);
                }
            }
        }
        return counted.count;
    }

    private static final class Counted extends StreamRDFBase {
        private final StatementWriter writer;
        private long count;

        Counted(StatementWriter writer) {
            this.writer = writer;
        }

        @Override
        public void triple(Triple triple) {
            quad(Quad.create(Quad.defaultGraphNodeGenerated, triple));
        }

        @Override
        public void quad(Quad quad) {
            writer.write(quad);
            count++;
        }
    }

    private static void erase(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
