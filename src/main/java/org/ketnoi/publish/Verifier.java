package org.ketnoi.publish;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.ontology.Severity;
import org.ketnoi.ontology.Shapes;
import org.ketnoi.publish.Verification.Fault;
import org.ketnoi.records.Records;
import org.ketnoi.records.Restated;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Row;
import org.ketnoi.store.local.LocalGraphStore;

/**
 * Looks at all data at once: all records together and the published vocabulary against the shapes, for files that are
 * right one by one can contradict each other, and the published graph by those questions of the library that ask for
 * violations. Their first column is the thing, the others say what is wrong with it.
 */
public final class Verifier {
    private static final ZoneId OFFICE_HOURS = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String AS_OF = "asOf";
    private static final String LANGUAGE = "lang";

    private final Records records;
    private final LocalGraphStore published;
    private final Ontology ontology;
    private final List<NamedQuery> rules;
    private final Clock clock;

    public Verifier(
            Records records, LocalGraphStore published, Ontology ontology, List<NamedQuery> rules, Clock clock) {
        this.records = records;
        this.published = published;
        this.ontology = ontology;
        this.rules = List.copyOf(rules);
        this.clock = clock;
    }

    /** Changes nothing. Texts are in Vietnamese, or else in English. */
    public Verification verify(Locale language) {
        List<Fault> faults = new ArrayList<>();
        long statements = records.read(graph -> {
            Graph all = Restated.of(graph).standing();
            faults.addAll(shapes(all, language));
            return (long) all.size();
        });
        published.read(graph -> vocabularies(graph)
                .map(graph::getGraph)
                .map(one -> faults.addAll(shapes(one, language)))
                .count());
        rules.forEach(rule -> faults.addAll(violations(rule, language)));
        faults.sort(Comparator.comparing(Fault::severity)
                .thenComparing(Fault::thing)
                .thenComparing(Fault::path));
        return new Verification(statements, faults);
    }

    private List<Fault> shapes(Graph graph, Locale language) {
        return ontology.shapes().check(graph).stream()
                .map(result -> fault(result, language))
                .toList();
    }

    private static Fault fault(Shapes.Result result, Locale language) {
        return new Fault(
                result.focus().toString(),
                result.path(),
                result.severity(),
                language.getLanguage().equals("vi") ? result.vietnamese() : result.english());
    }

    /** Graphs that came from no import run. */
    private static Stream<Node> vocabularies(DatasetGraph graph) {
        List<Node> names = new ArrayList<>();
        graph.listGraphNodes().forEachRemaining(names::add);
        return names.stream().filter(Node::isURI).filter(name -> !name.getURI().startsWith(Iri.ENTITIES));
    }

    /** The questions of a library that ask for violations. */
    static List<NamedQuery> rules(QueryLibrary library) {
        return library.list().stream()
                .filter(query -> query.name().matches("checks/.*-violation"))
                .toList();
    }

    private List<Fault> violations(NamedQuery rule, Locale language) {
        Arguments arguments = Arguments.none();
        if (rule.parameters().containsKey(AS_OF)) {
            arguments = arguments.with(AS_OF, LocalDate.ofInstant(clock.instant(), OFFICE_HOURS));
        }
        if (rule.parameters().containsKey(LANGUAGE)) {
            arguments = arguments.with(LANGUAGE, language.getLanguage());
        }
        return published.select(rule, arguments, row -> violation(rule, rule.summary(language), row));
    }

    private static Fault violation(NamedQuery rule, String summary, Row row) {
        List<String> values = rule.returns().stream()
                .skip(1)
                .flatMap(column -> row.findText(column).stream())
                .map(value -> Iri.find(value).map(Iri::shortName).orElse(value))
                .toList();
        String text = values.isEmpty() ? summary : summary + ": " + String.join(", ", values);
        return new Fault(row.text(rule.returns().getFirst()), rule.key(), Severity.VIOLATION, text);
    }
}
