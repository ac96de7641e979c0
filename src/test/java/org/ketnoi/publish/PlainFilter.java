package org.ketnoi.publish;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.Restated;

/** What of the records is published, computed in the plainest way from all of them: what publication is measured by. */
final class PlainFilter {
    private final Rules rules;
    private final List<Quad> records;
    private final Set<Node> hidden = new HashSet<>();
    private final Map<List<Node>, Node> last = new HashMap<>();

    private PlainFilter(Rules rules, List<Quad> records) {
        this.rules = rules;
        this.records = records;
    }

    static Set<Quad> shown(Rules rules, List<Quad> records) {
        PlainFilter filter = new PlainFilter(rules, records);
        filter.restate();
        filter.hide();
        return records.stream().filter(filter::shows).collect(Collectors.toSet());
    }

    private boolean shows(Quad quad) {
        return rules.isOpen(quad)
                && holds(quad)
                && !hidden.contains(quad.getSubject())
                && !hidden.contains(quad.getObject());
    }

    private boolean holds(Quad quad) {
        return last.getOrDefault(List.of(quad.getSubject(), quad.getPredicate()), quad.getGraph())
                .equals(quad.getGraph());
    }

    private void restate() {
        List<Node> acts = graphs("act").stream()
                .sorted(Comparator.comparing(this::started).thenComparing(Node::getURI))
                .toList();
        for (Node act : acts) {
            records.stream()
                    .filter(quad -> quad.getGraph().equals(act))
                    .filter(quad -> Restated.properties().contains(quad.getPredicate()))
                    .forEach(quad -> last.put(List.of(quad.getSubject(), quad.getPredicate()), act));
        }
    }

    private Set<Node> graphs(String format) {
        Node literal = NodeFactory.createLiteralString(format);
        return records.stream()
                .filter(quad -> quad.getPredicate().equals(Rules.term("importFormat")))
                .filter(quad -> quad.getObject().equals(literal))
                .map(Quad::getGraph)
                .collect(Collectors.toSet());
    }

    private String started(Node run) {
        return records.stream()
                .filter(quad -> quad.getGraph().equals(run) && quad.getSubject().equals(run))
                .filter(quad -> quad.getPredicate().getURI().endsWith("#startedAtTime"))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
    }

    private void hide() {
        Node draft = NodeFactory.createURI(Iri.concept("order-status", "draft").value());
        Set<Node> disclosed =
                subjects((property, value) -> property.equals(Rules.DISCLOSURE) && value.equals(Rules.PUBLIC));
        hidden.addAll(subjects((property, value) ->
                property.equals(Rules.TYPE) && rules.restrictedClasses().contains(value)));
        hidden.removeAll(disclosed);
        hidden.addAll(subjects((property, value) -> property.equals(Rules.DISCLOSURE) && !value.equals(Rules.PUBLIC)));
        records.stream()
                .filter(quad -> quad.getPredicate().equals(Rules.term("status"))
                        && quad.getObject().equals(draft))
                .filter(this::holds)
                .forEach(quad -> hidden.add(quad.getSubject()));
        while (hidden.addAll(
                subjects((property, value) -> rules.belonging().contains(property) && hidden.contains(value)))) {
            // Until nothing more belongs to what is hidden.
        }
        Set<Node> concealed = evidence(true);
        concealed.removeAll(evidence(false));
        hidden.addAll(concealed);
        Set<Node> deeds = graphs("act");
        deeds.addAll(graphs("order"));
        hidden.addAll(records.stream()
                .filter(quad -> deeds.contains(quad.getGraph()) && hidden.contains(quad.getSubject()))
                .map(Quad::getGraph)
                .collect(Collectors.toSet()));
    }

    private Set<Node> evidence(boolean ofHidden) {
        return records.stream()
                .filter(quad -> quad.getPredicate().equals(Rules.EVIDENCE))
                .filter(quad -> hidden.contains(quad.getSubject()) == ofHidden)
                .map(Quad::getObject)
                .collect(Collectors.toSet());
    }

    private Set<Node> subjects(BiPredicate<Node, Node> said) {
        return records.stream()
                .filter(quad -> said.test(quad.getPredicate(), quad.getObject()))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
    }
}
