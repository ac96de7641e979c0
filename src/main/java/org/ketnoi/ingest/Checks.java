package org.ketnoi.ingest;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.ontology.Shapes;

/** What a staged file has to satisfy, whatever its format. */
final class Checks {
    private static final Set<String> SCHEMES_OF_IRIS = Set.of("https", "http", "urn", "mailto", "tel");

    private static final String RUNS = Iri.ENTITIES + "run/";
    private static final String THE_ONTOLOGY = Iri.ONTOLOGY.substring(0, Iri.ONTOLOGY.length() - 1);

    private final Ontology ontology;

    Checks(Ontology ontology) {
        this.ontology = ontology;
    }

    /** Whether the records speak of a thing. */
    static boolean isKnown(DatasetGraph records, Node node) {
        return records.contains(Node.ANY, node, RDF.type.asNode(), Node.ANY);
    }

    /**
     * Reports what is wrong.
     *
     * @param ownSchemes names of the schemes that the file may define
     */
    void check(Staging staging, Set<String> ownSchemes, Predicate<Node> known) {
        for (Triple triple : staging.triples()) {
            iri(triple.getSubject(), triple, staging);
            iri(triple.getPredicate(), triple, staging);
            iri(triple.getObject(), triple, staging);
            text(triple, staging);
            definition(triple, staging, ownSchemes);
            reference(triple, staging, known);
        }
        shapes(staging);
    }

    private static void iri(Node node, Triple triple, Staging staging) {
        if (!node.isURI()) {
            return;
        }
        boolean usable = Iri.find(node.getURI())
                .filter(iri -> SCHEMES_OF_IRIS.contains(
                        iri.value().substring(0, iri.value().indexOf(':'))))
                .isPresent();
        if (!usable) {
            report(staging, triple, place -> Finding.at(place, "", "unusable-iri", node.getURI()));
        }
    }

    private static void text(Triple triple, Staging staging) {
        Node node = triple.getObject();
        if (node.isLiteral() && node.getLiteralLexicalForm().chars().anyMatch(Checks::isForbidden)) {
            report(staging, triple, place -> Finding.at(place, "", "control-character"));
        }
    }

    /** NUL and other controls, and the characters that turn the direction of text around. */
    private static boolean isForbidden(int character) {
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        return (Character.isISOControl(character) && !layout)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    private static void definition(Triple triple, Staging staging, Set<String> ownSchemes) {
        String subject = triple.getSubject().isURI() ? triple.getSubject().getURI() : "";
        boolean concept = subject.startsWith(Iri.SCHEMES) && !ownSchemes.contains(scheme(subject));
        boolean vocabulary = subject.startsWith(Iri.ONTOLOGY) || concept;
        // What is said of an import run decides whether its file is taken in again.
        boolean housekeeping = subject.startsWith(RUNS) || subject.equals(THE_ONTOLOGY);
        if (vocabulary || housekeeping) {
            report(staging, triple, place -> Finding.at(place, "", "redefinition", subject));
        }
    }

    private static String scheme(String concept) {
        return concept.substring(Iri.SCHEMES.length()).replaceFirst("/.*", "");
    }

    private void reference(Triple triple, Staging staging, Predicate<Node> known) {
        Node object = triple.getObject();
        if (!object.isURI()) {
            return;
        }
        String name = object.getURI();
        boolean ours = Stream.of(Iri.ENTITIES, Iri.ONTOLOGY, Iri.SCHEMES).anyMatch(name::startsWith);
        if (ours && !ontology.defines(object) && !staging.speaksOf(object) && !known.test(object)) {
            String thing = Iri.of(name).shortName();
            report(staging, triple, place -> Finding.at(place, "", "unknown-reference", thing));
        }
    }

    private void shapes(Staging staging) {
        Graph graph = GraphFactory.createDefaultGraph();
        staging.triples().forEach(graph::add);
        ontology.shapes().check(graph).forEach(result -> staging.report(violation(result, staging)));
    }

    private static Finding violation(Shapes.Result result, Staging staging) {
        Place row = staging.place(result.focus());
        Optional<SheetColumns.Column> column = staging.columns().of(row, result.path());
        Place place = column.map(found -> row.at(found.number())).orElse(row);
        String name = column.map(SheetColumns.Column::name).orElseGet(result::path);
        return Finding.at(place, name, "shape", result.vietnamese(), result.english())
                .as(result.severity());
    }

    /** Reports by the cell that a statement comes from, where there are cells. */
    private static void report(Staging staging, Triple triple, Function<Place, Finding> fault) {
        Place row = staging.place(triple);
        Optional<SheetColumns.Column> column = staging.columns().of(row, triple);
        Finding finding =
                fault.apply(column.map(found -> row.at(found.number())).orElse(row));
        staging.report(column.map(found -> finding.in(found.name())).orElse(finding));
    }
}
