package org.ketnoi.publish;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.records.Consents;
import org.ketnoi.records.NewGraph;
import org.ketnoi.records.RecordsChanged;
import org.ketnoi.records.Restated;
import org.ketnoi.records.Sameness;

/** On what a change of the records may have decided anew: these are asked about, and nothing else. */
final class Touched {
    /** A thing and a property of it that an act may have stated anew. */
    record Stated(Node subject, Node property) {}

    private final Set<Node> things = new LinkedHashSet<>();
    private final Set<Node> evidence = new LinkedHashSet<>();
    private final Set<Node> graphs = new LinkedHashSet<>();
    private final Set<Stated> stated = new LinkedHashSet<>();
    private final Set<Node> renamed = new LinkedHashSet<>();

    private Touched() {}

    /** All that can be hidden by what is said of it. */
    static Touched all(DatasetGraph records, Rules rules, Inquiry inquiry) {
        Touched touched = new Touched();
        records.stream(Node.ANY, Node.ANY, Rules.DISCLOSURE, Node.ANY)
                .forEach(quad -> touched.things.add(quad.getSubject()));
        for (Node type : rules.restrictedClasses()) {
            records.stream(Node.ANY, Node.ANY, Rules.TYPE, type).forEach(quad -> touched.things.add(quad.getSubject()));
        }
        inquiry.restated().drafts().forEach(touched.things::add);
        touched.things.addAll(inquiry.sameness().replaced().keySet());
        touched.things.addAll(inquiry.sameness().replaced().values());
        return touched;
    }

    static Touched by(RecordsChanged changed, Rules rules, Inquiry inquiry) {
        Touched touched = new Touched();
        Stream.concat(changed.added().stream(), changed.removed().stream())
                .forEach(quad -> touched.note(quad, rules, inquiry));
        for (NewGraph graph : changed.newGraphs()) {
            touched.graphs.add(graph.name());
            try (Stream<Triple> statements = graph.stream()) {
                statements.forEach(triple -> touched.note(new Quad(graph.name(), triple), rules, inquiry));
            }
        }
        Stream.concat(changed.added().stream(), changed.removed().stream())
                .filter(Restated::decides)
                .map(Quad::getGraph)
                .distinct()
                .forEach(run -> touched.noteAct(run, inquiry.records()));
        return touched;
    }

    /** Whether a change decides what is the same thing. */
    static boolean decidesOnNames(RecordsChanged changed) {
        return Stream.concat(changed.added().stream(), changed.removed().stream())
                .anyMatch(Sameness::decides);
    }

    /** The passing of days begins and ends consents. */
    Touched withPeopleOf(LocalDate before, LocalDate now, DatasetGraph records) {
        Consents.turningBetween(before, now, records).forEach(things::add);
        return this;
    }

    Touched withRenamed(Set<Node> names) {
        renamed.addAll(names);
        things.addAll(names);
        evidence.addAll(names);
        return this;
    }

    /** Names that stand for other things than before. */
    Set<Node> renamed() {
        return renamed;
    }

    private void note(Quad quad, Rules rules, Inquiry inquiry) {
        Consents.concernedBy(quad, inquiry.records()).forEach(things::add);
        graphs.add(quad.getGraph());
        if (rules.decidesOnSubject(quad)) {
            things.add(quad.getSubject());
        }
        if (quad.getPredicate().equals(Rules.EVIDENCE)) {
            evidence.addAll(inquiry.names(quad.getObject()));
        }
        if (Restated.properties().contains(quad.getPredicate())) {
            stated.add(new Stated(quad.getSubject(), quad.getPredicate()));
        }
    }

    /** A run that became an act, or ceased to be one: what it states may hold now, or no longer. */
    private void noteAct(Node run, DatasetGraph records) {
        for (Node property : Restated.properties()) {
            records.stream(run, Node.ANY, property, Node.ANY).forEach(quad -> {
                stated.add(new Stated(quad.getSubject(), property));
                things.add(quad.getSubject());
            });
        }
    }

    Set<Node> things() {
        return things;
    }

    Set<Node> evidence() {
        return evidence;
    }

    Set<Node> graphs() {
        return graphs;
    }

    Set<Stated> stated() {
        return stated;
    }
}
