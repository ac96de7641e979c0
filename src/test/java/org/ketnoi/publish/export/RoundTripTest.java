package org.ketnoi.publish.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ketnoi.graph.Iri;
import org.ketnoi.ingest.Desk;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Staging;
import org.ketnoi.ingest.Told;
import org.ketnoi.ingest.rdf.RdfFormat;

/** What is written in a syntax is read back as the same statements, and written the same way again. */
class RoundTripTest {
    private static final Desk DESK = new Desk();

    @BeforeAll
    static void given() {
        DESK.with(
                Desk.request("countries.csv", """
                id,name_vi,name_en,code
                VN,Việt Nam,Viet Nam,VN
                KR,"Hàn ""Quốc"" \\ & <Đại Hàn>",South Korea,KR
                """), Desk.request("evidence.csv", """
                id,type,name_vi,source,date,method,confidence
                ed-1,project,Một 😀 dự án,S,2026-01-01,manual,0.8
                ed-2,project,Hai,S,2026-01-01,manual,0.75
                """), Desk.request("again.csv", """
                id,type,name_vi,source,date,method,confidence
                ed-1,project,Một 😀 dự án,S,2026-01-01,manual,0.8
                """));
        DESK.publisher().publish();
    }

    @AfterAll
    static void close() {
        DESK.close();
    }

    private static Selection evidence() {
        return new Selection(Optional.empty(), Optional.of(Iri.term("Evidence")));
    }

    private static byte[] written(Selection selection, ExportSyntax syntax) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exports(DESK.published()).write(selection, syntax, out);
        return out.toByteArray();
    }

    private static Staging read(ExportSyntax syntax, byte[] bytes) {
        FileFormat format = RdfFormat.all().stream()
                .filter(one -> one.name().equals(syntax.formatName()))
                .findFirst()
                .orElseThrow();
        return Told.read(format, bytes);
    }

    private static Set<Triple> published(Iri type) {
        Node wanted = NodeFactory.createURI(type.value());
        return DESK.published()
                .read(graph -> graph.stream()
                        .filter(quad -> graph.contains(Node.ANY, quad.getSubject(), RDF.type.asNode(), wanted))
                        .map(quad -> quad.asTriple())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBack(ExportSyntax syntax) throws IOException {
        for (String type : List.of("Evidence", "Country")) {
            Selection selection = new Selection(Optional.empty(), Optional.of(Iri.term(type)));
            Staging back = read(syntax, written(selection, syntax));

            assertThat(Told.findings(back)).isEmpty();
            assertThat(Set.copyOf(back.triples())).isNotEmpty().isEqualTo(published(Iri.term(type)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameStateIsWrittenInTheSameBytes(ExportSyntax syntax) throws IOException {
        assertThat(written(evidence(), syntax)).isEqualTo(written(evidence(), syntax));
    }

    @Test
    void linesAreSortedAndTellEachGraph() throws IOException {
        List<String> lines = new String(written(evidence(), ExportSyntax.N_QUADS), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines.stream().filter(line -> line.contains("dự án"))).hasSize(2);
        assertThat(new String(written(evidence(), ExportSyntax.N_TRIPLES), StandardCharsets.UTF_8).lines())
                .isSorted()
                .doesNotHaveDuplicates()
                .filteredOn(line -> line.contains("dự án"))
                .hasSize(1);
    }

    @Test
    void aGraphIsWrittenAlone() throws IOException {
        Iri field = Iri.of(Iri.SCHEMES + "field");
        String text = new String(
                written(new Selection(Optional.of(field), Optional.empty()), ExportSyntax.N_QUADS),
                StandardCharsets.UTF_8);

        assertThat(text.lines()).isNotEmpty().allMatch(line -> line.endsWith("<" + field + "> ."));
    }

    @Test
    void everythingHoldsNoGraphOfTheStoreItself() throws IOException {
        assertThat(new String(written(Selection.all(), ExportSyntax.N_QUADS), StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.contains("dự án"))
                .anyMatch(line -> line.endsWith("<https://w3id.org/ketnoi/ontology> ."))
                .noneMatch(line -> line.endsWith("<https://w3id.org/ketnoi/graph/state> ."));
        assertThat(new String(written(Selection.all(), ExportSyntax.N_TRIPLES), StandardCharsets.UTF_8).lines())
                .noneMatch(line -> line.startsWith("<https://w3id.org/ketnoi/graph/"));
    }

    @Test
    void nothingToWriteIsRefused() {
        Selection nothing = new Selection(Optional.empty(), Optional.of(Iri.term("NoSuchClass")));
        assertThatThrownBy(() -> written(nothing, ExportSyntax.TURTLE)).isInstanceOf(EmptySelectionException.class);
    }
}
