package org.ketnoi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.ketnoi.graph.Iri;

/** Where names are used, and as what: in Turtle, in templates, in questions, in examples and in the program. */
final class TermUses {
    private static final Set<Node> BEFORE_A_PROPERTY =
            Set.of(SHACL.path, SHACL.equals, SHACL.disjoint, SHACL.lessThan, SHACL.lessThanOrEquals);
    private static final Set<Node> BEFORE_A_CLASS =
            Set.of(RDF.type.asNode(), RDFS.subClassOf.asNode(), SHACL.targetClass, SHACL.class_);
    /** After them stands a document, whatever its address. */
    private static final Set<String> BEFORE_A_DOCUMENT = Set.of(
            "http://purl.org/dc/terms/source",
            "http://purl.org/dc/terms/license",
            "http://www.w3.org/2000/01/rdf-schema#seeAlso",
            "http://xmlns.com/foaf/0.1/page");

    private static final Pattern IRI_IN_A_QUERY = Pattern.compile("<([A-Za-z][A-Za-z0-9+.-]*:[^<>\"{}|^`\\\\\\s]*)>");
    private static final Pattern TEXT_IN_JAVA = Pattern.compile("\"(https?://[^\"\\s]+)\"");
    private static final Pattern TERM_IN_JAVA = Pattern.compile("(?:\\bterm\\(|\\bONTOLOGY \\+ )\"(\\w+)\"");
    private static final List<String> PREFIXES_OF_EXAMPLES = List.of(
            "kn", "org", "foaf", "skos", "dcterms", "prov", "schema", "xsd", "rdfs", "owl", "dpv", "bibo", "vivo",
            "geo");

    private TermUses() {}

    /** What a name is used as. */
    enum Place {
        PROPERTY("property"),
        CLASS("class"),
        DATATYPE("datatype"),
        LINK(""),
        DOCUMENT(""),
        ANYTHING("");

        private final String kind;

        Place(String kind) {
            this.kind = kind;
        }

        /** Whether a term of this kind can stand here. */
        boolean takes(String kindOfTerm) {
            return kindOfTerm.endsWith(kind);
        }
    }

    record Use(String where, String iri, Place place) {}

    static List<Use> inTurtle(Path file) {
        return in(file.toString(), OntologyFiles.read(file));
    }

    static List<Use> in(String where, Graph graph) {
        List<Use> uses = new ArrayList<>();
        graph.stream().forEach(triple -> {
            add(uses, where, triple.getSubject(), Place.ANYTHING);
            add(uses, where, triple.getPredicate(), Place.PROPERTY);
            add(uses, where, triple.getObject(), placeOfObject(triple));
        });
        return uses.stream().distinct().toList();
    }

    private static void add(List<Use> uses, String where, Node node, Place place) {
        if (node.isURI()) {
            uses.add(new Use(where, node.getURI(), place));
        } else if (node.isLiteral()) {
            uses.add(new Use(where, node.getLiteralDatatypeURI(), Place.DATATYPE));
        }
    }

    private static Place placeOfObject(Triple triple) {
        Node property = triple.getPredicate();
        if (BEFORE_A_PROPERTY.contains(property)) {
            return Place.PROPERTY;
        }
        if (BEFORE_A_CLASS.contains(property)) {
            return Place.CLASS;
        }
        if (property.equals(SHACL.datatype)) {
            return Place.DATATYPE;
        }
        return BEFORE_A_DOCUMENT.contains(property.getURI()) ? Place.DOCUMENT : Place.LINK;
    }

    static List<Use> inTemplate(Path file) {
        List<Use> uses = new ArrayList<>();
        for (OntologyFiles.Column column : OntologyFiles.columns(file)) {
            Place place = column.isType() ? Place.CLASS : Place.LINK;
            uses.add(new Use(file.toString(), column.property(), Place.PROPERTY));
            uses.add(new Use(file.toString(), column.datatype(), Place.DATATYPE));
            column.values().forEach(value -> uses.add(new Use(file.toString(), value, place)));
        }
        return uses.stream().filter(use -> !use.iri().isEmpty()).distinct().toList();
    }

    static List<Use> inQuery(Path file) {
        return namesIn(OntologyFiles.text(file)).stream()
                .map(iri -> new Use(file.toString(), iri, Place.ANYTHING))
                .toList();
    }

    /** Every name in a question, written out in full. */
    static Set<String> namesIn(String question) {
        Query query = QueryFactory.create(question, Syntax.syntaxSPARQL_11);
        query.setPrefixMapping(new PrefixMappingImpl());
        return IRI_IN_A_QUERY
                .matcher(query.serialize())
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names in a vocabulary's namespace among the texts of a source file. */
    static List<Use> inJava(Path file) {
        return TEXT_IN_JAVA
                .matcher(OntologyFiles.text(file))
                .results()
                .map(text -> text.group(1))
                .filter(text -> Vocabularies.find(text).isPresent())
                .map(text -> new Use(file.toString(), text, Place.ANYTHING))
                .toList();
    }

    /** Terms of ours that a source file asks for by name. */
    static Set<String> termsInJava(Path file) {
        return TERM_IN_JAVA
                .matcher(OntologyFiles.text(file))
                .results()
                .map(name -> Iri.term(name.group(1)).value())
                .collect(Collectors.toSet());
    }

    /** What an example says; fails when it is no Turtle with the usual prefixes. */
    static Graph example(String snippet) {
        Map<String, String> prefixes = Vocabularies.prefixes();
        String head = PREFIXES_OF_EXAMPLES.stream()
                .map(prefix -> "@prefix " + prefix + ": <" + prefixes.get(prefix) + "> .\n")
                .collect(Collectors.joining());
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(head + snippet, Lang.TURTLE)
                .base(Iri.ENTITIES)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(graph);
        return graph;
    }

    /** The examples of a term. */
    static List<String> examples(Graph terms, Node term) {
        return OntologyFiles.objects(terms, term, SKOS.example.asNode()).stream()
                .map(Node::getLiteralLexicalForm)
                .toList();
    }
}
