package org.ketnoi.ingest.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Told.findings;
import static org.ketnoi.ingest.Told.read;
import static org.ketnoi.ingest.Told.statements;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParserRegistry;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Staging;

class RdfSyntaxesTest {
    private static final String ID = "https://w3id.org/ketnoi/id/";

    private static FileFormat format(String name) {
        return RdfFormat.all().stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A syntax that another version of Rio brings is to be looked at before it is read. */
    @Test
    void everySyntaxOfRioIsRead() {
        assertThat(Arrays.stream(Syntax.values()).map(Syntax::rio))
                .containsExactlyInAnyOrderElementsOf(RDFParserRegistry.getInstance().getKeys().stream()
                        .filter(format -> !List.of(RDFFormat.TURTLESTAR, RDFFormat.TRIGSTAR)
                                .contains(format))
                        .toList());
    }

    @Test
    void theBinarySyntaxesSayTheSame() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SimpleValueFactory values = SimpleValueFactory.getInstance();
        IRI order = values.createIRI(ID + "order/o-1");
        RDFWriter writer = Rio.createWriter(RDFFormat.BINARY, out);
        writer.startRDF();
        writer.handleStatement(values.createStatement(order, RDFS.LABEL, values.createLiteral("Máy nhuộm", "vi")));
        writer.endRDF();
        byte[] hdt = HdtFile.of(List.of(List.of(order.stringValue(), RDFS.LABEL.stringValue(), "\"Máy nhuộm\"@vi")));

        for (Staging staging : List.of(read(format("binary-rdf"), out.toByteArray()), read(format("hdt"), hdt))) {
            assertThat(findings(staging)).isEmpty();
            assertThat(statements(staging)).containsExactly("order/o-1 label \"Máy nhuộm\"@vi");
        }
    }

    @Test
    void anHdtFileOfSeveralBlocksIsReadWhole() {
        List<List<String>> triples = IntStream.range(0, 50)
                .mapToObj(i ->
                        List.of(ID + "note/n-" + i % 7, "https://w3id.org/ketnoi/ontology#p" + i % 3, "\"" + i + "\""))
                .toList();

        Staging staging = read(format("hdt"), HdtFile.of(triples));

        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging))
                .containsExactlyInAnyOrderElementsOf(triples.stream()
                        .map(triple -> "%s %s %s"
                                .formatted(
                                        triple.get(0).substring(ID.length()),
                                        triple.get(1).replaceFirst(".*#", ""),
                                        triple.get(2)))
                        .toList());
    }
}
