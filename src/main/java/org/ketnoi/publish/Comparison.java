package org.ketnoi.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.records.Records;
import org.ketnoi.records.Restated;

/** All that may be seen, compared with what is published, graph by graph. The records do not change meanwhile. */
final class Comparison {
    private final Records records;
    private final Rules rules;
    private final Visibility visibility;
    private final Vocabulary vocabulary;
    private final Set<Quad> obsolete = new LinkedHashSet<>();
    private final Set<Quad> fresh = new LinkedHashSet<>();
    private final List<Difference.Source> added = new ArrayList<>();

    Comparison(Records records, Rules rules, Visibility visibility, Vocabulary vocabulary) {
        this.records = records;
        this.rules = rules;
        this.visibility = visibility;
        this.vocabulary = vocabulary;
    }

    static Stream<Node> names(DatasetGraph graph) {
        List<Node> names = new ArrayList<>();
        graph.listGraphNodes().forEachRemaining(names::add);
        return names.stream();
    }

    Difference difference(DatasetGraph published) {
        Set<Node> shown = names(published).collect(Collectors.toSet());
        Set<Node> wanted = new HashSet<>(Set.of(Shown.GRAPH));
        for (Map.Entry<Node, Graph> graph : vocabulary.graphs().entrySet()) {
            wanted.add(graph.getKey());
            compare(
                    published,
                    graph.getKey(),
                    graph.getValue().stream().map(triple -> new Quad(graph.getKey(), triple)));
        }
        records.read(recorded -> {
            wanted.add(Showing.REPLACEMENTS);
            compare(published, Showing.REPLACEMENTS, showing(recorded).replacements());
            names(recorded).filter(Rules::isOpen).filter(wanted::add).forEach(name -> {
                if (shown.contains(name)) {
                    compare(published, name, shown(recorded, name));
                } else {
                    add(recorded, name);
                }
            });
            return wanted;
        });
        shown.stream().filter(name -> !wanted.contains(name)).forEach(name -> compare(published, name, Stream.of()));
        return new Difference(obsolete, fresh, added);
    }

    private Stream<Quad> shown(DatasetGraph recorded, Node name) {
        Showing showing = showing(recorded);
        return recorded.stream(name, Node.ANY, Node.ANY, Node.ANY)
                .filter(showing::shows)
                .flatMap(quad -> showing.image(quad).stream());
    }

    private Showing showing(DatasetGraph recorded) {
        return new Showing(rules, visibility, Restated.of(recorded));
    }

    /** A graph that is not published at all can be large: it is gone through when it is written. */
    private void add(DatasetGraph recorded, Node name) {
        if (shown(recorded, name).findAny().isPresent()) {
            added.add(writing ->
                    records.read(graph -> shown(graph, name).peek(writing).count()));
        }
    }

    private void compare(DatasetGraph published, Node name, Stream<Quad> right) {
        Set<Quad> missing = right.collect(Collectors.toCollection(LinkedHashSet::new));
        published.stream(name, Node.ANY, Node.ANY, Node.ANY)
                .filter(quad -> !missing.remove(quad))
                .forEach(obsolete::add);
        fresh.addAll(missing);
    }
}
