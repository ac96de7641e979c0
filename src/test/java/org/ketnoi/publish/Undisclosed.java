package org.ketnoi.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.ImportRun;
import org.ketnoi.records.StagedRun;

/** Things that got into the records without the disclosure that every import has to state. */
final class Undisclosed {
    private Undisclosed() {}

    static StagedRun expert(String key) {
        Node expert = NodeFactory.createURI(Iri.entity("expert", key).value());
        Node type = NodeFactory.createURI(Iri.term("Expert").value());
        ImportRun run = new ImportRun(
                Iri.entity("run", "r-" + key),
                "old.ttl",
                "turtle",
                "0123456789ab",
                Instant.EPOCH,
                "old.ttl",
                "",
                LocalDate.EPOCH,
                true,
                "manual",
                0.5);
        return new StagedRun(
                run,
                List.of(
                        Triple.create(expert, RDF.type.asNode(), type),
                        Triple.create(expert, RDFS.label.asNode(), NodeFactory.createLiteralString(key))),
                List.of());
    }
}
