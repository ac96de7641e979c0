package org.ketnoi.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Text;
import org.ketnoi.ingest.sheet.KnownNames;
import org.ketnoi.ingest.sheet.Near;
import org.ketnoi.records.Records;

/**
 * Provincial units and countries of the records by the names that they have or had. Read once for each state of the
 * records. For use by many threads.
 */
public final class RecordedNames implements KnownNames {
    private static final ZoneId OFFICE_HOURS = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Map<String, String> CLASSES = Map.of("area", "AdministrativeUnit", "country", "Country");
    private static final Set<Node> NAMES = Set.of(
            RDFS.label.asNode(),
            SKOS.prefLabel.asNode(),
            NodeFactory.createURI(Iri.term("fullName").value()));

    private final Records records;
    private final Clock clock;
    private volatile State state = new State(-1, Map.of());

    private record State(long version, Map<String, Names> types) {}

    /** What one type of things is called. */
    private record Names(Map<String, Known> byKey, Map<String, List<Known>> byName, Map<String, List<Known>> byFolded) {
        Names() {
            this(new TreeMap<>(), new HashMap<>(), new HashMap<>());
        }

        void enter(String name, Known known) {
            enter(byName, plain(name), known);
            enter(byFolded, Text.folded(plain(name)), known);
        }

        private static void enter(Map<String, List<Known>> names, String name, Known known) {
            List<Known> all = names.computeIfAbsent(name, any -> new ArrayList<>());
            if (!all.contains(known)) {
                all.add(known);
                all.sort(Comparator.comparing(Known::key));
            }
        }
    }

    public RecordedNames(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public boolean covers(String type) {
        return CLASSES.containsKey(type);
    }

    @Override
    public boolean isKey(String type, String key) {
        return names(type).byKey.containsKey(key);
    }

    @Override
    public List<Known> find(String type, String name) {
        Names names = names(type);
        List<Known> exact = names.byName.getOrDefault(plain(name), List.of());
        return List.copyOf(exact.isEmpty() ? names.byFolded.getOrDefault(Text.folded(plain(name)), List.of()) : exact);
    }

    @Override
    public List<String> near(String type, String name) {
        Names names = names(type);
        return Near.to(name, names.byName.keySet()).stream()
                .flatMap(found -> names.byName.getOrDefault(found, List.of()).stream())
                .map(Known::toString)
                .distinct()
                .toList();
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OFFICE_HOURS);
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private Names names(String type) {
        long version = records.version();
        State seen = state;
        if (seen.version != version) {
            seen = new State(version, records.read(RecordedNames::read));
            state = seen;
        }
        return seen.types.getOrDefault(type, new Names());
    }

    private static Map<String, Names> read(DatasetGraph graph) {
        Map<String, Names> types = new HashMap<>();
        CLASSES.forEach((type, name) -> {
            Names names = new Names();
            Node ofClass = NodeFactory.createURI(Iri.term(name).value());
            graph.stream(Node.ANY, Node.ANY, RDF.type.asNode(), ofClass)
                    .map(Quad::getSubject)
                    .distinct()
                    .forEach(thing -> read(graph, thing, names));
            types.put(type, names);
        });
        return types;
    }

    private static void read(DatasetGraph graph, Node thing, Names names) {
        Known known = new Known(
                Iri.of(thing.getURI()).key(), day(graph, thing, "validFrom"), day(graph, thing, "validUntil"));
        names.byKey.put(known.key(), known);
        graph.stream(Node.ANY, thing, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .filter(triple -> NAMES.contains(triple.getPredicate()))
                .map(Triple::getObject)
                .forEach(name -> names.enter(name.getLiteralLexicalForm(), known));
    }

    private static Optional<LocalDate> day(DatasetGraph graph, Node thing, String property) {
        Node day = NodeFactory.createURI(Iri.term(property).value());
        return graph.stream(Node.ANY, thing, day, Node.ANY)
                .map(quad -> LocalDate.parse(quad.getObject().getLiteralLexicalForm()))
                .findFirst();
    }
}
