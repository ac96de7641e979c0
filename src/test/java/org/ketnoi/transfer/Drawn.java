package org.ketnoi.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;
import org.ketnoi.transfer.network.Conditions;
import org.ketnoi.transfer.path.Limits;

/** A small world to ask for paths in, given as TriG without prefixes, and its answers as lines. */
final class Drawn implements AutoCloseable {
    static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final String PREFIXES = """
            @base <https://w3id.org/ketnoi/id/> .
            @prefix kn: <https://w3id.org/ketnoi/ontology#> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix outcome: <https://w3id.org/ketnoi/scheme/handling-outcome/> .
            @prefix reason: <https://w3id.org/ketnoi/scheme/decline-reason/> .
            @prefix schema: <https://schema.org/> .
            @prefix service: <https://w3id.org/ketnoi/scheme/service/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix stage: <https://w3id.org/ketnoi/scheme/stage/> .
            @prefix status: <https://w3id.org/ketnoi/scheme/regulatory-status/> .
            @prefix extent: <https://w3id.org/ketnoi/scheme/transfer-extent/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    private final LocalGraphStore store = LocalGraphStore.inMemory();
    final TransferPaths paths;

    Drawn(String statements, TransferSettings settings) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(PREFIXES + "<run/1> { " + statements + " }", Lang.TRIG)
                .parse(read);
        store.write(graph -> read.stream().forEach(graph::add));
        QueryLibrary library = QueryLibrary.load();
        paths = new TransferPaths(store, library, new Units(store, library), settings);
    }

    Drawn(String statements) {
        this(statements, new TransferSettings(Map.of(), 5, 0.3, 3));
    }

    static Iri iri(String name) {
        return Iri.of(Iri.ENTITIES + name);
    }

    static Conditions avoiding(String... parties) {
        return Conditions.NONE.avoiding(
                java.util.stream.Stream.of(parties).map(Drawn::iri).collect(Collectors.toSet()));
    }

    static Conditions via(String... parties) {
        return Conditions.NONE.via(
                java.util.stream.Stream.of(parties).map(Drawn::iri).toList());
    }

    /** Technology t-1 to enterprise e-1, explained in full. */
    Answer ask(Conditions conditions, Limits limits, String whyNot, LocalDate asOf) {
        return paths.find(new Ask(
                Optional.empty(),
                Optional.of(iri("technology/t-1")),
                Optional.of(iri("enterprise/e-1")),
                Optional.empty(),
                limits,
                conditions,
                new Ask.Explanation(
                        Ask.Depth.FULL,
                        Optional.of(whyNot).filter(name -> !name.isEmpty()).map(Drawn::iri),
                        Optional.of(DAY)),
                asOf));
    }

    Answer ask(Conditions conditions) {
        return ask(conditions, new Limits(10, 6), "", DAY);
    }

    static String line(Answer.Way way) {
        return way.parties().stream().map(party -> party.id().key()).collect(Collectors.joining(" "));
    }

    static List<String> lines(Answer answer) {
        return answer.paths().stream().map(Drawn::line).toList();
    }

    /** As {@code AVOIDED kr: h kr e}. */
    static List<String> near(Answer answer) {
        return answer.nearMisses().orElseThrow().stream()
                .map(miss -> fails(miss.failing()) + ": " + line(miss.way()))
                .toList();
    }

    static String fails(Answer.Failing failing) {
        String about = failing.about().stream().map(Iri::key).collect(Collectors.joining(" "));
        String step = failing.step() == 0 ? "" : " @" + failing.step();
        return (failing.code() + step + " " + about).strip();
    }

    static String told(Answer.WhyNot why) {
        return String.format(
                Locale.ROOT,
                "%s%s%s",
                why.code(),
                why.rank().map(rank -> " rank " + rank).orElse(""),
                why.way().map(way -> ": " + line(way)).orElse(""));
    }

    @Override
    public void close() {
        store.close();
    }
}
