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
import org.ketnoi.records.Sameness;

/** What a change of the records changes in what is published. For one reading, one thread. */
final class Update {
    private final Inquiry inquiry;
    private final Showing showing;
    private final RecordsChanged changed;
    private final Sameness before;
    private final Set<Node> newGraphs;
    private final Set<Quad> obsolete = new LinkedHashSet<>();
    private final Set<Quad> fresh = new LinkedHashSet<>();

    Update(Inquiry inquiry, Showing showing, RecordsChanged changed, Sameness before) {
        this.inquiry = inquiry;
        this.showing = showing;
        this.changed = changed;
        this.before = before;
        this.newGraphs = changed.newGraphs().stream().map(NewGraph::name).collect(Collectors.toSet());
    }

    /**
     * Looks at what was added and removed, at what may have been stated anew, and at all that is said of things which
     * are seen otherwise, or under another name, than before.
     */
    Difference difference(Touched touched, Set<Node> turned) {
        changed.removed().stream().filter(showing.rules()::isOpen).forEach(this::drop);
        changed.added().forEach(this::judge);
        for (Touched.Stated stated : touched.stated()) {
            inquiry.records().stream(Node.ANY, stated.subject(), stated.property(), Node.ANY)
                    .forEach(this::judge);
        }
        touched.renamed().stream().flatMap(this::mentions).forEach(this::drop);
        Stream.concat(turned.stream(), touched.renamed().stream())
                .flatMap(this::mentions)
                .forEach(this::judge);
        Stream.concat(turned.stream(), touched.renamed().stream()).forEach(this::judgeName);
        obsolete.removeIf(this::isSaidOtherwise);
        List<Difference.Source> added = new ArrayList<>();
        changed.newGraphs().forEach(graph -> added.add(writing -> write(graph, writing)));
        return new Difference(obsolete, fresh, added);
    }

    private Stream<Quad> mentions(Node thing) {
        return inquiry.mentions(thing).filter(showing.rules()::isOpen).filter(quad -> !comesAsAWhole(quad));
    }

    private void drop(Quad quad) {
        Showing.image(quad, before).ifPresent(obsolete::add);
    }

    private void judge(Quad quad) {
        if (showing.rules().isOpen(quad)) {
            showing.image(quad).ifPresent((showing.shows(quad) ? fresh : obsolete)::add);
        }
    }

    private void judgeName(Node name) {
        Showing.replacement(name, before).ifPresent(obsolete::add);
        Showing.replacement(name, showing.visibility().sameness()).ifPresent(obsolete::add);
        showing.replacement(name).ifPresent(fresh::add);
    }

    /** A thing that is shown under one name can have the same said of it under another. */
    private boolean isSaidOtherwise(Quad shown) {
        Sameness sameness = showing.visibility().sameness();
        if (sameness.isEmpty() || !Rules.isOpen(shown.getGraph())) {
            return false;
        }
        return inquiry.names(shown.getSubject()).stream()
                .flatMap(subject -> inquiry.names(shown.getObject()).stream()
                        .map(object -> new Quad(shown.getGraph(), subject, shown.getPredicate(), object)))
                .filter(inquiry.records()::contains)
                .filter(showing::shows)
                .anyMatch(quad -> showing.image(quad).filter(shown::equals).isPresent());
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
                    .flatMap(quad -> showing.image(quad).stream())
                    .forEach(quad -> {
                        writing.accept(quad);
                        count.incrementAndGet();
                    });
        }
        return count.get();
    }
}
