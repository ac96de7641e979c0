package org.ketnoi.records.person;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Records;
import org.ketnoi.security.Caller;
import org.springframework.stereotype.Service;

/** All that is held on a person, on which consent, and read by whom: for the person, and for those who mend records. */
@Service
public class Held {
    private static final Comparator<Quad> ORDER = Comparator.comparing(
                    (Quad quad) -> quad.getSubject().toString())
            .thenComparing(quad -> quad.getPredicate().toString())
            .thenComparing(quad -> quad.getObject().toString())
            .thenComparing(quad -> quad.getGraph().toString());

    private final Records records;
    private final Ontology ontology;
    private final People people;
    private final Erasure erasure;

    Held(Records records, Ontology ontology, People people, Erasure erasure) {
        this.records = records;
        this.ontology = ontology;
        this.people = people;
        this.erasure = erasure;
    }

    /**
     * One thing that is said of the person, or of what belongs to them.
     *
     * @param source as the run that brought it tells; empty when it came by a door
     */
    public record Statement(
            String thing,
            String property,
            String value,
            String graph,
            Optional<String> source,
            Optional<String> date) {}

    /** One reading of contact data. */
    public record Reading(
            String id, String reader, String at, Optional<String> purpose, List<String> properties, String consent) {
        public Reading {
            properties = List.copyOf(properties);
        }
    }

    /** All of it. */
    public record Everything(Iri person, List<Statement> statements, List<Consent> consents, List<Reading> readings) {
        public Everything {
            statements = List.copyOf(statements);
            consents = List.copyOf(consents);
            readings = List.copyOf(readings);
        }
    }

    /** @throws NodeNotFoundException when nothing is held */
    public Everything of(Caller caller, Iri person) {
        people.checkOwn(caller, person);
        return records.read(graph -> {
            List<Statement> statements = quads(graph, person).stream()
                    .map(quad -> statement(graph, quad))
                    .toList();
            return new Everything(
                    person,
                    statements,
                    new ConsentReader(graph, people.today()).of(person),
                    readings(graph, Terms.node(person)));
        });
    }

    /** The same as RDF, in Turtle. */
    public String turtle(Caller caller, Iri person) {
        people.checkOwn(caller, person);
        return records.read(records -> {
            Graph graph = GraphFactory.createDefaultGraph();
            quads(records, person).forEach(quad -> graph.add(quad.asTriple()));
            graph.getPrefixMapping().setNsPrefix("kn", Iri.ONTOLOGY);
            graph.getPrefixMapping().setNsPrefix("schema", "https://schema.org/");
            graph.getPrefixMapping().setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
            StringWriter text = new StringWriter();
            RDFDataMgr.write(text, graph, Lang.TURTLE);
            return text.toString();
        });
    }

    private List<Quad> quads(DatasetGraph graph, Iri person) {
        Node name = Terms.node(person);
        Set<Node> things = new HashSet<>(Set.of(name));
        graph.stream(Node.ANY, Node.ANY, Node.ANY, name)
                .filter(quad -> ontology.belongingProperties().contains(quad.getPredicate()))
                .forEach(quad -> things.add(quad.getSubject()));
        List<Quad> all = Stream.concat(
                        things.stream().flatMap(thing -> graph.stream(Node.ANY, thing, Node.ANY, Node.ANY)),
                        graph.stream(Node.ANY, Node.ANY, Node.ANY, name))
                .distinct()
                .sorted(ORDER)
                .toList();
        if (all.isEmpty()) {
            erasure.checkNotErased(person);
            throw new NodeNotFoundException(person);
        }
        return all;
    }

    private static Statement statement(DatasetGraph graph, Quad quad) {
        Node run = Terms.uri(Records.runOf(quad.getGraph()));
        return new Statement(
                quad.getSubject().toString(),
                quad.getPredicate().getURI(),
                text(quad.getObject()),
                quad.getGraph().getURI(),
                literal(graph, run, DCTerms.source.asNode()),
                literal(graph, run, DCTerms.date.asNode()));
    }

    private static String text(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }

    private static Optional<String> literal(DatasetGraph graph, Node run, Node property) {
        return graph.stream(run, run, property, Node.ANY)
                .map(quad -> text(quad.getObject()))
                .findFirst();
    }

    private static List<Reading> readings(DatasetGraph graph, Node person) {
        return graph.stream(Node.ANY, Node.ANY, Terms.term("readingOf"), person)
                .map(quad -> reading(graph, quad.getSubject()))
                .sorted(Comparator.comparing(Reading::at).thenComparing(Reading::id))
                .toList();
    }

    private static Reading reading(DatasetGraph graph, Node reading) {
        return new Reading(
                reading.getURI(),
                values(graph, reading, Terms.AGENT).findFirst().orElse(""),
                values(graph, reading, Terms.STARTED).findFirst().orElse(""),
                values(graph, reading, Terms.PURPOSE).findFirst(),
                values(graph, reading, Terms.term("coversProperty")).sorted().toList(),
                values(graph, reading, Terms.term("underConsent")).findFirst().orElse(""));
    }

    private static Stream<String> values(DatasetGraph graph, Node reading, Node property) {
        return graph.stream(Node.ANY, reading, property, Node.ANY).map(quad -> text(quad.getObject()));
    }
}
