package org.ketnoi.records;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.ketnoi.graph.Iri;

/**
 * Which statement of an order holds, when acts have stated it anew: no run's graph is edited, the last act's statement
 * takes the place of all before, and when the act is undone they hold again. Only the statements asked about are looked
 * up. For one reading, one thread.
 */
public final class Restated {
    /** What an act states of its order, and of the handling of it. */
    private static final Set<Node> PROPERTIES = Stream.of(
                    "status",
                    "submittedOn",
                    "necessityConfirmedOn",
                    "necessityConfirmedBy",
                    "forwardedBy",
                    "handlingOutcome",
                    "answeredOn")
            .map(Restated::term)
            .collect(Collectors.toUnmodifiableSet());

    private static final Node STARTED = NodeFactory.createURI("http://www.w3.org/ns/prov#startedAtTime");
    private static final Node FORMAT = term("importFormat");
    private static final Node ACT = NodeFactory.createLiteralString(ActWriter.FORMAT);
    private static final Node ORDER = NodeFactory.createLiteralString(OrderWriter.FORMAT);
    private static final Node STATUS = term("status");
    private static final Node DRAFT =
            NodeFactory.createURI(Iri.concept("order-status", "draft").value());

    private final DatasetGraph records;
    private final Map<Node, Optional<Instant>> acts = new HashMap<>();

    private Restated(DatasetGraph records) {
        this.records = records;
    }

    /** As one state of the records has it. */
    public static Restated of(DatasetGraph records) {
        return new Restated(records);
    }

    /** Properties whose statements an act can take the place of. */
    public static Set<Node> properties() {
        return PROPERTIES;
    }

    /** Whether a statement tells of a run what decides which statements hold. */
    public static boolean decides(Quad quad) {
        return quad.getPredicate().equals(FORMAT) || quad.getPredicate().equals(STARTED);
    }

    /** Whether no later act has stated this anew. */
    public boolean holds(Quad quad) {
        return !PROPERTIES.contains(quad.getPredicate())
                || last(quad.getSubject(), quad.getPredicate())
                        .map(quad.getGraph()::equals)
                        .orElse(true);
    }

    /** The run of the last act that stated this. */
    private Optional<Node> last(Node subject, Node property) {
        return records.stream(Node.ANY, subject, property, Node.ANY)
                .map(Quad::getGraph)
                .distinct()
                .filter(run -> act(run).isPresent())
                .max(Comparator.comparing((Node run) -> act(run).orElseThrow()).thenComparing(Node::getURI));
    }

    /** When an act was recorded; empty for a run that is none. */
    private Optional<Instant> act(Node run) {
        return acts.computeIfAbsent(
                run,
                asked -> records.contains(asked, Node.ANY, FORMAT, ACT)
                        ? Optional.of(started(asked))
                        : Optional.empty());
    }

    private Instant started(Node run) {
        return records.stream(run, run, STARTED, Node.ANY)
                .map(quad -> Instant.parse(quad.getObject().getLiteralLexicalForm()))
                .findFirst()
                .orElse(Instant.MIN);
    }

    /** All records together, without what was stated anew. */
    public Graph standing() {
        if (!records.contains(Node.ANY, Node.ANY, FORMAT, ACT)) {
            return records.getUnionGraph();
        }
        Graph standing = GraphFactory.createDefaultGraph();
        records.stream().filter(this::holds).forEach(quad -> standing.add(quad.asTriple()));
        return standing;
    }

    /** Whether a statement says that an enterprise is still writing the order: nobody else's business. */
    public boolean isDraft(Quad quad) {
        return isOfDraft(quad) && holds(quad);
    }

    private static boolean isOfDraft(Quad quad) {
        return quad.getPredicate().equals(STATUS) && quad.getObject().equals(DRAFT);
    }

    /** Orders that the records call drafts, be it still so or not. */
    public Stream<Node> drafts() {
        return records.stream(Node.ANY, Node.ANY, STATUS, DRAFT).map(Quad::getSubject);
    }

    /** Whether a run brought an act or an order: when that is hidden, that there was one is not told either. */
    public boolean tellsOfDeed(Node run) {
        return Stream.of(ACT, ORDER).anyMatch(format -> records.contains(run, Node.ANY, FORMAT, format));
    }

    private static Node term(String localName) {
        return NodeFactory.createURI(Iri.term(localName).value());
    }
}
