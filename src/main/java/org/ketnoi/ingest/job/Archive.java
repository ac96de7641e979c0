package org.ketnoi.ingest.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.records.Records;

/** Graphs of the records as N-Quads, packed: what an import replaced, so that it can come back. */
record Archive(Path file) {
    boolean exists() {
        return Files.exists(file);
    }

    void write(Records records, Set<Node> graphs) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        records.read(dataset -> {
            try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(fresh))) {
                StreamRDF writer = StreamRDFWriter.getWriterStream(packed, Lang.NQUADS);
                writer.start();
                graphs.forEach(graph ->
                        dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY).forEach(writer::quad));
                writer.finish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts all of it back where it was. */
    void restore(DatasetGraph records) {
        if (exists()) {
            read(StreamRDFLib.dataset(records));
        }
    }

    /** What it speaks of; reads it to its end, so that what is damaged is found before anything is changed. */
    Set<Node> things() {
        Set<Node> things = new HashSet<>();
        if (exists()) {
            read(new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    things.add(quad.getSubject());
                }
            });
        }
        return things;
    }

    private void read(StreamRDF to) {
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
            RDFParser.source(packed).lang(Lang.NQUADS).checking(false).parse(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
