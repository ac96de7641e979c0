package org.ketnoi.records;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.security.Caller;

/**
 * Orders and offers that are not for everybody: those for registered parties are told to whoever has a key, those for
 * after an introduction to the parties that were introduced. One level, one rule; a draft is told to nobody. That
 * something of the last level was read is on disk before it is told.
 */
public final class DisclosedDesk {
    private static final Set<Iri> TO_ANY_KEY =
            Set.of(Iri.concept("disclosure", "public"), Iri.concept("disclosure", "registered"));
    private static final Iri AFTER_INTRODUCTION = Iri.concept("disclosure", "after-introduction");
    private static final String READINGS = "https://w3id.org/ketnoi/graph/audit/";

    private final Records records;
    private final OrderDesk orders;
    private final Set<Node> contactProperties;
    private final Clock clock;

    DisclosedDesk(Records records, OrderDesk orders, Ontology ontology, Clock clock) {
        this.records = records;
        this.orders = orders;
        this.contactProperties = ontology.contactProperties();
        this.clock = clock;
    }

    /**
     * An order or an offer.
     *
     * @param values property to its values, as IRIs and texts
     */
    public record Disclosed(Iri id, Iri level, List<Label> labels, Map<String, List<String>> values) {
        public Disclosed {
            labels = List.copyOf(labels);
            values = Map.copyOf(values);
        }
    }

    /** Those that any key may see, and those alone, ordered by name. */
    public List<Disclosed> list(EntityType type) {
        return records.read(graph -> {
            Restated restated = Restated.of(graph);
            return graph.stream(Node.ANY, Node.ANY, RDF.type.asNode(), OrderReader.term(type.className()))
                    .map(Quad::getSubject)
                    .distinct()
                    .filter(thing -> !isDraft(graph, restated, thing))
                    .map(thing -> read(graph, restated, Iri.of(thing.getURI())))
                    .filter(thing -> TO_ANY_KEY.contains(thing.level))
                    .sorted(Comparator.comparing(Disclosed::id))
                    .toList();
        });
    }

    /** @throws NodeNotFoundException when there is none, or none for this caller */
    public Disclosed get(Caller caller, Iri id) {
        Disclosed found = records.read(graph -> {
                    Restated restated = Restated.of(graph);
                    boolean there = graph.contains(Node.ANY, OrderReader.node(id), RDF.type.asNode(), Node.ANY)
                            && !isDraft(graph, restated, OrderReader.node(id));
                    return there ? Optional.of(read(graph, restated, id)) : Optional.<Disclosed>empty();
                })
                .filter(thing -> TO_ANY_KEY.contains(thing.level) || isIntroduced(caller, thing))
                .orElseThrow(() -> new NodeNotFoundException(id));
        if (found.level.equals(AFTER_INTRODUCTION)) {
            keepReading(caller, id);
        }
        return found;
    }

    private static boolean isDraft(DatasetGraph graph, Restated restated, Node thing) {
        return graph.stream(Node.ANY, thing, Node.ANY, Node.ANY).anyMatch(restated::isDraft);
    }

    private Disclosed read(DatasetGraph graph, Restated restated, Iri id) {
        Node thing = OrderReader.node(id);
        List<Quad> quads = graph.stream(Node.ANY, thing, Node.ANY, Node.ANY)
                .filter(restated::holds)
                .filter(quad -> !contactProperties.contains(quad.getPredicate()))
                .toList();
        Map<String, List<String>> values = quads.stream()
                .filter(quad -> !quad.getPredicate().equals(RDFS.label.asNode()))
                .collect(Collectors.groupingBy(
                        quad -> quad.getPredicate().getURI(),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(quad -> text(quad.getObject()), Collectors.toSet()),
                                all -> all.stream().sorted().toList())));
        List<Label> labels = quads.stream()
                .filter(quad -> quad.getPredicate().equals(RDFS.label.asNode()))
                .map(quad -> new Label(
                        quad.getObject().getLiteralLexicalForm(),
                        quad.getObject().getLiteralLanguage()))
                .distinct()
                .toList();
        return new Disclosed(id, level(quads), labels, values);
    }

    /** Without one, or when two disagree, the stricter one. */
    private static Iri level(List<Quad> quads) {
        return quads.stream()
                .filter(quad -> quad.getPredicate().equals(OrderReader.term("disclosure")))
                .map(quad -> Iri.of(quad.getObject().getURI()))
                .max(Comparator.comparing(DisclosedDesk::strictness))
                .orElse(AFTER_INTRODUCTION);
    }

    private static int strictness(Iri level) {
        return switch (level.key()) {
            case "public" -> 0;
            case "registered" -> 1;
            default -> 2;
        };
    }

    private static String text(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }

    private boolean isIntroduced(Caller caller, Disclosed thing) {
        if (thing.id.value().startsWith(Iri.entity("order", "").value())) {
            return orders.findLife(caller, thing.id).isPresent()
                    || introducedIn(thing.id).stream().anyMatch(caller.scope()::contains);
        }
        Set<Iri> offering = thing.values.getOrDefault(Iri.term("offeredBy").value(), List.of()).stream()
                .map(Iri::of)
                .collect(Collectors.toSet());
        return offering.stream().anyMatch(caller.scope()::contains)
                || ordersIntroducing(offering).stream()
                        .anyMatch(order -> orders.findLife(caller, order).isPresent());
    }

    private List<Iri> introducedIn(Iri order) {
        return records.read(graph -> graph.stream(
                        Node.ANY, Node.ANY, OrderReader.term("actOn"), OrderReader.node(order))
                .flatMap(act -> graph.stream(Node.ANY, act.getSubject(), OrderReader.term("introduces"), Node.ANY))
                .map(quad -> Iri.of(quad.getObject().getURI()))
                .toList());
    }

    private List<Iri> ordersIntroducing(Set<Iri> parties) {
        return records.read(graph -> parties.stream()
                .flatMap(party ->
                        graph.stream(Node.ANY, Node.ANY, OrderReader.term("introduces"), OrderReader.node(party)))
                .flatMap(act -> graph.stream(Node.ANY, act.getSubject(), OrderReader.term("actOn"), Node.ANY))
                .map(quad -> Iri.of(quad.getObject().getURI()))
                .distinct()
                .toList());
    }

    private void keepReading(Caller caller, Iri id) {
        Mark mark = Mark.at(clock.instant(), "");
        Node graph = NodeFactory.createURI(READINGS + "reading-" + mark.text());
        records.keep(data -> {
            data.add(new Quad(graph, graph, word("readBy"), NodeFactory.createLiteralString(caller.name())));
            data.add(new Quad(graph, graph, word("read"), OrderReader.node(id)));
            data.add(new Quad(
                    graph,
                    graph,
                    word("readAt"),
                    NodeFactory.createLiteralString(mark.at().toString())));
        });
    }

    private static Node word(String name) {
        return NodeFactory.createURI(READINGS + "term/" + name);
    }

    /** Who read an order or an offer after an introduction, and when, the latest last: for a side of it. */
    public List<String> readings(Iri id) {
        return records.read(graph -> graph.stream(Node.ANY, Node.ANY, word("read"), OrderReader.node(id))
                .map(quad -> said(graph, quad.getSubject(), "readAt") + " " + said(graph, quad.getSubject(), "readBy"))
                .sorted()
                .toList());
    }

    private static String said(DatasetGraph graph, Node reading, String name) {
        return graph.stream(reading, reading, word(name), Node.ANY)
                .map(quad -> text(quad.getObject()))
                .findFirst()
                .orElse("");
    }
}
