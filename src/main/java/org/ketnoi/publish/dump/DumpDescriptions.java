package org.ketnoi.publish.dump;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.ketnoi.graph.Iri;
import org.springframework.context.MessageSource;

/** Tells in VoID and DCAT 3 what a dump is, and in a catalogue which dumps there are. */
public final class DumpDescriptions {
    private static final Iri CATALOGUE = Iri.of("https://w3id.org/ketnoi/dumps");
    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final MessageSource messages;

    public DumpDescriptions(MessageSource messages) {
        this.messages = messages;
    }

    /** As Turtle. */
    String describe(Dump dump, Content content) {
        Described graph = new Described();
        dataset(dump, graph);
        counts(dump, content, graph);
        sources(dump, content, graph);
        return written(graph.graph(), RDFFormat.TURTLE_PRETTY);
    }

    /** As JSON-LD. */
    String catalogue(List<Dump> dumps) {
        Described graph = new Described();
        graph.type(CATALOGUE, Described.DCAT + "Catalog");
        texts(graph, CATALOGUE, "dcterms:title", "dump.catalogue");
        dumps.forEach(dump -> {
            graph.link(CATALOGUE, Described.DCAT + "dataset", name(dump));
            dataset(dump, graph);
        });
        return written(graph.graph(), RDFFormat.JSONLD_PRETTY);
    }

    private static String written(Graph graph, RDFFormat format) {
        return RDFWriter.source(graph).format(format).asString();
    }

    private static Iri name(Dump dump) {
        return Iri.of(CATALOGUE + "/" + dump.name());
    }

    private static Iri part(Dump dump, String kind, int number) {
        return Iri.of(name(dump) + "#" + kind + "-" + number);
    }

    private void texts(Described graph, Iri subject, String property, String key, Object... values) {
        LANGUAGES.forEach(language -> graph.text(
                subject,
                property.replace("dcterms:", Described.DCTERMS),
                messages.getMessage(key, values, language),
                language));
    }

    private void dataset(Dump dump, Described graph) {
        Iri dataset = name(dump);
        Iri file = Iri.of("https://w3id.org/ketnoi" + DumpFile.DATA.address(dump));
        graph.type(dataset, Described.DCAT + "Dataset");
        graph.type(dataset, Described.VOID + "Dataset");
        texts(graph, dataset, "dcterms:title", "dump.title", dump.name());
        texts(graph, dataset, "dcterms:description", "dump.description");
        graph.typed(dataset, Described.DCTERMS + "issued", dump.issued().toString(), "dateTime");
        graph.plain(dataset, Described.DCAT + "version", Long.toString(dump.recordsVersion()));
        graph.plain(dataset, Described.DCTERMS + "identifier", "sha256:" + dump.contentSha256());
        graph.link(
                dataset,
                Described.DCTERMS + "conformsTo",
                Iri.of("https://w3id.org/ketnoi/ontology/" + dump.ontologyVersion()));
        graph.link(dataset, Described.DCAT + "distribution", file);
        graph.link(dataset, Described.VOID + "dataDump", file);
        distribution(dump, file, graph);
    }

    private static void distribution(Dump dump, Iri file, Described graph) {
        Iri checksum = Iri.of(name(dump) + "#checksum");
        graph.type(file, Described.DCAT + "Distribution");
        graph.link(file, Described.DCAT + "downloadURL", file);
        graph.link(file, Described.DCAT + "mediaType", Described.mediaType("application/n-quads"));
        graph.link(file, Described.DCAT + "compressFormat", Described.mediaType("application/gzip"));
        graph.typed(file, Described.DCAT + "byteSize", Long.toString(dump.bytes()), "nonNegativeInteger");
        graph.typed(file, Described.DCTERMS + "issued", dump.issued().toString(), "dateTime");
        graph.link(file, Described.SPDX + "checksum", checksum);
        graph.type(checksum, Described.SPDX + "Checksum");
        graph.link(checksum, Described.SPDX + "algorithm", Iri.of(Described.SPDX + "checksumAlgorithm_sha256"));
        graph.typed(checksum, Described.SPDX + "checksumValue", dump.sha256(), "hexBinary");
    }

    private static void counts(Dump dump, Content content, Described graph) {
        Iri dataset = name(dump);
        graph.number(dataset, Described.VOID + "triples", content.triples());
        graph.number(dataset, Described.VOID + "classes", content.classes().size());
        graph.number(
                dataset, Described.VOID + "properties", content.properties().size());
        graph.plain(dataset, Described.VOID + "uriSpace", Iri.ENTITIES);
        graph.link(dataset, Described.VOID + "sparqlEndpoint", Iri.of("https://w3id.org/ketnoi/sparql"));
        Described.namespaces(content.classes().keySet(), content.properties().keySet())
                .forEach(space -> graph.link(dataset, Described.VOID + "vocabulary", space));
        partitions(dump, "class", "entities", content.classes(), graph);
        partitions(dump, "property", "triples", content.properties(), graph);
    }

    private static void partitions(Dump dump, String kind, String counted, Map<String, Long> counts, Described graph) {
        int number = 1;
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            Iri partition = part(dump, kind, number++);
            graph.link(name(dump), Described.VOID + kind + "Partition", partition);
            graph.link(partition, Described.VOID + kind, Iri.of(count.getKey()));
            graph.number(partition, Described.VOID + counted, count.getValue());
        }
    }

    /** The licence differs from source to source; one that is an address is linked, any other is told as it stands. */
    private static void sources(Dump dump, Content content, Described graph) {
        int number = 1;
        for (Content.Source source : content.sources()) {
            Iri name = part(dump, "source", number++);
            graph.link(name(dump), Described.DCTERMS + "source", name);
            graph.plain(name, Described.DCTERMS + "title", source.name());
            Iri.find(source.licence())
                    .ifPresentOrElse(
                            licence -> graph.link(name, Described.DCTERMS + "license", licence),
                            () -> graph.plain(name, Described.DC + "rights", source.licence()));
        }
    }
}
