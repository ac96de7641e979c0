package org.ketnoi.ingest.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.ketnoi.graph.Iri;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Provenance;
import org.ketnoi.ingest.Staging;
import org.ketnoi.ontology.Ontology;

/**
 * NACE Rev. 2, the economic activities of Eurostat, in the vocabulary of its own in which it was published. It becomes
 * SKOS under the publisher's IRIs, in a scheme of ours, because the publisher named none. Its "definitions" are rulings
 * on single cases, so they are scope notes.
 *
 * <p>Each activity is mapped to its code in ISIC Rev. 4, under the IRIs that the United Nations' classification has in
 * linked data (https://unstats.un.org/classifications/ISIC/rev4/). Sections and divisions are the same in both
 * (exactMatch); a group or class that shares its ISIC code with others is a part of it (broadMatch); of one that stands
 * alone for its code the file does not say that it is the same (closeMatch).
 */
public final class NaceFormat implements FileFormat {
    private static final String TERMS = "http://ec.europa.eu/eurostat/ramon/ontologies/nace.rdf#";
    private static final Node SECTION = NodeFactory.createURI(TERMS + "Section");
    private static final String SPACE = "http://ec.europa.eu/eurostat/ramon/rdfdata/nace_r2/";
    private static final String ISIC = "https://unstats.un.org/classifications/ISIC/rev4/";
    private static final Pattern ISIC_CODE = Pattern.compile("[A-U]|\\d{2,4}");
    private static final int CODE_OF_DIVISION = 2;
    private static final String OWN = "nace-rev-2";
    private static final Node SCHEME = NodeFactory.createURI(Iri.SCHEMES + OWN);
    private static final String LICENCE = "https://www.w3.org/copyright/software-license/";

    private final Ontology ontology;

    /** Knows by the ontology which activities have a concept of ours, too. */
    public NaceFormat(Ontology ontology) {
        this.ontology = ontology;
    }

    @Override
    public String name() {
        return "nace";
    }

    @Override
    public Set<String> endings() {
        return Set.of();
    }

    @Override
    public Set<String> ownSchemes() {
        return Set.of(OWN);
    }

    @Override
    public void read(IncomingFile file, Staging staging) {
        PublishedRdf.read(file, staging).ifPresent(source -> vocabulary(source, staging));
    }

    private void vocabulary(PublishedRdf source, Staging staging) {
        List<Node> activities = source.instancesOf(TERMS + "Activity").stream()
                .filter(activity -> activity.isURI() && activity.getURI().startsWith(SPACE))
                .toList();
        if (activities.isEmpty()) {
            staging.report(Finding.of(0, "", "no-concepts", name()));
            return;
        }
        Described.scheme(SCHEME, 1, staging)
                .with(SKOS.prefLabel, "Ngành kinh tế của Liên minh châu Âu (NACE Rev. 2)", "vi")
                .with(SKOS.prefLabel, "Economic activities in the European Union (NACE Rev. 2)", "en")
                .with(DCTerms.source, NodeFactory.createURI(SPACE))
                .with(DCTerms.license, NodeFactory.createURI(LICENCE));
        Map<String, Long> shares = activities.stream()
                .map(activity -> source.text(activity, TERMS + "iSIC4Code"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        activities.forEach(activity -> activity(activity, source, shares, staging));
        Hierarchy.check(staging);
        staging.state(new Provenance(
                "Eurostat, NACE Rev. 2 (Regulation (EC) No 1893/2006), as carried by the W3C Data Privacy Vocabularies",
                LICENCE,
                LocalDate.of(2008, 1, 1),
                false,
                "automatic",
                0.95));
    }

    private void activity(Node activity, PublishedRdf source, Map<String, Long> shares, Staging staging) {
        Described concept = Described.concept(activity, SCHEME, source.row(activity), staging);
        String code = source.text(activity, TERMS + "code");
        if (code.isEmpty()) {
            staging.report(Finding.of(source.row(activity), "code", "missing-value"));
        } else {
            concept.with(SKOS.notation, code);
            Node ours = NodeFactory.createURI(Iri.SCHEMES + "industry/" + code);
            if (ontology.defines(ours)) {
                concept.with(SKOS.exactMatch, ours);
            }
        }
        text(concept, SKOS.prefLabel, source.text(activity, TERMS + "name"));
        text(concept, SKOS.scopeNote, source.text(activity, TERMS + "definition"));
        source.statements(activity, TERMS + "broader")
                .forEach(triple -> concept.with(SKOS.broader, triple.getObject()));
        if (source.says(activity, RDF.type.getURI(), SECTION)) {
            concept.with(SKOS.topConceptOf, SCHEME);
        }
        isic(concept, source.text(activity, TERMS + "iSIC4Code"), shares);
    }

    private static void text(Described concept, Property property, String text) {
        if (!text.isEmpty()) {
            concept.with(property, text, "en");
        }
    }

    private static void isic(Described concept, String code, Map<String, Long> shares) {
        if (ISIC_CODE.matcher(code).matches()) {
            concept.with(mapping(code, shares.getOrDefault(code, 0L)), NodeFactory.createURI(ISIC + code));
        } else if (!code.isEmpty()) {
            concept.staging().report(Finding.of(concept.row(), "iSIC4Code", "bad-value", code, "ISIC Rev. 4"));
        }
    }

    private static Property mapping(String code, long shares) {
        if (code.length() <= CODE_OF_DIVISION) {
            return SKOS.exactMatch;
        }
        return shares > 1 ? SKOS.broadMatch : SKOS.closeMatch;
    }
}
