package org.ketnoi.publish.dump;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.ketnoi.graph.Iri;

/** A description that grows statement by statement, with the prefixes that it is written with. */
final class Described {
    static final String DCAT = "http://www.w3.org/ns/dcat#";
    static final String DCTERMS = "http://purl.org/dc/terms/";
    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String VOID = "http://rdfs.org/ns/void#";
    static final String SPDX = "http://spdx.org/rdf/terms#";

    private final Graph graph = GraphFactory.createDefaultGraph();

    Described() {
        graph.getPrefixMapping()
                .setNsPrefix("dcat", DCAT)
                .setNsPrefix("dcterms", DCTERMS)
                .setNsPrefix("dc", DC)
                .setNsPrefix("void", VOID)
                .setNsPrefix("spdx", SPDX)
                .setNsPrefix("xsd", XSD.getURI());
    }

    Graph graph() {
        return graph;
    }

    static Iri mediaType(String name) {
        return Iri.of("https://www.iana.org/assignments/media-types/" + name);
    }

    /** The name spaces of these terms, in order. */
    static Set<Iri> namespaces(Set<String> classes, Set<String> properties) {
        Set<Iri> spaces = new TreeSet<>();
        Stream.concat(classes.stream(), properties.stream())
                .map(term -> term.substring(0, Math.max(term.lastIndexOf('#'), term.lastIndexOf('/')) + 1))
                .flatMap(space -> Iri.find(space).stream())
                .forEach(spaces::add);
        return spaces;
    }

    void type(Iri subject, String type) {
        add(subject, RDF.type.getURI(), NodeFactory.createURI(type));
    }

    void link(Iri subject, String property, Iri object) {
        add(subject, property, NodeFactory.createURI(object.value()));
    }

    void text(Iri subject, String property, String text, Locale language) {
        add(subject, property, NodeFactory.createLiteralLang(text, language.getLanguage()));
    }

    void plain(Iri subject, String property, String text) {
        add(subject, property, NodeFactory.createLiteralString(text));
    }

    void number(Iri subject, String property, long value) {
        typed(subject, property, Long.toString(value), "integer");
    }

    /** @param datatype of XML Schema, by its local name */
    void typed(Iri subject, String property, String value, String datatype) {
        add(
                subject,
                property,
                NodeFactory.createLiteralDT(
                        value, TypeMapper.getInstance().getSafeTypeByName(XSD.getURI() + datatype)));
    }

    private void add(Iri subject, String property, Node object) {
        graph.add(Triple.create(NodeFactory.createURI(subject.value()), NodeFactory.createURI(property), object));
    }
}
