package org.ketnoi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/** What holds for every store. */
abstract class GraphStoreContract {
    static final Iri TEXTILE = Iri.of("urn:textile");
    static final Iri FOOD = Iri.of("urn:food");
    static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final NamedQuery NAMES = QueryLibrary.parse("test/names", """
            #+ summary: Names of a thing
            #+ params:
            #+   thing: any
            #+ returns: [name]
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?name WHERE { ?thing rdfs:label ?name } ORDER BY ?name""");
    private static final NamedQuery NAMED = QueryLibrary.parse("test/named", """
            #+ summary: Things of a name
            #+ params:
            #+   name: a plain text
            #+ returns: [thing]
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?thing WHERE { ?thing rdfs:label ?name } ORDER BY ?thing""");
    private static final NamedQuery COUNT = QueryLibrary.parse("test/count", """
            #+ summary: How many things have names
            #+ returns: [things]
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT (COUNT(?thing) AS ?things) WHERE { ?thing rdfs:label ?name }""");

    abstract GraphStore store();

    abstract void write(Consumer<DatasetGraph> change);

    final void name(Iri thing, String name) {
        write(graph -> graph.add(named(thing, name)));
    }

    static Quad named(Iri thing, String name) {
        return Quad.create(
                NodeFactory.createURI("urn:graph"),
                NodeFactory.createURI(thing.value()),
                NodeFactory.createURI(LABEL),
                NodeFactory.createLiteralString(name));
    }

    static Quad linked(Iri thing, Iri other) {
        return Quad.create(
                NodeFactory.createURI("urn:graph"),
                NodeFactory.createURI(thing.value()),
                NodeFactory.createURI("urn:link"),
                NodeFactory.createURI(other.value()));
    }

    final List<String> names(Iri thing) {
        return store().select(NAMES, Arguments.none().with("thing", thing), row -> row.text("name"));
    }

    static long count(GraphStore store) {
        return store.select(COUNT, Arguments.none(), row -> Long.parseLong(row.text("things")))
                .getFirst();
    }

    static void writeThings(DatasetGraph graph, int things) {
        for (int i = 0; i < things; i++) {
            graph.add(named(Iri.of("urn:thing:" + i), "Name " + i));
        }
    }

    static Consumer<DatasetGraph> failing(int things) {
        return graph -> {
            writeThings(graph, things);
            throw new IllegalStateException("broken on purpose");
        };
    }

    @Test
    void aMissingArgumentIsRefused() {
        name(TEXTILE, "Dệt");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store().select(NAMES, Arguments.none(), row -> row.text("name")))
                .withMessageContaining("thing");
    }

    @Test
    void anArgumentThatIsNoParameterIsRefused() {
        Arguments arguments = Arguments.none().with("thing", TEXTILE).with("other", FOOD);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store().select(NAMES, arguments, row -> row.text("name")));
    }

    @Test
    void anArgumentBindsItsParameter() {
        name(TEXTILE, "Dệt");
        name(FOOD, "Thực phẩm");

        assertThat(names(TEXTILE)).containsExactly("Dệt");
        assertThat(names(FOOD)).containsExactly("Thực phẩm");
        assertThat(names(Iri.of("urn:nothing"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\" } #", "?name", "\\", "Dệt\n", "}} UNION {{ ?thing ?p ?o"})
    void aTextIsBoundAsItIs(String text) {
        name(TEXTILE, text);
        name(FOOD, "other");

        assertThat(store().select(NAMED, Arguments.none().with("name", text), row -> row.iri("thing")))
                .containsExactly(TEXTILE);
    }

    @Test
    void anAnswerIsInTheOrderOfItsQuestion() {
        name(TEXTILE, "b");
        name(TEXTILE, "c");
        name(TEXTILE, "a");

        assertThat(names(TEXTILE)).containsExactly("a", "b", "c");
    }

    @Test
    void theVersionGrowsByOneWithEachChange() {
        long before = store().version();
        name(TEXTILE, "a");
        name(TEXTILE, "b");

        assertThat(store().version()).isEqualTo(before + 2);
        names(TEXTILE);
        assertThat(store().version()).isEqualTo(before + 2);
    }

    @Test
    void aFailedWriteChangesNothingAndTheNextOneWorks() {
        name(TEXTILE, "before");
        long version = store().version();

        assertThatThrownBy(() -> write(failing(6_000))).hasMessageContaining("broken on purpose");

        assertThat(store().version()).isEqualTo(version);
        assertThat(count(store())).isEqualTo(1);
        assertThat(names(TEXTILE)).containsExactly("before");
        write(graph -> writeThings(graph, 6_000));
        assertThat(count(store())).isEqualTo(6_001);
        assertThat(store().version()).isEqualTo(version + 1);
    }

    @Test
    void failingAgainAndAgainDoesNoHarm() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> write(failing(2_000))).hasMessageContaining("broken on purpose");
            name(Iri.of("urn:good:" + i), "good");
        }

        assertThat(count(store())).isEqualTo(5);
        assertThat(store().select(NAMED, Arguments.none().with("name", "good"), row -> row.iri("thing")))
                .hasSize(5);
    }

    @Test
    void labelsAreThoseOfTheGraphAsItIs() {
        Labels labels = new Labels(store(), QueryLibrary.load());
        assertThat(labels.of(TEXTILE)).isEmpty();

        name(TEXTILE, "Dệt");
        assertThat(labels.of(TEXTILE)).containsExactly(new Label("Dệt", ""));

        name(TEXTILE, "Textile");
        assertThat(labels.of(TEXTILE)).containsExactly(new Label("Dệt", ""), new Label("Textile", ""));
    }
}
