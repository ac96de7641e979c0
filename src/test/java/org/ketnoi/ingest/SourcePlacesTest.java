package org.ketnoi.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Desk.request;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.Iri;

class SourcePlacesTest {
    private static final String COUNTRIES = """
            id,name_vi,name_en,code
            VN,Việt Nam,Viet Nam,VN
            KR,Hàn Quốc,South Korea,KR
            """;
    private static final String EXPERTS = """
            id,name,languages,country,email,phone,disclosure
            x-1,Trần Thị Bình,vi;en,VN,binh@lab.example,+84 000 000 001,public
            x-2,Kim Ha-neul,ko,KR,,,registered
            """;
    private static final String CONSENTS = """
            id,expert,purposes,covers,text_vi,from
            c-1,x-1,matching-contact,rdfs:label;schema:email;schema:telephone,Tôi đồng ý.,2025-01-01
            c-2,x-2,matching-contact,rdfs:label,Tôi đồng ý.,2025-01-01
            """;
    private static final String PREFIXES = "@prefix kn: <https://w3id.org/ketnoi/ontology#> ."
            + "\n@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n";

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    /** Where things stand, as lines. */
    private List<String> places() {
        return desk.records()
                .read(graph -> graph.stream()
                        .filter(quad -> quad.getPredicate().getURI().startsWith(Iri.ONTOLOGY + "source"))
                        .filter(quad -> !quad.getSubject().equals(quad.getGraph()))
                        .map(quad -> Told.line(quad.asTriple()))
                        .sorted()
                        .toList());
    }

    @Test
    void ofEachThingItSaysInWhichRowItStands() {
        ImportReport report = desk.take("countries.csv", COUNTRIES);

        assertThat(places())
                .containsExactly("country/KR sourceRow \"3\"^^integer", "country/VN sourceRow \"2\"^^integer");
        Node run = NodeFactory.createURI(report.run().orElseThrow().value());
        Node row = NodeFactory.createURI(Iri.term("sourceRow").value());
        assertThat(desk.records()
                        .<Long>read(graph ->
                                graph.stream(run, Node.ANY, row, Node.ANY).count()))
                .isEqualTo(2);

        desk.take("the-same-under-another-name.csv", COUNTRIES);
        assertThat(places()).hasSize(2);
        desk.records().replace(Set.of(report.run().orElseThrow()), List.of());
        assertThat(places()).isEmpty();
    }

    @Test
    void ofConsentsAndOfWhatHasContactDataOnlyItDoesNotSayWhereTheyStand() {
        desk.with(
                request("countries.csv", COUNTRIES),
                request("consents.csv", CONSENTS),
                request("experts.csv", EXPERTS));

        assertThat(places())
                .containsExactly(
                        "country/KR sourceRow \"3\"^^integer",
                        "country/VN sourceRow \"2\"^^integer",
                        "expert/x-1 sourceRow \"2\"^^integer",
                        "expert/x-2 sourceRow \"3\"^^integer");
        List<String> graphs = desk.records()
                .read(graph -> graph.stream()
                        .filter(quad -> quad.getPredicate().getURI().endsWith("#sourceRow"))
                        .map(quad -> quad.getGraph().getURI())
                        .toList());
        assertThat(graphs).allMatch(name -> name.startsWith("https://w3id.org/ketnoi/id/run/"));
    }

    @Test
    void aFileOfRdfHasNoRows() {
        desk.take("notes.ttl", PREFIXES + "<https://w3id.org/ketnoi/id/note/n-1> rdfs:label \"Một\"@vi .");
        assertThat(desk.recorded()).hasSize(1);
        assertThat(places()).isEmpty();
    }
}
