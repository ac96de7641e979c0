package org.ketnoi.bench.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.ketnoi.graph.Iri;

/** The names of the fields, in Vietnamese and English. */
final class FieldNames {
    private static final String SCHEME = Iri.SCHEMES + "field/";

    private final Model scheme;

    FieldNames(Path file) {
        this.scheme = RDFDataMgr.loadModel(file.toString());
    }

    /** Keys of all fields, in order. */
    TreeSet<String> keys() {
        TreeSet<String> keys = new TreeSet<>();
        scheme.listSubjectsWithProperty(RDF.type, SKOS.Concept)
                .forEach(field -> keys.add(field.getURI().substring(SCHEME.length())));
        return keys;
    }

    /** The names that are shown. */
    List<String> shown(String key) {
        return names(key, SKOS.prefLabel);
    }

    /** All names, the other ones included. */
    List<String> all(String key) {
        List<String> names = new ArrayList<>(shown(key));
        names.addAll(names(key, SKOS.altLabel));
        return names;
    }

    private List<String> names(String key, Property property) {
        return scheme.listObjectsOfProperty(scheme.getResource(SCHEME + key), property).toList().stream()
                .map(node -> node.asLiteral().getString())
                .sorted()
                .toList();
    }
}
