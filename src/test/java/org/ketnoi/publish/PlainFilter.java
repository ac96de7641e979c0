package org.ketnoi.publish;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.Consents;
import org.ketnoi.records.Restated;
import org.ketnoi.records.Sameness;

/** What of the records is published, computed in the plainest way from all of them: what publication is measured by. */
final class PlainFilter {
    private final Rules rules;
    private final List<Quad> records;
    private final Sameness sameness;
    private final LocalDate day;
    private final Set<Node> hidden = new HashSet<>();
    private final Map<Node, Set<Node>> agreed = new HashMap<>();
    private final Map<List<Node>, Node> last = new HashMap<>();

    private PlainFilter(Rules rules, List<Quad> records, Sameness sameness, LocalDate day) {
        this.rules = rules;
        this.records = records;
        this.sameness = sameness;
        this.day = day;
    }

    static Set<Quad> shown(Rules rules, DatasetGraph graph, LocalDate day) {
        PlainFilter filter = new PlainFilter(rules, graph.stream().toList(), Sameness.of(graph), day);
        filter.restate();
        filter.agree();
        filter.hide();
        return Stream.concat(
                        filter.records.stream().filter(filter::shows).flatMap(filter::image), filter.replacements())
                .collect(Collectors.toSet());
    }

    private boolean shows(Quad quad) {
        return rules.isOpen(quad)
                && holds(quad)
                && !hidden.contains(quad.getSubject())
                && !hidden.contains(quad.getObject())
                && allows(quad.getSubject(), quad.getPredicate())
                && allows(quad.getObject(), quad.getPredicate());
    }

    private Stream<Quad> image(Quad quad) {
        Quad shown = sameness.shown(quad);
        boolean loop = shown.getSubject().equals(shown.getObject());
        return loop && !quad.getSubject().equals(quad.getObject()) ? Stream.of() : Stream.of(shown);
    }

    private Stream<Quad> replacements() {
        return sameness.replaced().entrySet().stream()
                .filter(name -> !hidden.contains(name.getKey()) && !hidden.contains(name.getValue()))
                .map(name ->
                        new Quad(Showing.REPLACEMENTS, name.getKey(), DCTerms.isReplacedBy.asNode(), name.getValue()));
    }

    private boolean allows(Node node, Node property) {
        return Rules.HOUSEKEEPING.contains(property)
                || !agreed.containsKey(node)
                || agreed.get(node).contains(property);
    }

    /** What each person agrees to, and all who are the same agree to. */
    private void agree() {
        Set<Node> people = subjects((property, value) ->
                property.equals(Rules.TYPE) && rules.people().contains(value));
        for (Node person : people) {
            Set<Node> properties = records.stream()
                    .filter(quad -> quad.getPredicate().equals(Rules.term("consentOf"))
                            && quad.getObject().equals(person))
                    .map(Quad::getSubject)
                    .filter(this::holdsToday)
                    .flatMap(consent -> values(consent, "coversProperty").stream())
                    .collect(Collectors.toSet());
            for (Node name : sameness.group(person)) {
                agreed.merge(name, properties, (one, other) -> {
                    Set<Node> both = new HashSet<>(one);
                    both.retainAll(other);
                    return both;
                });
            }
        }
    }

    private boolean holdsToday(Node consent) {
        Node purpose = NodeFactory.createURI(Consents.PUBLIC_PROFILE.value());
        return records.stream()
                        .anyMatch(quad -> quad.getSubject().equals(consent)
                                && quad.getObject().equals(purpose))
                && !values(consent, "validFrom").isEmpty()
                && values(consent, "validFrom").stream()
                        .noneMatch(from -> date(from).isAfter(day))
                && values(consent, "validUntil").stream()
                        .allMatch(until -> date(until).isAfter(day))
                && values(consent, "withdrawnOn").stream()
                        .allMatch(end -> date(end).isAfter(day));
    }

    private static LocalDate date(Node literal) {
        return LocalDate.parse(literal.getLiteralLexicalForm());
    }

    private Set<Node> values(Node subject, String property) {
        return records.stream()
                .filter(quad ->
                        quad.getSubject().equals(subject) && quad.getPredicate().equals(Rules.term(property)))
                .map(Quad::getObject)
                .collect(Collectors.toSet());
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
        agreed.forEach((person, properties) -> {
            if (!properties.contains(Rules.LABEL)) {
                hidden.add(person);
            }
        });
        hidden.addAll(subjects((property, value) -> rules.belonging().contains(property)
                && agreed.containsKey(value)
                && !agreed.get(value).contains(property)));
        while (hidden.addAll(
                        subjects((property, value) -> rules.belonging().contains(property) && hidden.contains(value)))
                | hidden.addAll(names(hidden))) {
            // Until nothing more belongs to what is hidden.
        }
        Set<Node> concealed = evidence(true);
        concealed.removeAll(evidence(false));
        hidden.addAll(names(concealed));
        Set<Node> deeds = graphs("act");
        deeds.addAll(graphs("order"));
        hidden.addAll(records.stream()
                .filter(quad -> deeds.contains(quad.getGraph()) && hidden.contains(quad.getSubject()))
                .map(Quad::getGraph)
                .collect(Collectors.toSet()));
    }

    private Set<Node> names(Set<Node> nodes) {
        return nodes.stream().flatMap(node -> sameness.group(node).stream()).collect(Collectors.toSet());
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
