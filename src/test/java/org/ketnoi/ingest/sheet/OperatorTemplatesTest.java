package org.ketnoi.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ketnoi.ingest.Told.findings;
import static org.ketnoi.ingest.Told.read;
import static org.ketnoi.ingest.Told.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketnoi.ingest.Staging;
import org.ketnoi.ingest.csv.CsvFormat;
import org.ketnoi.ontology.Ontology;

/** An operator adds a template without code; the example is the one of the templates' README. */
class OperatorTemplatesTest {
    private static final String README = "data/templates/README.md";

    @TempDir
    private Path directory;

    private static String example() throws IOException {
        String text = Files.readString(Path.of(README));
        int start = text.indexOf("```json\n") + "```json\n".length();
        return text.substring(start, text.indexOf("```", start));
    }

    private Templates with(String name, String template) throws IOException {
        Files.writeString(directory.resolve(name), template);
        return Templates.bundled().with(directory);
    }

    @Test
    void theExampleOfTheDocumentationIsReadBesideTheOthers() throws IOException {
        Templates templates = with("laboratories.json", example());
        CsvFormat csv = new CsvFormat(new SheetReader(templates, Ontology.load(), KnownNames.none()));

        Staging staging = read(csv, "mã phòng thử nghiệm,tên phòng thử nghiệm,country\nl-1,Phòng A,VN\n");

        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging))
                .containsExactlyInAnyOrder(
                        "organization/l-1 a kn:ResearchOrganization",
                        "organization/l-1 label \"Phòng A\"@vi",
                        "organization/l-1 country country/VN");
        assertThat(templates.all()).hasSize(Templates.bundled().all().size() + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "countries.json|\"lab\"|\"lab\"|a template of this name comes with the program",
                "Labs.json|\"lab\"|\"lab\"|small letters",
                "labs.json|{lab}|{laboratory}|names a column that is not there: laboratory",
                "labs.json|\"name\": \"lab_name\"|\"name\": \"lab\"|two columns are named lab",
                "labs.json|\"propertyUrl\": \"http://www.w3.org/2000/01/rdf-schema#label\", ||column lab_name has neither",
                "labs.json|\"lang\": \"vi\"|\"datatype\": \"float\"|a datatype that is not known: float",
                "labs.json|\"lang\": \"vi\"|\"datatype\": {\"format\": \"[\"}|Unclosed character class",
                "labs.json|\"columns\"|columns|Unexpected character"
            })
    void aFaultyTemplateIsToldWithItsFile(String file, String from, String to, String fault) throws IOException {
        String template = example().replace(from, to == null ? "" : to);

        assertThatExceptionOfType(FaultyTemplateException.class)
                .isThrownBy(() -> with(file, template))
                .withMessageContaining(file)
                .withMessageContaining(fault);
    }
}
