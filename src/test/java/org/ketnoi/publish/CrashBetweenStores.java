package org.ketnoi.publish;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.ImportRun;
import org.ketnoi.records.Records;
import org.ketnoi.records.RecordsChanged;
import org.ketnoi.records.RecordsChanging;
import org.ketnoi.records.StagedRun;
import org.ketnoi.store.local.LocalGraphStore;

/** A process that publishes a first run, and is gone as soon as the second one is in the records. */
final class CrashBetweenStores {
    static final int GONE = 3;
    static final Node THING =
            NodeFactory.createURI(Iri.entity("technology", "t-1").value());

    private CrashBetweenStores() {}

    public static void main(String... arguments) {
        Path directory = Path.of(arguments[0]);
        LocalGraphStore published = LocalGraphStore.open(directory.resolve("published"));
        Following following = new Following();
        Records records = new Records(LocalGraphStore.open(directory.resolve("records")), following::tell);
        following.publisher = List.of(new Publisher(records, published, Ontology.load(), Clock.systemUTC()));
        following.publisher.getFirst().publish();
        records.commit(List.of(
                run("r-1", Triple.create(THING, RDFS.label.asNode(), NodeFactory.createLiteralLang("seen", "en")))));
        following.crashes = true;
        records.commit(List.of(run(
                "r-2",
                Triple.create(
                        THING,
                        Rules.DISCLOSURE,
                        NodeFactory.createURI(
                                Iri.concept("disclosure", "registered").value())))));
    }

    private static final class Following {
        private List<Publisher> publisher = List.of();
        private boolean crashes;

        void tell(Object event) {
            if (event instanceof RecordsChanging changing) {
                publisher.getFirst().prepare(changing);
            } else if (event instanceof RecordsChanged changed) {
                if (crashes) {
                    Runtime.getRuntime().halt(GONE);
                }
                publisher.getFirst().follow(changed);
            }
        }
    }

    private static StagedRun run(String key, Triple... statements) {
        ImportRun run = new ImportRun(
                Iri.entity("run", key),
                key,
                "turtle",
                "0123456789ab",
                Instant.EPOCH,
                key,
                "CC0-1.0",
                LocalDate.EPOCH,
                true,
                "manual",
                1);
        return new StagedRun(run, List.of(statements), List.of());
    }
}
