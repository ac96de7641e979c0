package org.ketnoi.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Records;
import org.ketnoi.records.RecordsChanged;
import org.ketnoi.store.local.LocalGraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;

/**
 * The only way into the published graph: what the filter lets through from the records, and the vocabulary, become the
 * published state. Only the difference is written, in one change. One publication at a time.
 */
public final class Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final Node STATE = NodeFactory.createURI("https://w3id.org/ketnoi/graph/state");
    private static final Node SHOWS = NodeFactory.createURI(Iri.ONTOLOGY + "showsRecordsVersion");

    private final Records records;
    private final LocalGraphStore published;
    private final Ontology ontology;
    private final DisclosureFilter filter;

    public Publisher(Records records, LocalGraphStore published, Ontology ontology) {
        this.records = records;
        this.published = published;
        this.ontology = ontology;
        this.filter = DisclosureFilter.of(ontology);
    }

    /** What a publication changed. */
    public record Publication(long recordsVersion, int added, int removed) {}

    @EventListener
    void follow(RecordsChanged changed) {
        publish();
    }

    /** Brings the published graph to the state of the records; publishing twice changes nothing the second time. */
    public synchronized Publication publish() {
        Desired desired = records.read(this::desired);
        Set<Quad> wanted = desired.quads;
        List<Quad> obsolete = published.read(graph -> graph.stream()
                .filter(quad -> !quad.getGraph().equals(STATE) && !wanted.contains(quad))
                .toList());
        List<Quad> fresh = published.read(
                graph -> wanted.stream().filter(quad -> !graph.contains(quad)).toList());
        if (!obsolete.isEmpty() || !fresh.isEmpty() || !shows(desired.version)) {
            published.write(graph -> replace(graph, obsolete, fresh, desired.version));
            LOG.atInfo()
                    .addKeyValue("recordsVersion", desired.version)
                    .addKeyValue("added", fresh.size())
                    .addKeyValue("removed", obsolete.size())
                    .log("Published");
        }
        return new Publication(desired.version, fresh.size(), obsolete.size());
    }

    private record Desired(long version, Set<Quad> quads) {}

    private Desired desired(DatasetGraph graph) {
        Set<Quad> quads = new HashSet<>(filter.published(graph));
        for (Map.Entry<Iri, org.apache.jena.graph.Graph> vocabulary :
                ontology.graphs().entrySet()) {
            Node name = NodeFactory.createURI(vocabulary.getKey().value());
            vocabulary.getValue().stream().forEach(triple -> quads.add(new Quad(name, triple)));
        }
        return new Desired(records.version(), quads);
    }

    private boolean shows(long version) {
        return published.read(graph -> graph.contains(STATE, STATE, SHOWS, number(version)));
    }

    private static void replace(DatasetGraph graph, List<Quad> obsolete, List<Quad> fresh, long version) {
        obsolete.forEach(graph::delete);
        fresh.forEach(graph::add);
        graph.deleteAny(STATE, STATE, SHOWS, Node.ANY);
        graph.add(new Quad(STATE, STATE, SHOWS, number(version)));
    }

    private static Node number(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger);
    }

    /** Graph names that are published now, without the store's own. */
    public List<String> graphNames() {
        return published.read(graph -> {
            List<Node> names = new ArrayList<>();
            graph.listGraphNodes().forEachRemaining(names::add);
            return names.stream()
                    .filter(name -> !name.equals(STATE))
                    .map(Node::getURI)
                    .sorted()
                    .collect(Collectors.toList());
        });
    }
}
