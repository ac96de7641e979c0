package org.ketnoi.ingest.rdf;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.ketnoi.ingest.Told.findings;
import static org.ketnoi.ingest.Told.read;
import static org.ketnoi.ingest.Told.statements;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Staging;

class RdfFormatTest {
    private static final String ID = "https://w3id.org/ketnoi/id/";
    private static final String PREFIXES = """
            @prefix kn: <https://w3id.org/ketnoi/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;
    private static final String TURTLE = PREFIXES + """
            <https://w3id.org/ketnoi/id/order/o-1> a kn:TechnologyOrder ;
                rdfs:label "Máy nhuộm"@vi ;
                kn:submittedOn "2026-01-02"^^xsd:date .
            """;
    private static final String TRIG = PREFIXES + """
            <https://w3id.org/ketnoi/id/run/r-1> {
                <https://w3id.org/ketnoi/id/order/o-1> a kn:TechnologyOrder ;
                    rdfs:label "Máy nhuộm"@vi ; kn:submittedOn "2026-01-02"^^xsd:date .
            }
            """;
    private static final String TRIPLES = """
            <https://w3id.org/ketnoi/id/order/o-1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/ketnoi/ontology#TechnologyOrder> .
            <https://w3id.org/ketnoi/id/order/o-1> <http://www.w3.org/2000/01/rdf-schema#label> "Máy nhuộm"@vi .
            <https://w3id.org/ketnoi/id/order/o-1> <https://w3id.org/ketnoi/ontology#submittedOn> "2026-01-02"^^<http://www.w3.org/2001/XMLSchema#date> .
            """;
    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#" xmlns:kn="https://w3id.org/ketnoi/ontology#">
              <kn:TechnologyOrder rdf:about="https://w3id.org/ketnoi/id/order/o-1">
                <rdfs:label xml:lang="vi">Máy nhuộm</rdfs:label>
                <kn:submittedOn rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2026-01-02</kn:submittedOn>
              </kn:TechnologyOrder>
            </rdf:RDF>
            """;
    private static final String JSON = """
            {"@context": {"kn": "https://w3id.org/ketnoi/ontology#",
                "label": "http://www.w3.org/2000/01/rdf-schema#label",
                "on": {"@id": "kn:submittedOn", "@type": "http://www.w3.org/2001/XMLSchema#date"}},
             "@id": "https://w3id.org/ketnoi/id/order/o-1", "@type": "kn:TechnologyOrder",
             "label": {"@value": "Máy nhuộm", "@language": "vi"}, "on": "2026-01-02"}
            """;

    private static final String TRIX = """
            <?xml version="1.0" encoding="UTF-8"?>
            <TriX xmlns="http://www.w3.org/2004/03/trix/trix-1/">
              <graph>
                <uri>https://w3id.org/ketnoi/id/run/r-1</uri>
                <triple><uri>https://w3id.org/ketnoi/id/order/o-1</uri><uri>http://www.w3.org/1999/02/22-rdf-syntax-ns#type</uri><uri>https://w3id.org/ketnoi/ontology#TechnologyOrder</uri></triple>
                <triple><uri>https://w3id.org/ketnoi/id/order/o-1</uri><uri>http://www.w3.org/2000/01/rdf-schema#label</uri><plainLiteral xml:lang="vi">Máy nhuộm</plainLiteral></triple>
                <triple><uri>https://w3id.org/ketnoi/id/order/o-1</uri><uri>https://w3id.org/ketnoi/ontology#submittedOn</uri><typedLiteral datatype="http://www.w3.org/2001/XMLSchema#date">2026-01-02</typedLiteral></triple>
              </graph>
            </TriX>
            """;
    private static final String RDF_JSON = """
            {"https://w3id.org/ketnoi/id/order/o-1": {
              "http://www.w3.org/1999/02/22-rdf-syntax-ns#type": [{"type": "uri", "value": "https://w3id.org/ketnoi/ontology#TechnologyOrder"}],
              "http://www.w3.org/2000/01/rdf-schema#label": [{"type": "literal", "value": "Máy nhuộm", "lang": "vi"}],
              "https://w3id.org/ketnoi/ontology#submittedOn": [{"type": "literal", "value": "2026-01-02", "datatype": "http://www.w3.org/2001/XMLSchema#date"}]}}
            """;

    private static FileFormat format(String name) {
        return RdfFormat.all().stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Arguments> syntaxes() {
        return Stream.of(
                Arguments.of("turtle", TURTLE),
                Arguments.of("trig", TRIG),
                Arguments.of("n3", TURTLE),
                Arguments.of("ntriples", TRIPLES),
                Arguments.of("nquads", TRIPLES.replace(" .\n", " <https://w3id.org/ketnoi/id/run/r-1> .\n")),
                Arguments.of("rdfxml", XML),
                Arguments.of("trix", TRIX),
                Arguments.of("jsonld", JSON),
                Arguments.of("ndjsonld", JSON.replace("\n", " ") + "\n"),
                Arguments.of("rdfjson", RDF_JSON));
    }

    @ParameterizedTest
    @MethodSource("syntaxes")
    void everySyntaxSaysTheSame(String name, String text) {
        Staging staging = read(format(name), text);

        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging))
                .containsExactlyInAnyOrder(
                        "order/o-1 a kn:TechnologyOrder",
                        "order/o-1 label \"Máy nhuộm\"@vi",
                        "order/o-1 submittedOn \"2026-01-02\"^^date");
    }

    @Test
    void aTestStandsForEverySyntax() {
        assertThat(Stream.concat(syntaxes().map(arguments -> arguments.get()[0]), Stream.of("binary-rdf", "hdt")))
                .containsExactlyElementsOf(
                        RdfFormat.all().stream().map(FileFormat::name).toList());
    }

    @ParameterizedTest
    @MethodSource("syntaxes")
    void aCompressedFileSaysTheSame(String name, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(statements(read(format(name), out.toByteArray()))).isEqualTo(statements(read(format(name), text)));
    }

    @ParameterizedTest
    @MethodSource("syntaxes")
    void decomposedTextIsComposed(String name, String text) {
        Staging staging = read(format(name), Normalizer.normalize(text, Normalizer.Form.NFD));

        assertThat(statements(staging)).contains("order/o-1 label \"Máy nhuộm\"@vi");
    }

    @Test
    void aStatementStandsInItsLine() {
        Staging staging = read(format("ntriples"), TRIPLES);

        assertThat(staging.triples()).extracting(staging::row).containsExactly(1, 2, 3);
    }

    static Stream<Arguments> brokenInTheirSecondLine() {
        String good = "<urn:a> <urn:b> <urn:c> .\n";
        return Stream.of(
                Arguments.of("turtle", good + "<urn:a> <urn:b> ] .\n"),
                Arguments.of("trig", good + "<urn:a> <urn:b> ] .\n"),
                Arguments.of("ntriples", good + "<urn:a> <urn:b> ] .\n"),
                Arguments.of("nquads", good + "<urn:a> <urn:b> ] .\n"),
                Arguments.of("rdfxml", "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n</a>"),
                Arguments.of("jsonld", "{\"@id\": \"urn:a\",\n ] }"));
    }

    @ParameterizedTest
    @MethodSource("brokenInTheirSecondLine")
    void aSyntaxErrorTellsItsLine(String name, String text) {
        assertThat(read(format(name), text).findings())
                .extracting("row", "code")
                .startsWith(tuple(2, "syntax"));
    }

    @ParameterizedTest
    @MethodSource("brokenInTheirSecondLine")
    void aSyntaxErrorTellsItsColumn(String name, String text) {
        assertThat(read(format(name), text).findings())
                .first()
                .extracting("column", as(STRING))
                .matches("[1-9][0-9]*");
    }

    @Test
    void anErrorInTheLastOfTwentyThousandLinesIsOneFindingThere() {
        String lines = IntStream.rangeClosed(1, 20_000)
                .mapToObj(i -> "<%sorder/o-%d> <https://w3id.org/ketnoi/ontology#rank> %d .\n".formatted(ID, i, i))
                .collect(Collectors.joining());

        Staging staging = read(format("turtle"), lines + "<%sorder/o-1> oh no .\n".formatted(ID));

        assertThat(staging.findings()).extracting("row", "code").startsWith(tuple(20_001, "syntax"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2026-02-30\"^^<http://www.w3.org/2001/XMLSchema#date>",
                "\"a\"@no_language",
                "<https://example.org/a b>",
                "<relative>"
            })
    void aValueThatIsNoneIsFound(String value) {
        assertThat(read(format("turtle"), "<urn:a> <urn:b> %s .".formatted(value))
                        .findings())
                .isNotEmpty();
    }

    @Test
    void anEmptyFileIsFound() {
        assertThat(findings(read(format("turtle"), ""))).containsExactly("0 - empty-file []");
    }

    @Test
    void bytesThatAreNotUtf8AreFound() {
        byte[] bytes = "<urn:a> <urn:b> \"Nguy?n\" .".getBytes(StandardCharsets.UTF_8);
        bytes[21] = (byte) 0xE1;

        assertThat(read(format("turtle"), bytes).findings()).isNotEmpty();
    }

    @Test
    void aDocumentTypeIsRefused() {
        String text = XML.replace("<rdf:RDF", "<!DOCTYPE rdf:RDF [<!ENTITY a \"b\">]>\n<rdf:RDF");

        Staging staging = read(format("rdfxml"), text);

        assertThat(findings(staging)).containsExactly("2 10 document-type []");
        assertThat(staging.triples()).isEmpty();
    }

    @Test
    void aDocumentTypeInAnotherEncodingIsRefused() {
        String text = XML.replace("UTF-8", "UTF-16").replace("<rdf:RDF", "<!DOCTYPE rdf:RDF []>\n<rdf:RDF");

        Staging staging = read(format("rdfxml"), text.getBytes(StandardCharsets.UTF_16));

        assertThat(staging.findings()).hasSize(1);
        assertThat(staging.triples()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"turtle, '_:x <urn:b> [ <urn:c> 1 ] .'", "jsonld, '{\"urn:b\": {\"urn:c\": 1}}'"})
    void blankNodesGetTheSameNamesTwice(String name, String text) {
        List<String> once = statements(read(format(name), text));

        assertThat(once).hasSize(2).allMatch(line -> line.startsWith("unnamed/"));
        assertThat(statements(read(format(name), text))).isEqualTo(once);
    }

    @Test
    void blankNodesOfDifferentFilesGetDifferentNames() {
        String one = statements(read(format("turtle"), "_:x <urn:b> 1 .")).getFirst();
        String other = statements(read(format("turtle"), "_:x <urn:b> 1 . ")).getFirst();

        assertThat(one).isNotEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/g", "https://w3id.org/ketnoi.example.org/g", "https://w3id.org/other/"})
    void aNamedGraphOutsideOurSpaceIsRefused(String graph) {
        assertThat(findings(read(format("nquads"), "<urn:a> <urn:b> <urn:c> <%s> .\n".formatted(graph))))
                .containsExactly("1 1 foreign-graph [%s]".formatted(graph));
        assertThat(findings(read(format("trig"), "<%s> { <urn:a> <urn:b> <urn:c> }\n".formatted(graph))))
                .containsExactly("1 - foreign-graph [%s]".formatted(graph));
    }
}
