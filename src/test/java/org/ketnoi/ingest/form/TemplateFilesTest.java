package org.ketnoi.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.ingest.Desk;
import org.ketnoi.ingest.ImportReport;
import org.ketnoi.ingest.Importer;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Progress;
import org.ketnoi.ingest.SeedFiles;
import org.ketnoi.ingest.StagedImport;
import org.ketnoi.ingest.Terms;
import org.ketnoi.ingest.Told;
import org.ketnoi.ingest.sheet.Template;
import org.ketnoi.ingest.sheet.Templates;
import org.ketnoi.ontology.Ontology;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Each template, as it is downloaded, comes in as it is: its example is right, and says that it is fictional. */
class TemplateFilesTest {
    private static final Templates TEMPLATES = Templates.bundled();
    private static final TemplateFiles FILES = new TemplateFiles(Ontology.load(), texts());
    private static final Desk DESK = new Desk();

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    @BeforeAll
    static void seed() {
        DESK.with(SeedFiles.requests().toArray(Importer.Request[]::new));
    }

    @AfterAll
    static void close() {
        DESK.close();
    }

    static Stream<Arguments> templates() {
        return TEMPLATES.all().stream()
                .flatMap(template ->
                        Stream.of("vi", "en").map(language -> Arguments.of(template.name(), Locale.of(language))));
    }

    private static ImportReport checked(String name, byte[] bytes) {
        return DESK.importer()
                .check(new Importer.Request(new IncomingFile(name, bytes), Optional.empty(), Optional.empty()));
    }

    private static void assertClean(ImportReport report, int things) {
        assertThat(Told.findings(report.findings())).isEmpty();
        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.CHECKED);
        assertThat(report.things()).isEqualTo(things);
    }

    /** A file that refers to another one comes after it. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("templates")
    void asCsvItComesIn(String name, Locale reader) {
        List<Template> together = TEMPLATES.together(TEMPLATES.find(name).orElseThrow()).stream()
                .sorted(Comparator.comparing(Template::name).reversed())
                .toList();
        byte[] csv = FILES.csv(TEMPLATES.find(name).orElseThrow(), reader);
        assertThat(new String(csv, java.nio.charset.StandardCharsets.UTF_8)).startsWith("\uFEFF");

        List<Importer.Request> requests = together.stream()
                .map(template -> Desk.request(template.name() + ".csv", FILES.csv(template, reader)))
                .toList();
        try (StagedImport staged = DESK.importer().stage(requests, Terms.usual(), Progress.untold())) {
            assertThat(staged.reports()).allSatisfy(report -> {
                assertThat(Told.findings(report.findings())).isEmpty();
                assertThat(report.things()).isEqualTo(1);
            });
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("templates")
    void asWorkbookItComesIn(String name, Locale reader) {
        List<Template> together = TEMPLATES.together(TEMPLATES.find(name).orElseThrow());

        assertClean(checked(name + ".xlsx", FILES.workbook(together, reader)), together.size());
    }

    @Test
    void allTogetherTheyComeIn() {
        assertClean(
                checked("all.xlsx", FILES.workbook(TEMPLATES.all(), Locale.of("vi"))),
                TEMPLATES.all().size());
    }

    @Test
    void everyExampleSaysThatItIsFictional() {
        assertThat(TEMPLATES.all()).allSatisfy(template -> {
            List<String> examples = template.sheetColumns().stream()
                    .map(column -> column.example(Locale.of("vi")))
                    .toList();
            assertThat(examples)
                    .as(template.name())
                    .anyMatch(text -> text.contains("hư cấu") || text.startsWith("vi-du-"));
        });
    }
}
