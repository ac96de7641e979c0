package org.ketnoi.ingest.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Provenance;
import org.ketnoi.ingest.Staging;

/**
 * EuroSciVoc, the fields of science of the EU Publications Office, as it is published: in SKOS-XL, where a label is a
 * thing of its own. It becomes plain SKOS under the publisher's IRIs; a file that is plain already is read as well.
 */
public final class EuroSciVocFormat implements FileFormat {
    private static final String SPACE = "http://data.europa.eu/8mn/euroscivoc/";
    private static final Node SCHEME = NodeFactory.createURI(SPACE + "40c0f173-baa3-48a3-9fe6-d6e8fb366a00");
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final List<Property> MAPPINGS =
            List.of(SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch);
    private static final List<Property> TEXTS = List.of(SKOS.prefLabel, SKOS.altLabel, SKOS.definition, SKOS.scopeNote);

    @Override
    public String name() {
        return "euroscivoc";
    }

    @Override
    public Set<String> endings() {
        return Set.of();
    }

    @Override
    public void read(IncomingFile file, Staging staging) {
        PublishedRdf.read(file, staging).ifPresent(source -> vocabulary(source, staging));
    }

    private void vocabulary(PublishedRdf source, Staging staging) {
        List<Node> all = source.instancesOf(SKOS.Concept.getURI());
        List<Node> concepts = all.stream().filter(EuroSciVocFormat::isTheirs).toList();
        if (concepts.isEmpty()) {
            staging.report(Finding.of(0, "", "no-concepts", name()));
            return;
        }
        all.stream()
                .filter(concept -> !isTheirs(concept))
                .forEach(concept ->
                        staging.report(Finding.of(source.row(concept), "", "foreign-concept", concept.toString())));
        scheme(source, staging);
        concepts.forEach(concept -> concept(concept, source, staging));
        Hierarchy.check(staging);
        String issued = source.text(SCHEME, DCTerms.issued.getURI());
        staging.state(new Provenance(
                "EU Publications Office, EuroSciVoc, " + SCHEME.getURI(),
                LICENCE,
                issued.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(issued) : LocalDate.EPOCH,
                false,
                "automatic",
                0.95));
    }

    private static boolean isTheirs(Node node) {
        return node.isURI() && node.getURI().startsWith(SPACE);
    }

    private static void scheme(PublishedRdf source, Staging staging) {
        Described scheme = Described.scheme(SCHEME, source.row(SCHEME), staging)
                .with(SKOS.prefLabel, "EuroSciVoc", "en")
                .with(SKOS.altLabel, "European Science Vocabulary", "en")
                .with(DCTerms.license, NodeFactory.createURI(LICENCE));
        texts(scheme, source);
        List.of(DCTerms.issued, OWL.versionInfo)
                .forEach(property -> source.statements(SCHEME, property.getURI())
                        .forEach(triple -> scheme.with(property, triple.getObject())));
    }

    private static void concept(Node node, PublishedRdf source, Staging staging) {
        Described concept = Described.concept(node, SCHEME, source.row(node), staging);
        texts(concept, source);
        source.statements(node, SKOS.notation.getURI())
                .forEach(triple -> concept.with(SKOS.notation, triple.getObject()));
        source.statements(node, SKOS.broader.getURI())
                .forEach(triple -> concept.with(SKOS.broader, triple.getObject()));
        source.mentions(SKOS.narrower.getURI(), node)
                .forEach(triple -> concept.with(SKOS.broader, triple.getSubject()));
        if (source.says(node, SKOS.topConceptOf.getURI(), SCHEME)
                || source.says(SCHEME, SKOS.hasTopConcept.getURI(), node)) {
            concept.with(SKOS.topConceptOf, SCHEME);
        }
        MAPPINGS.forEach(mapping ->
                source.statements(node, mapping.getURI()).forEach(triple -> concept.with(mapping, triple.getObject())));
        if (source.text(node, OWL2.deprecated.getURI()).equals("true")) {
            concept.with(OWL2.deprecated, NodeFactory.createLiteralByValue(true));
        }
    }

    private static void texts(Described thing, PublishedRdf source) {
        TEXTS.forEach(property -> source.statements(thing.subject(), property.getURI())
                .forEach(triple -> text(thing, property, triple.getObject(), source.row(triple))));
        labels(thing, SKOS.prefLabel, SKOSXL.prefLabel, source);
        labels(thing, SKOS.altLabel, SKOSXL.altLabel, source);
    }

    private static void labels(Described thing, Property plain, Property extended, PublishedRdf source) {
        for (Triple triple : source.statements(thing.subject(), extended.getURI())) {
            List<Triple> forms = source.statements(triple.getObject(), SKOSXL.literalForm.getURI());
            if (forms.isEmpty()) {
                unusable(thing, triple.getObject(), source.row(triple));
            }
            forms.forEach(form -> text(thing, plain, form.getObject(), source.row(form)));
        }
    }

    private static void text(Described thing, Property property, Node text, int row) {
        if (!text.isLiteral()
                || text.getLiteralLanguage().isEmpty()
                || text.getLiteralLexicalForm().isBlank()) {
            unusable(thing, text, row);
        } else {
            thing.with(property, text.getLiteralLexicalForm().strip(), text.getLiteralLanguage());
        }
    }

    private static void unusable(Described thing, Node label, int row) {
        thing.staging()
                .report(Finding.of(
                        row,
                        "",
                        "unusable-label",
                        label.toString(),
                        thing.subject().toString()));
    }
}
