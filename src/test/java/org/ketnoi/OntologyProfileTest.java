package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The ontology is in OWL 2 RL and free of contradictions. Reused terms count as what their vocabularies say they are. */
class OntologyProfileTest {
    /** What these define is part of OWL 2 and is not declared. */
    private static final Set<String> BUILT_IN = Set.of("owl", "rdf", "rdfs", "xsd");

    private static final Map<String, Node> KINDS = Map.of(
            "class", OWL.Class.asNode(),
            "object property", OWL.ObjectProperty.asNode(),
            "datatype property", OWL.DatatypeProperty.asNode(),
            "annotation property", OWL.AnnotationProperty.asNode(),
            "datatype", RDFS.Datatype.asNode(),
            "individual", OWL2.NamedIndividual.asNode());
    private static final List<Node> BETWEEN_PROPERTIES =
            List.of(RDFS.subPropertyOf.asNode(), OWL.inverseOf.asNode(), OWL.equivalentProperty.asNode());

    /** The statements of the ontology as axioms, with declarations of the reused terms. */
    private static OWLOntology ontology(Graph terms) throws OWLOntologyCreationException {
        Graph whole = GraphFactory.createDefaultGraph();
        terms.stream().forEach(whole::add);
        mentioned(terms)
                .forEach(name ->
                        findDeclaration(terms, name).ifPresent(kind -> whole.add(name, RDF.type.asNode(), kind)));
        StringWriter text = new StringWriter();
        RDFDataMgr.write(text, whole, RDFFormat.RDFXML_PLAIN);
        return OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new StringDocumentSource(text.toString()));
    }

    private static Set<Node> mentioned(Graph terms) {
        return terms.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(Node::isURI)
                .collect(Collectors.toSet());
    }

    private static Optional<Node> findDeclaration(Graph terms, Node name) {
        return Vocabularies.find(name.getURI())
                .filter(vocabulary -> !BUILT_IN.contains(vocabulary.prefix()))
                .flatMap(vocabulary -> vocabulary.findKind(name.getURI()))
                .map(kind -> Optional.ofNullable(KINDS.get(kind)).orElseGet(() -> kindByUse(terms, name)));
    }

    /** A property of which its vocabulary does not say the kind is of that of our property beside it, else annotates. */
    private static Node kindByUse(Graph terms, Node property) {
        return BETWEEN_PROPERTIES.stream()
                .flatMap(between -> Stream.concat(
                        terms.stream(Node.ANY, between, property).map(triple -> triple.getSubject()),
                        terms.stream(property, between, Node.ANY).map(triple -> triple.getObject())))
                .flatMap(beside -> OntologyFiles.objects(terms, beside, RDF.type.asNode()).stream())
                .filter(KINDS.values()::contains)
                .findFirst()
                .orElse(OWL.AnnotationProperty.asNode());
    }

    private static Set<String> violations(Graph terms) throws OWLOntologyCreationException {
        return new OWL2RLProfile()
                .checkOntology(ontology(terms)).getViolations().stream()
                        .map(OntologyProfileTest::told)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String told(OWLProfileViolation violation) {
        Object axiom = Optional.<Object>ofNullable(violation.getAxiom()).orElse(violation.getExpression());
        return Vocabularies.shortened(violation.getClass().getSimpleName() + ": " + axiom);
    }

    private static boolean isConsistent(Graph terms) throws OWLOntologyCreationException {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology(terms));
        try {
            return reasoner.isConsistent();
        } finally {
            reasoner.dispose();
        }
    }

    private static Set<String> unsatisfiable(Graph terms) throws OWLOntologyCreationException {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology(terms));
        try {
            return reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().stream()
                    .map(OWLClass::toString)
                    .map(Vocabularies::shortened)
                    .collect(Collectors.toCollection(TreeSet::new));
        } finally {
            reasoner.dispose();
        }
    }

    @Test
    void theOntologyIsInTheProfile() throws OWLOntologyCreationException {
        assertThat(violations(OntologyFiles.read(OntologyFiles.TERMS))).isEmpty();
    }

    @Test
    void theOntologyIsConsistentAndEveryClassCanHaveInstances() throws OWLOntologyCreationException {
        Graph terms = OntologyFiles.read(OntologyFiles.TERMS);
        assertThat(isConsistent(terms)).isTrue();
        assertThat(unsatisfiable(terms)).isEmpty();
    }

    /** A check that sees nothing would pass too. */
    @Test
    void whatIsOutsideTheProfileIsNamed() throws OWLOntologyCreationException {
        assertThat(violations(TermUses.example("""
                kn:A a owl:Class ; rdfs:subClassOf
                  [ a owl:Restriction ; owl:onProperty kn:p ; owl:someValuesFrom kn:A ] .
                kn:p a owl:ObjectProperty ; rdfs:subPropertyOf schema:areaServed .
                kn:q a owl:DatatypeProperty ; rdfs:range xsd:date .
                [] a owl:Ontology .""")))
                .anyMatch(told -> told.contains("SubClassOf(kn:A ObjectSomeValuesFrom(kn:p kn:A))"))
                .anyMatch(told -> told.contains("DataPropertyRange(kn:q xsd:date)"))
                .noneMatch(told -> told.contains("areaServed"));
    }

    @Test
    void contradictionsAreSeen() throws OWLOntologyCreationException {
        Graph graph = TermUses.example("""
                kn:A a owl:Class ; rdfs:subClassOf foaf:Person, foaf:Organization .
                foaf:Person owl:disjointWith foaf:Organization .
                [] a owl:Ontology .""");
        assertThat(isConsistent(graph)).isTrue();
        assertThat(unsatisfiable(graph)).containsExactly("kn:A");
        graph.add(NodeFactory.createURI("https://w3id.org/ketnoi/id/x"), RDF.type.asNode(), OntologyFiles.term("A"));
        assertThat(isConsistent(graph)).isFalse();
    }
}
