package org.ketnoi.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The ontology and its schemes as they are shipped with the program. Immutable, for use by many threads. */
public final class Ontology {
    private static final String ROOT = "classpath*:ketnoi/ontology/";
    private static final Node SUB_PROPERTY = RDFS.subPropertyOf.asNode();
    private static final Node PERSON = NodeFactory.createURI("http://xmlns.com/foaf/0.1/Person");

    private final Map<Iri, Graph> graphs;
    private final Graph terms;
    private final Shapes shapes;

    private Ontology(Map<Iri, Graph> graphs, Graph terms, Shapes shapes) {
        this.graphs = graphs;
        this.terms = terms;
        this.shapes = shapes;
    }

    /** The ontology that is on the class path. */
    public static Ontology load() {
        Map<Iri, Graph> graphs = new TreeMap<>();
        Graph terms = graphOf(resources("ketnoi.ttl"));
        graphs.put(Iri.of("https://w3id.org/ketnoi/ontology"), terms);
        for (Resource scheme : resources("schemes/*.ttl")) {
            String file = String.valueOf(scheme.getFilename());
            graphs.put(
                    Iri.of(Iri.SCHEMES + file.substring(0, file.length() - ".ttl".length())), graphOf(List.of(scheme)));
        }
        Shapes shapes = new Shapes(graphOf(resources("shapes/*.ttl")));
        graphs.put(Iri.of(Shapes.GRAPH), shapes.named());
        return new Ontology(graphs, terms, shapes);
    }

    private static List<Resource> resources(String pattern) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources(ROOT + pattern);
            return Arrays.stream(found)
                    .sorted(Comparator.comparing(resource -> String.valueOf(resource.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Graph graphOf(Collection<Resource> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (Resource file : files) {
            try (InputStream text = file.getInputStream()) {
                RDFParser.source(text).lang(Lang.TURTLE).parse(graph);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return graph;
    }

    /** Graph name to graph: the ontology, each scheme and the shapes under their own IRIs. */
    public Map<Iri, Graph> graphs() {
        return Map.copyOf(graphs);
    }

    public Shapes shapes() {
        return shapes;
    }

    /** Properties whose values are people's contact data. */
    public Set<Node> contactProperties() {
        return instancesOf("ContactProperty");
    }

    /** Classes whose instances are shown only when they are disclosed as public. */
    public Set<Node> restrictedClasses() {
        return instancesOf("RestrictedClass");
    }

    /** Classes whose instances are people: {@code foaf:Person}, and what is under it. */
    public Set<Node> peopleClasses() {
        Set<Node> classes = new HashSet<>(Set.of(PERSON));
        while (classes.addAll(terms.stream(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
                .filter(triple -> classes.contains(triple.getObject()))
                .map(triple -> triple.getSubject())
                .toList())) {
            // Until nothing more is under them.
        }
        return Set.copyOf(classes);
    }

    /** Properties whose subject has no life without its object. */
    public Set<Node> belongingProperties() {
        return terms.stream(Node.ANY, SUB_PROPERTY, term("belongsTo"))
                .map(triple -> triple.getSubject())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a concept or a term of ours is defined here. */
    public boolean defines(Node node) {
        return graphs.values().stream().anyMatch(graph -> graph.contains(node, RDF.type.asNode(), Node.ANY));
    }

    /** Names of a class, property or concept. */
    public List<Label> labels(Iri name) {
        return texts(name, LABELS);
    }

    /** Other names by which a concept is known. */
    public List<Label> otherLabels(Iri name) {
        return texts(name, Set.of(SKOS.altLabel.getURI()));
    }

    /** What a class, property or concept means. */
    public List<Label> definitions(Iri name) {
        return texts(name, Set.of(SKOS.definition.getURI()));
    }

    /** The concepts of a scheme by its name, in the order of their notations; none when no such scheme is shipped. */
    public List<Iri> concepts(String scheme) {
        Graph graph = graphs.getOrDefault(Iri.of(Iri.SCHEMES + scheme), Graph.emptyGraph);
        Node name = NodeFactory.createURI(Iri.SCHEMES + scheme);
        return graph.stream(Node.ANY, SKOS.inScheme.asNode(), name)
                .map(Triple::getSubject)
                .sorted(Comparator.comparing((Node concept) -> notation(graph, concept))
                        .thenComparing(Node::getURI))
                .map(concept -> Iri.of(concept.getURI()))
                .toList();
    }

    /** As text that sorts as numbers do where it is one. */
    private static String notation(Graph graph, Node concept) {
        return graph.stream(concept, SKOS.notation.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .map(text -> text.matches("\\d+") ? "0".repeat(Math.max(0, WIDTH - text.length())) + text : text)
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static final int WIDTH = 6;

    private List<Label> texts(Iri name, Set<String> properties) {
        Node node = NodeFactory.createURI(name.value());
        return graphs.values().stream()
                .flatMap(graph -> graph.stream(node, Node.ANY, Node.ANY))
                .filter(triple -> properties.contains(triple.getPredicate().getURI()))
                .map(triple -> new Label(
                        triple.getObject().getLiteralLexicalForm(),
                        triple.getObject().getLiteralLanguage()))
                .toList();
    }

    private static final Set<String> LABELS = Set.of(RDFS.label.getURI(), SKOS.prefLabel.getURI());

    private Set<Node> instancesOf(String localName) {
        return terms.stream(Node.ANY, RDF.type.asNode(), term(localName))
                .map(triple -> triple.getSubject())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Node term(String localName) {
        return NodeFactory.createURI(Iri.term(localName).value());
    }
}
