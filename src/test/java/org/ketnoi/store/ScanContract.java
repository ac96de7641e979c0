package org.ketnoi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.Iri;

/** How every store reads rows of some things, and very many rows. */
abstract class ScanContract extends ChangeContract {
    private static final NamedQuery ALL_NAMES = QueryLibrary.parse("test/all-names", """
            #+ summary: All things with their names, and what they lead to
            #+ returns: [thing, name, other, length]
            #+ about: [thing]
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?thing ?name ?other (STRLEN(?name) AS ?length)
            WHERE {
              ?thing rdfs:label ?name
              OPTIONAL { ?thing <urn:link> ?other }
            }
            ORDER BY ?thing ?name""");

    @Test
    void anAnswerCanBeLimitedToThings() {
        name(TEXTILE, "Dệt");
        name(FOOD, "Thực phẩm");
        Arguments one = Arguments.none().about("thing", List.of(FOOD));

        assertThat(store().select(ALL_NAMES, one, row -> row.text("name"))).containsExactly("Thực phẩm");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store().select(ALL_NAMES, one.about("other", List.of(FOOD)), row -> row.text("name")))
                .withMessageContaining("other");
    }

    @Test
    void aScanTellsIrisTextsAndWhatIsMissing() {
        write(graph -> {
            graph.add(named(TEXTILE, "Dệt"));
            graph.add(linked(TEXTILE, FOOD));
            graph.add(named(FOOD, "1234567"));
        });

        List<String> rows = new ArrayList<>();
        long version = store().scan(scan -> {
            scan.forEach(
                    ALL_NAMES,
                    Arguments.none(),
                    row -> rows.add(scan.iri(row[0]) + " " + scan.text(row[1]) + " "
                            + (row[2] == Scan.NOTHING ? "-" : scan.iri(row[2])) + " " + scan.text(row[3])));
            return scan.version();
        });

        assertThat(rows).containsExactlyInAnyOrder("urn:textile Dệt urn:food 3", "urn:food 1234567 - 7");
        assertThat(version).isEqualTo(store().version());
    }

    @Test
    void aScanGivesTheSameValueTheSameNumber() {
        write(graph -> {
            graph.add(named(TEXTILE, "12"));
            graph.add(named(FOOD, "12"));
            graph.add(linked(TEXTILE, FOOD));
        });

        List<long[]> rows = new ArrayList<>();
        store().scan(scan -> {
            scan.forEach(ALL_NAMES, Arguments.none(), row -> rows.add(row.clone()));
            assertThat(scan.isIri(rows.getFirst()[0])).isTrue();
            assertThat(scan.isIri(rows.getFirst()[1])).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> scan.iri(rows.getFirst()[1]));
            assertThatIllegalArgumentException().isThrownBy(() -> scan.text(Scan.NOTHING));
            return rows;
        });

        long[] one = rows.get(0);
        long[] other = rows.get(1);
        assertThat(one[1]).isEqualTo(other[1]);
        assertThat(one[3]).isEqualTo(other[3]);
        assertThat(one[0]).isNotEqualTo(other[0]);
        assertThat(List.of(one[0], other[0])).contains(one[2] == Scan.NOTHING ? other[2] : one[2]);
    }

    /** Also while others write, and after what was tried to be written was taken back. */
    @Test
    void aScanOfManyTellsWhatEachIs() {
        write(graph -> writeThings(graph, 3_000));
        assertThatThrownBy(() -> write(failing(2_000))).hasMessageContaining("broken on purpose");
        write(graph -> {
            for (int i = 0; i < 1_000; i++) {
                graph.add(named(Iri.of("urn:further:" + i), "Tên thứ " + i));
                graph.add(linked(Iri.of("urn:further:" + i), Iri.of("urn:thing:" + i)));
            }
        });
        List<String> expected = store().select(
                        ALL_NAMES,
                        Arguments.none(),
                        row -> row.iri("thing") + " " + row.text("name") + " " + row.findIri("other"));

        List<String> told = store().scan(scan -> {
            List<long[]> rows = new ArrayList<>();
            scan.forEach(ALL_NAMES, Arguments.none(), row -> rows.add(row.clone()));
            List<String> tellable = new ArrayList<>();
            for (long[] row : rows) {
                if (tellable.size() == 1_500) {
                    write(graph -> graph.add(named(TEXTILE, "Dệt".repeat(5_000))));
                }
                assertThat(scan.isIri(row[0]) && !scan.isIri(row[1])).isTrue();
                Optional<Iri> other = row[2] == Scan.NOTHING ? Optional.empty() : Optional.of(scan.iri(row[2]));
                tellable.add(scan.iri(row[0]) + " " + scan.label(row[1]).text() + " " + other);
            }
            return tellable;
        });

        assertThat(told).hasSize(4_000).containsExactlyInAnyOrderElementsOf(expected);
    }
}
