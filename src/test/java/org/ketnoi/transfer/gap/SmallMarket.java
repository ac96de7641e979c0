package org.ketnoi.transfer.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;
import org.ketnoi.transfer.Answer;
import org.ketnoi.transfer.Ask;
import org.ketnoi.transfer.TransferPaths;
import org.ketnoi.transfer.TransferSettings;
import org.ketnoi.transfer.network.TransferNetwork.Contact;
import org.ketnoi.transfer.path.Limits;

/**
 * A market drawn in lines, each a thing and what is said of it: {@code holder h KR}, {@code technology t h dyeing},
 * {@code office kr KR}, {@code expert x dyeing}, {@code intermediary i country KR}, {@code intermediary i area hue},
 * {@code department d hue}, {@code enterprise e hue}, {@code order o e dyeing}, {@code met office/kr department/d},
 * {@code speaks office/kr ko}, {@code banned t}, {@code act o withdrawn 2026-01-05}, {@code narrower weaving textile}.
 */
final class SmallMarket implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final QueryLibrary QUERIES = QueryLibrary.load();
    private static final String PREFIXES = """
            @base <https://w3id.org/ketnoi/id/> .
            @prefix f: <https://w3id.org/ketnoi/scheme/field/> .
            @prefix kn: <https://w3id.org/ketnoi/ontology#> .
            @prefix regulation: <https://w3id.org/ketnoi/scheme/regulatory-status/> .
            @prefix schema: <https://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix status: <https://w3id.org/ketnoi/scheme/order-status/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    private final LocalGraphStore store = LocalGraphStore.inMemory();
    private final TransferPaths paths;
    private final Gaps gaps;
    private final WhatIf whatIf;

    private SmallMarket(List<String> lines) {
        StringBuilder graph = new StringBuilder(PREFIXES).append("<run/1> {\n");
        for (int i = 0; i < lines.size(); i++) {
            graph.append(statement(lines.get(i).split(" "), i)).append('\n');
        }
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(graph.append("}").toString(), Lang.TRIG).parse(read);
        store.write(target -> read.stream().forEach(target::add));
        paths = new TransferPaths(store, QUERIES, new Units(store, QUERIES), new TransferSettings(Map.of(), 5, 0.3, 3));
        gaps = new Gaps(store, paths);
        whatIf = new WhatIf(paths, gaps);
    }

    static SmallMarket of(String drawing) {
        return of(lines(drawing));
    }

    static SmallMarket of(List<String> lines) {
        return new SmallMarket(lines);
    }

    static List<String> lines(String drawing) {
        return drawing.lines().filter(line -> !line.isBlank()).toList();
    }

    /** The lines of the same market without somebody. */
    static List<String> without(List<String> lines, String key) {
        List<String> rest = new ArrayList<>();
        for (String line : lines) {
            List<String> words = Arrays.stream(line.split(" "))
                    .map(word -> word.substring(word.indexOf('/') + 1))
                    .toList();
            if (!words.contains(key)) {
                rest.add(line);
            }
        }
        return rest;
    }

    private static String statement(String[] w, int number) {
        return switch (w[0]) {
            case "holder" -> "<organization/%s> a kn:ForeignHolder ; kn:country <country/%s> .".formatted(w[1], w[2]);
            case "technology" ->
                "<technology/%1$s> a kn:Technology ; kn:holder <%2$s> ; kn:field f:%3$s . <offer/%1$s> a kn:TechnologyOffer ; kn:technology <technology/%1$s> ."
                        .formatted(w[1], w[2].contains("/") ? w[2] : "organization/" + w[2], w[3]);
            case "office" ->
                "<office/%s> a kn:RepresentativeOffice ; kn:coversCountry <country/%s> .".formatted(w[1], w[2]);
            case "expert" ->
                "<expert/%1$s> a kn:Expert . <expertise/%1$s> a kn:Expertise ; kn:expertiseOf <expert/%1$s> ; kn:field f:%2$s ."
                        .formatted(w[1], w[2]);
            case "intermediary" ->
                "<intermediary/%1$s> a kn:Intermediary . <capability/%1$s-%4$d> a kn:Capability ; kn:capabilityOf <intermediary/%1$s> ; %2$s <%3$s> %5$s ."
                        .formatted(
                                w[1],
                                w[2].equals("country") ? "kn:servesCountry" : "kn:servesArea",
                                w[2] + "/" + w[3],
                                number,
                                w.length > 4 ? "; kn:field f:" + w[4] : "");
            case "department" ->
                "<department/%s> a kn:ProvincialDepartment ; kn:servesArea <area/%s> . %s"
                        .formatted(w[1], w[2], unit(w[2]));
            case "enterprise" ->
                "<enterprise/%s> a kn:Enterprise ; kn:area <area/%s> . %s".formatted(w[1], w[2], unit(w[2]));
            case "order" ->
                "<order/%s> a kn:TechnologyOrder ; kn:enterprise <enterprise/%s> ; kn:field f:%s ; kn:area <area/hue> ; kn:status status:%s ."
                        .formatted(w[1], w[2], w[3], w.length > 4 ? w[4] : "assigned");
            case "act" ->
                "<act/%4$d> kn:actOn <order/%1$s> ; kn:reaches status:%2$s ; kn:doneOn \"%3$s\"^^xsd:date ."
                        .formatted(w[1], w[2], w[3], number);
            case "met" ->
                "<meeting/%d> a kn:Meeting ; kn:heldOn \"2025-05-05\"^^xsd:date ; kn:party <%s> , <%s> ."
                        .formatted(number, w[1], w[2]);
            case "speaks" -> "<%s> schema:knowsLanguage \"%s\" .".formatted(w[1], w[2]);
            case "banned" -> "<technology/%s> kn:regulatoryStatus regulation:banned .".formatted(w[1]);
            case "narrower" -> "f:%s a kn:Field ; skos:broader f:%s . f:%2$s a kn:Field .".formatted(w[1], w[2]);
            default -> throw new IllegalArgumentException(w[0]);
        };
    }

    private static String unit(String key) {
        return "<area/" + key + "> a kn:AdministrativeUnit .";
    }

    GapReport gaps() {
        return gaps.on(TODAY);
    }

    GapReport gapsOn(LocalDate date) {
        return gaps.on(date);
    }

    WhatIf whatIf() {
        return whatIf;
    }

    TransferPaths paths() {
        return paths;
    }

    /** What transfer paths say of an order, which is another program than the analysis. */
    Answer ask(Iri order) {
        return paths.find(new Ask(
                Optional.of(order),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Limits(1, BestWay.STEPS),
                Optional.empty(),
                Contact.ANY,
                TODAY));
    }

    /** Open orders that transfer paths find a path for, one by one. */
    Set<String> reached() {
        return paths.casesOn(TODAY).open().stream()
                .map(one -> one.order())
                .filter(order -> !ask(order).paths().isEmpty())
                .map(Iri::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() {
        store.close();
    }
}
