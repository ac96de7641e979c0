package org.ketnoi.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.records.NewGraph;
import org.ketnoi.records.RecordsChanged;
import org.ketnoi.records.Restated;

/** What a change of the records changes in what is published. For one reading, one thread. */
final class Update {
    private final Inquiry inquiry;
    private final Showing showing;
    private final RecordsChanged changed;
    private final Set<Node> newGraphs;
    private final Set<Quad> obsolete = new LinkedHashSet<>();
    private final Set<Quad> fresh = new LinkedHashSet<>();

    Update(Inquiry inquiry, Showing showing, RecordsChanged changed) {
        this.inquiry = inquiry;
        this.showing = showing;
        this.changed = changed;
        this.newGraphs = changed.newGraphs().stream().map(NewGraph::name).collect(Collectors.toSet());
    }

    /**
     * Looks at what was added and removed, at what may have been stated anew, and at all that is said of things which
     * are hidden now and were not, or the other way.
     */
    Difference difference(Touched touched, Set<Node> turned) {
        changed.removed().stream().filter(showing.rules()::isOpen).forEach(obsolete::add);
        changed.added().forEach(this::judge);
        for (Touched.Stated stated : touched.stated()) {
            inquiry.records().stream(Node.ANY, stated.subject(), stated.property(), Node.ANY)
                    .forEach(this::judge);
        }
        turned.stream()
                .flatMap(inquiry::mentions)
                .filter(quad -> !comesAsAWhole(quad))
                .forEach(this::judge);
        List<Difference.Source> added = new ArrayList<>();
        changed.newGraphs().forEach(graph -> added.add(writing -> write(graph, writing)));
        return new Difference(obsolete, fresh, added);
    }

    private void judge(Quad quad) {
        if (showing.rules().isOpen(quad)) {
            (showing.shows(quad) ? fresh : obsolete).add(quad);
        }
    }

    /** What a new graph holds is in no published graph yet, and is gone through once, when it is written. */
    private boolean comesAsAWhole(Quad quad) {
        return newGraphs.contains(quad.getGraph()) && !Restated.properties().contains(quad.getPredicate());
    }

    private long write(NewGraph graph, Consumer<Quad> writing) {
        AtomicLong count = new AtomicLong();
        try (Stream<Triple> statements = graph.stream()) {
            statements
                    .map(triple -> new Quad(graph.name(), triple))
                    .filter(this::comesAsAWhole)
                    .filter(showing::showsIfItHolds)
                    .forEach(quad -> {
                        writing.accept(quad);
                        count.incrementAndGet();
                    });
        }
        return count.get();
    }
}
