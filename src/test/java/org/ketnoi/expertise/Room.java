package org.ketnoi.expertise;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;
import org.ketnoi.search.IndexSettings;
import org.ketnoi.search.Passages;
import org.ketnoi.search.ThingIndex;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;

/** A small published graph with experts, as of one day. */
final class Room implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final QueryLibrary QUERIES = QueryLibrary.load();
    private static final String PREFIXES = """
            @base <https://w3id.org/ketnoi/id/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix f: <https://w3id.org/ketnoi/scheme/field/> .
            @prefix kn: <https://w3id.org/ketnoi/ontology#> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix s: <https://w3id.org/ketnoi/scheme/> .
            @prefix schema: <https://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    /** Textiles with dyeing and weaving under it; the environment with waste water; levels. */
    private static final String SCHEMES = """
            f:textile a kn:Field ; skos:prefLabel "Dệt may"@vi , "Textiles"@en .
            f:dyeing a kn:Field ; skos:broader f:textile ; skos:prefLabel "Nhuộm"@vi , "Dyeing"@en .
            f:weaving a kn:Field ; skos:broader f:textile ; skos:prefLabel "Dệt vải"@vi , "Weaving"@en .
            f:environment a kn:Field ; skos:prefLabel "Môi trường"@vi , "Environment"@en .
            f:waste-water a kn:Field ; skos:broader f:environment ;
              skos:prefLabel "Xử lý nước thải"@vi , "Waste water treatment"@en ; skos:altLabel "nước thải dệt nhuộm"@vi .
            <https://w3id.org/ketnoi/scheme/expertise-level/expert> kn:weight 0.85 ;
              skos:inScheme <https://w3id.org/ketnoi/scheme/expertise-level> .
            <https://w3id.org/ketnoi/scheme/expertise-level/familiar> kn:weight 0.3 ;
              skos:inScheme <https://w3id.org/ketnoi/scheme/expertise-level> .
            """;

    final LocalGraphStore graph = LocalGraphStore.inMemory();
    final Experts experts;
    private final ThingIndex index;

    /** @param place where the text index lies */
    Room(Path place) {
        this.index = new ThingIndex(
                place.resolve("search"),
                graph,
                QUERIES.get("search/things"),
                new IndexSettings(Duration.ofMinutes(1), 16));
        this.experts = experts(ExpertiseSettings.SHIPPED);
        add(SCHEMES);
    }

    Experts experts(ExpertiseSettings settings) {
        return new Experts(graph, QUERIES, new Passages(index), new Units(graph, QUERIES), settings);
    }

    private static DatasetGraph parsed(String statements) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(PREFIXES + "<run/1> { " + statements + " }", Lang.TRIG)
                .parse(read);
        return read;
    }

    Room add(String statements) {
        graph.write(graph -> parsed(statements).find().forEachRemaining(graph::add));
        return this;
    }

    void remove(String statements) {
        graph.write(graph -> parsed(statements).find().forEachRemaining(graph::delete));
    }

    /** An expert of that name who knows a field, with one piece of evidence of its own for each of these years. */
    static String expert(String name, String field, String level, int... years) {
        StringBuilder told = new StringBuilder("<expert/" + name + "> a kn:Expert ; rdfs:label \"" + name + "\" . ");
        told.append(
                "<expertise/" + name + "> a kn:Expertise ; kn:expertiseOf <expert/" + name + "> ; kn:field f:" + field
                        + " ; kn:expertiseLevel s:expertise-level\\/" + level
                        + " ; kn:confirmedOn \"2026-01-01\"^^xsd:date . ");
        for (int year : years) {
            told.append(evidence(name, name + "-" + year, "Việc năm " + year, "vi", year));
        }
        return told.toString();
    }

    static String evidence(String expert, String name, String title, String language, int year) {
        return "<expertise/" + expert + "> kn:evidence <evidence/" + name + "> . <evidence/" + name
                + "> a kn:Evidence ; rdfs:label \"" + title + "\"@" + language
                + " ; dcterms:source \"Sổ\" ; dcterms:date \"" + year + "-06-01\"^^xsd:date"
                + " ; kn:evidenceType s:evidence-type\\/project ; kn:extractionMethod s:extraction-method\\/manual"
                + " ; kn:confidence 0.8 . ";
    }

    List<RankedExpert> inField(String field) {
        return experts.find(ExpertWish.inField(field(field), DAY, 50));
    }

    List<RankedExpert> forWords(String words) {
        return experts.find(ExpertWish.forWords(words, DAY, 50));
    }

    static Iri field(String key) {
        return Iri.concept("field", key);
    }

    static List<String> keys(List<RankedExpert> found) {
        return found.stream().map(expert -> expert.expert().key()).toList();
    }

    static double score(List<RankedExpert> found, String key) {
        return found.stream()
                .filter(expert -> expert.expert().key().equals(key))
                .mapToDouble(RankedExpert::score)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        index.close();
        graph.close();
    }
}
