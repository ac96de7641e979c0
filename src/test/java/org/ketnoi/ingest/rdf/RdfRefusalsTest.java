package org.ketnoi.ingest.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.ingest.Desk;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.ImportReport;
import org.ketnoi.ingest.Importer;
import org.ketnoi.ingest.IncomingFile;
import org.springframework.core.io.ClassPathResource;

/** What an RDF file is refused for, with where and what is told. */
class RdfRefusalsTest {
    @ParameterizedTest
    @MethodSource("org.ketnoi.ingest.rdf.WrongFiles#cases")
    void isRefusedWithPlaceAndReason(WrongFiles.Case wrong) {
        ImportReport report = check(new IncomingFile(wrong.file(), wrong.bytes()));

        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.REFUSED);
        Finding first = report.violations().getFirst();
        String column = first.column().isEmpty() ? "-" : first.column();
        // Of XML, Rio tells the place of what it has read before.
        assertThat(first.row() + " " + column + " " + first.code()).isEqualTo(wrong.told());
    }

    private static ImportReport check(IncomingFile file) {
        try (Desk desk = new Desk(RdfFormat.all(1 << 20))) {
            return desk.importer().check(new Importer.Request(file, Optional.empty(), Optional.empty()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void everyReasonHasItsText(String bundle) {
        Properties texts = properties(bundle);
        assertThat(WrongFiles.cases().map(wrong -> "import." + wrong.told().replaceFirst(".* ", "")))
                .allMatch(texts::containsKey);
        assertThat(texts).containsKeys("import.reading-stopped", "problem.archive.title", "problem.archive.detail");
    }

    private static Properties properties(String name) {
        try (Reader text = new StringReader(new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8))) {
            Properties properties = new Properties();
            properties.load(text);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nt", "nq"})
    void linesAreReadOnAfterABrokenOneUpToAHundred(String ending) {
        String lines = IntStream.range(0, 300)
                .mapToObj(i -> "<urn:a> <urn:b> <urn:c> .\n<urn:a> <urn:b> oh no .\n")
                .collect(Collectors.joining());

        List<Finding> found = check(new IncomingFile("a." + ending, lines.getBytes(StandardCharsets.UTF_8)))
                .violations();

        assertThat(found).hasSize(100);
        assertThat(found)
                .extracting(Finding::row)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 100).mapToObj(i -> 2 * i).toList());
        assertThat(found)
                .allMatch(finding ->
                        finding.code().equals("syntax") && !finding.column().isEmpty());
    }

    @Test
    void ofOtherSyntaxesItIsToldThatReadingStopped() {
        String text = "<urn:a> <urn:b> ] .\n".repeat(3);

        assertThat(check(new IncomingFile("a.ttl", text.getBytes(StandardCharsets.UTF_8)))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("syntax", "reading-stopped");
    }

    @Test
    void termsThatAreWrongDoNotStopTheReading() {
        String text = "<urn:a> <urn:b> \"x\"^^<" + WrongFiles.XSD + "date> , \"a\"@123456789 , <r> .\n";

        assertThat(check(new IncomingFile("a.ttl", text.getBytes(StandardCharsets.UTF_8)))
                        .violations())
                .extracting(Finding::code)
                .containsExactly("ill-typed-literal", "bad-language-tag", "relative-iri");
    }
}
