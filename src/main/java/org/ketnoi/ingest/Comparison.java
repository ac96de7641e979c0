package org.ketnoi.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.Records;

/**
 * Statements of a file beside those of the records. Where a rule says which of two runs holds, they do not conflict: of
 * two disclosures it is the stricter one, and what an act states of an order comes after every file.
 */
final class Comparison {
    private static final String ACTS = Iri.ENTITIES + "run/act-";

    private static final Node DISCLOSURE =
            NodeFactory.createURI(Iri.term("disclosure").value());

    private final DatasetGraph records;
    private final Set<Node> leaving;
    private final SingleValued single;
    private final SheetColumns columns;
    private final Findings findings;
    private final List<Preview.Conflict> conflicts = new ArrayList<>();
    private long fresh;
    private long changed;
    private long unchanged;
    private long conflicting;

    Comparison(DatasetGraph records, Set<Node> leaving, SingleValued single, SheetColumns columns, Findings findings) {
        this.columns = columns;
        this.records = records;
        this.leaving = leaving;
        this.single = single;
        this.findings = findings;
    }

    /** Compares statements that are all there are on their things; what cannot both hold becomes a violation. */
    Preview compare(Map<Triple, Place> statements) {
        statements.keySet().stream()
                .collect(Collectors.groupingBy(Triple::getSubject, java.util.LinkedHashMap::new, Collectors.toList()))
                .forEach((thing, said) -> thing(thing, said, statements));
        return new Preview(fresh, changed, unchanged, conflicting, conflicts);
    }

    private void thing(Node thing, List<Triple> said, Map<Triple, Place> statements) {
        List<Quad> known = records.stream(Node.ANY, thing, Node.ANY, Node.ANY)
                .filter(quad -> !leaving.contains(quad.getGraph()))
                .toList();
        if (known.isEmpty()) {
            fresh++;
            return;
        }
        Set<Node> types = new HashSet<>();
        said.stream().filter(Comparison::isType).map(Triple::getObject).forEach(types::add);
        known.stream()
                .map(Quad::asTriple)
                .filter(Comparison::isType)
                .map(Triple::getObject)
                .forEach(types::add);
        boolean conflict = false;
        for (Triple triple : said) {
            conflict |= conflict(triple, known, types, statements);
        }
        Set<Triple> alike = known.stream().map(Quad::asTriple).collect(Collectors.toSet());
        if (conflict) {
            conflicting++;
        } else if (alike.containsAll(said)) {
            unchanged++;
        } else {
            changed++;
        }
    }

    private static boolean isType(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode());
    }

    private boolean conflict(Triple here, List<Quad> known, Set<Node> types, Map<Triple, Place> statements) {
        boolean found = false;
        for (Quad there : known) {
            if (there.getPredicate().equals(here.getPredicate())
                    && !there.getPredicate().equals(DISCLOSURE)
                    && !there.getGraph().getURI().startsWith(ACTS)
                    && single.excludes(types, here.getPredicate(), here.getObject(), there.getObject())) {
                tell(here, there, statements.getOrDefault(here, Place.ofRow(0)));
                found = true;
            }
        }
        return found;
    }

    private void tell(Triple here, Quad there, Place place) {
        boolean secret = !there.getGraph().getURI().startsWith(Iri.ENTITIES);
        String thing = here.getSubject().getURI();
        String property = key(here.getPredicate());
        String value = secret ? "" : text(there.getObject());
        String run = Records.runOf(there.getGraph());
        if (conflicts.size() < Preview.MOST_CONFLICTS) {
            conflicts.add(new Preview.Conflict(
                    place.sheet(), place.row(), thing, property, value, run, text(here.getObject())));
        }
        findings.report(columns.locate(
                here,
                place,
                cell -> Finding.at(
                        cell,
                        property,
                        "conflict",
                        text(here.getSubject()),
                        secret ? "…" : value,
                        Iri.of(run).shortName(),
                        text(here.getObject()))));
    }

    private static String key(Node property) {
        return Iri.find(property.getURI()).map(Iri::key).orElse(property.getURI());
    }

    private static String text(Node value) {
        return value.isURI()
                ? Iri.find(value.getURI()).map(Iri::shortName).orElse(value.getURI())
                : value.getLiteralLexicalForm();
    }
}
