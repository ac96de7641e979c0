package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.query.ArgumentReader;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Row;
import org.ketnoi.store.Scan;
import org.ketnoi.store.local.LocalGraphStore;
import org.ketnoi.web.Today;

/**
 * Every question answers a small graph as expected, row by row and in its order. A question has the directory
 * {@code queries/<room>/<key>} among the test resources: {@code fixture.trig}, {@code expected.csv} with the arguments
 * in {@code expected.properties}, and further cases likewise under other names.
 */
class QueryFixturesTest {
    private static final Path ROOT = Path.of("src", "test", "resources", "queries");
    private static final QueryLibrary LIBRARY = QueryLibrary.load();
    private static final ArgumentReader READER =
            new ArgumentReader(new Today(Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC)));

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Pattern OUR_TERM = Pattern.compile("\\bkn:([A-Za-z]\\w*)");

    /** Where statements go that the fixture puts in no graph: without one a store does not show them. */
    private static final Node UNSAID = NodeFactory.createURI("https://w3id.org/ketnoi/graph/fixture");

    static List<String> names() {
        return LIBRARY.list().stream().map(NamedQuery::name).toList();
    }

    static List<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        for (String name : names()) {
            for (Path file : files(name, ".csv")) {
                String key = file.getFileName().toString().replace(".csv", "");
                cases.add(Arguments.of(name, key));
            }
        }
        return cases;
    }

    private static List<Path> files(String name, String ending) throws IOException {
        Path directory = ROOT.resolve(name);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyQuestionHasAFixtureThatItAnswers(String name) {
        Path directory = ROOT.resolve(name);
        assertThat(directory.resolve("fixture.trig")).exists();
        assertThat(directory.resolve("expected.csv"))
                .as("every query has a fixture with at least one row expected")
                .exists();
        assertThat(rows(directory.resolve("expected.csv"))).hasSizeGreaterThan(1);
    }

    @Test
    void everyFixtureBelongsToAQuestion() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> ROOT.relativize(file.getParent()).toString()))
                    .isSubsetOf(names());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsFixtureUsesTermsThatExist(String name) throws IOException {
        for (Path file : files(name, "fixture.trig")) {
            Set<String> unknown = OUR_TERM.matcher(Files.readString(file))
                    .results()
                    .map(term -> term.group(1))
                    .filter(term -> !ONTOLOGY.defines(
                            NodeFactory.createURI(Iri.term(term).value())))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(unknown).as("kn: terms that the ontology does not have").isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void itAnswersItsFixture(String name, String key) {
        Path directory = ROOT.resolve(name);
        NamedQuery query = LIBRARY.get(name);
        String expected = lines(rows(directory.resolve(key + ".csv")));
        try (LocalGraphStore store = store(directory.resolve("fixture.trig"))) {
            var arguments = READER.read(query, given(directory.resolve(key + ".properties")), Locale.of("vi"));
            assertThat(answer(store, query, arguments)).isEqualTo(expected);

            String text = store.text(query, arguments);
            NamedQuery bound = new NamedQuery(name, query.head(), Map.of(), query.returns(), text);
            assertThat(answer(store, bound, org.ketnoi.store.Arguments.none()))
                    .as("the text with the values in their places answers the same: %s", text)
                    .isEqualTo(expected);
        }
    }

    /** What follows changes by things rests on it. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void itsRowsAboutAThingAreThoseInWhichItStands(String name, String key) {
        NamedQuery query = LIBRARY.get(name);
        Path directory = ROOT.resolve(name);
        try (LocalGraphStore store = store(directory.resolve("fixture.trig"))) {
            var arguments = READER.read(query, given(directory.resolve(key + ".properties")), Locale.of("vi"));
            List<List<String>> all = store.select(query, arguments, row -> cells(query, row));
            for (String variable : query.about()) {
                int column = query.returns().indexOf(variable);
                List<Iri> things = store.select(query, arguments, row -> row.iri(variable)).stream()
                        .distinct()
                        .toList();
                things.forEach(thing -> assertThat(store.select(
                                query, arguments.about(variable, List.of(thing)), row -> cells(query, row)))
                        .containsExactlyElementsOf(all.stream()
                                .filter(row -> row.get(column).equals(shortened(thing)))
                                .toList()));
                assertThat(store.select(query, arguments.about(variable, things), row -> cells(query, row)))
                        .containsExactlyElementsOf(all);
                assertThat(store.select(query, arguments.about(variable, List.of()), row -> cells(query, row)))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void aScanHasTheSameRows(String name, String key) {
        NamedQuery query = LIBRARY.get(name);
        Path directory = ROOT.resolve(name);
        try (LocalGraphStore store = store(directory.resolve("fixture.trig"))) {
            var arguments = READER.read(query, given(directory.resolve(key + ".properties")), Locale.of("vi"));
            List<List<String>> rows = store.select(query, arguments, row -> cells(query, row));

            assertThat(undirected(query, scanned(store, query, arguments)))
                    .containsExactlyInAnyOrderElementsOf(undirected(query, rows));
            for (String variable : query.about()) {
                List<Iri> one =
                        store.select(query, arguments, row -> row.iri(variable)).subList(0, 1);
                List<List<String>> rowsOfOne =
                        store.select(query, arguments.about(variable, one), row -> cells(query, row));
                assertThat(undirected(query, scanned(store, query, arguments.about(variable, one))))
                        .containsExactlyInAnyOrderElementsOf(undirected(query, rowsOfOne));
            }
        }
    }

    /** Without those that come again, where the question wants them once. */
    private static List<List<String>> scanned(
            LocalGraphStore store, NamedQuery query, org.ketnoi.store.Arguments arguments) {
        List<List<String>> rows = new ArrayList<>();
        store.scan(scan -> {
            scan.forEach(query, arguments, values -> rows.add(cells(scan, values)));
            return rows;
        });
        return query.text().contains("SELECT DISTINCT")
                ? rows.stream().distinct().toList()
                : rows;
    }

    /** A scan tells pairs without direction. */
    private static List<List<String>> undirected(NamedQuery query, List<List<String>> rows) {
        return query.text().contains("FILTER (STR(?a) < STR(?b))")
                ? rows.stream().map(row -> row.stream().sorted().toList()).toList()
                : rows;
    }

    private static List<String> cells(Scan scan, long[] values) {
        return Arrays.stream(values)
                .mapToObj(value ->
                        value == Scan.NOTHING ? "" : scan.isIri(value) ? shortened(scan.iri(value)) : scan.text(value))
                .toList();
    }

    private static String answer(LocalGraphStore store, NamedQuery query, org.ketnoi.store.Arguments arguments) {
        List<List<String>> answer = new ArrayList<>(List.of(query.returns()));
        answer.addAll(store.select(query, arguments, row -> cells(query, row)));
        return lines(answer);
    }

    private static LocalGraphStore store(Path fixture) {
        DatasetGraph read = RDFDataMgr.loadDatasetGraph(fixture.toString());
        LocalGraphStore store = LocalGraphStore.inMemory();
        store.write(graph -> read.stream()
                .map(quad -> quad.isDefaultGraph() ? Quad.create(UNSAID, quad.asTriple()) : quad)
                .forEach(graph::add));
        return store;
    }

    private static Map<String, String> given(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader text = Files.newBufferedReader(file)) {
                properties.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Map<String, String> given = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> given.put(name, properties.getProperty(name)));
        return given;
    }

    private static List<String> cells(NamedQuery query, Row row) {
        return query.returns().stream()
                .map(column -> row.findIri(column)
                        .map(QueryFixturesTest::shortened)
                        .or(() -> row.findText(column))
                        .orElse(""))
                .toList();
    }

    private static String shortened(Iri iri) {
        return iri.value().startsWith(Iri.ONTOLOGY) ? "kn:" + iri.key() : iri.shortName();
    }

    private static List<List<String>> rows(Path file) {
        try (Reader text = Files.newBufferedReader(file);
                CSVParser rows = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return rows.stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row a line, so that a difference is read as one. */
    private static String lines(List<List<String>> rows) {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(String.join(" | ", row)).append('\n'));
        return lines.toString();
    }
}
