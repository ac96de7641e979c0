package org.ketnoi.ingest;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.ontology.Shapes;

/**
 * Checks statements that are all there are on their things. Nothing of other things is needed: a shape looks at its
 * thing's own statements only. For one thread.
 */
final class PartCheck {
    private static final Set<String> SCHEMES_OF_IRIS = Set.of("https", "http", "urn", "mailto", "tel");
    private static final Node CONSENT_OF =
            NodeFactory.createURI(Iri.term("consentOf").value());
    private static final String RUNS = Iri.ENTITIES + "run/";
    private static final String THE_ONTOLOGY = Iri.ONTOLOGY.substring(0, Iri.ONTOLOGY.length() - 1);

    private final Ontology ontology;
    private final DatasetGraph records;
    private final Staging staging;
    private final Scope scope;
    private final Findings findings = new Findings();
    private final Set<Node> usable = new HashSet<>();
    private final Set<Node> known = new HashSet<>();

    PartCheck(Ontology ontology, DatasetGraph records, Staging staging, Scope scope) {
        this.ontology = ontology;
        this.records = records;
        this.staging = staging;
        this.scope = scope;
    }

    Findings findings() {
        return findings;
    }

    /** Looks at each statement by itself. */
    void statements(Map<Triple, Place> statements) {
        statements.forEach((triple, place) -> {
            Statement statement = new Statement(triple, place);
            iri(triple.getSubject(), statement);
            iri(triple.getPredicate(), statement);
            iri(triple.getObject(), statement);
            text(statement);
            definition(statement);
            reference(statement);
        });
    }

    private record Statement(Triple triple, Place row) {}

    private void iri(Node node, Statement statement) {
        if (!node.isURI() || usable.contains(node)) {
            return;
        }
        boolean fine = Iri.find(node.getURI())
                .filter(iri -> SCHEMES_OF_IRIS.contains(
                        iri.value().substring(0, iri.value().indexOf(':'))))
                .isPresent();
        if (fine) {
            usable.add(node);
        } else {
            report(statement, place -> Finding.at(place, "", "unusable-iri", node.getURI()));
        }
    }

    private void text(Statement statement) {
        Node node = statement.triple.getObject();
        if (node.isLiteral() && node.getLiteralLexicalForm().chars().anyMatch(PartCheck::isForbidden)) {
            report(statement, place -> Finding.at(place, "", "control-character"));
        }
    }

    /** NUL and other controls, and the characters that turn the direction of text around. */
    private static boolean isForbidden(int character) {
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        return (Character.isISOControl(character) && !layout)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    private void definition(Statement statement) {
        Node thing = statement.triple.getSubject();
        String subject = thing.isURI() ? thing.getURI() : "";
        boolean concept = subject.startsWith(Iri.SCHEMES) && !scope.ownSchemes().contains(scheme(subject));
        boolean vocabulary = subject.startsWith(Iri.ONTOLOGY) || concept;
        // What is said of an import run decides whether its file is taken in again.
        boolean housekeeping = subject.startsWith(RUNS) || subject.equals(THE_ONTOLOGY);
        if (vocabulary || housekeeping) {
            report(statement, place -> Finding.at(place, "", "redefinition", subject));
        }
    }

    private static String scheme(String concept) {
        return concept.substring(Iri.SCHEMES.length()).replaceFirst("/.*", "");
    }

    private void reference(Statement statement) {
        Node object = statement.triple.getObject();
        // A consent can be there before what is known of the person.
        if (!object.isURI() || known.contains(object) || statement.triple.predicateMatches(CONSENT_OF)) {
            return;
        }
        String name = object.getURI();
        boolean ours = Stream.of(Iri.ENTITIES, Iri.ONTOLOGY, Iri.SCHEMES).anyMatch(name::startsWith);
        if (!ours || staging.speaksOf(object) || ontology.defines(object) || scope.isKnown(records, object)) {
            known.add(object);
            return;
        }
        String thing = Iri.of(name).shortName();
        if (staging.isLeftOut(object)) {
            report(statement, place -> Finding.at(place, "", "left-out-reference", thing));
        } else {
            report(statement, place -> Finding.at(place, "", "unknown-reference", thing));
        }
    }

    /** Reports by the cell that a statement comes from, where there are cells. */
    private void report(Statement statement, Function<Place, Finding> fault) {
        findings.report(staging.columns().locate(statement.triple, statement.row, fault));
    }

    /** What of the shapes is not met. */
    Findings shapes(Collection<Triple> statements) {
        Findings found = new Findings();
        Graph graph = GraphFactory.createDefaultGraph();
        statements.forEach(graph::add);
        ontology.shapes().check(graph).forEach(result -> found.report(violation(result)));
        return found;
    }

    private Finding violation(Shapes.Result result) {
        Place row = staging.place(result.focus());
        Optional<SheetColumns.Column> column = staging.columns().of(row, result.path());
        Place place = row.at(column.map(SheetColumns.Column::number).orElse(0));
        String name = column.map(SheetColumns.Column::name).orElseGet(result::path);
        return Finding.at(place, name, "shape", result.vietnamese(), result.english())
                .as(result.severity());
    }
}
