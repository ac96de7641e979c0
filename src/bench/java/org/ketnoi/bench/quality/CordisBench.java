package org.ketnoi.bench.quality;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ketnoi.bench.Options;

/**
 * Real projects: what they are about must lead to the technologies that they name, and to the organisations that took
 * part. The server has to have taken in the catalogue, and the known projects, which {@code --known FILE} writes.
 */
final class CordisBench {
    private static final int WANTED = 50;

    private CordisBench() {}

    static void run(Options options) throws IOException {
        Path directory = Path.of(options.text("cordis", "../shared/data/cordis"));
        if (!Files.isRegularFile(directory.resolve("projects_top300.csv"))) {
            System.out.println("\ncordis: skipped, there is no " + directory.resolve("projects_top300.csv"));
            return;
        }
        CordisSet set = new CordisSet(directory);
        String known = options.text("known", "");
        if (!known.isEmpty()) {
            write(set.known(), Path.of(known));
            return;
        }
        URI server = URI.create(options.text("server", "http://127.0.0.1:8080"));
        tell(
                "cordis: technologies",
                "technologies/clean-solar-pv",
                set.technologies(),
                set.technologyTexts(),
                server,
                options);
        tell(
                "cordis: organisations",
                set.organizationTexts().keySet().iterator().next().replaceFirst("/", "s/"),
                set.participants(),
                set.organizationTexts(),
                server,
                options);
    }

    private static void tell(
            String name,
            String probe,
            List<Question> questions,
            Map<String, String> texts,
            URI server,
            Options options) {
        String type = probe.substring(0, probe.indexOf('/'));
        Door door = new Door(
                server,
                question -> "/api/v1/similar?limit=" + WANTED + "&type=" + type + "&q=" + Door.encoded(question.text()));
        if (!door.has("/api/v1/" + probe)) {
            System.out.println("\n" + name + ": not asked, this server has no " + probe);
            return;
        }
        QualityBench.tell(new QuestionSet(name, questions, door, List.of(Bm25.plain(texts, Question::text))), options);
    }

    private static void write(List<Map<String, String>> rows, Path file) throws IOException {
        List<String> columns = List.copyOf(rows.get(0).keySet());
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(columns.toArray(new String[0]))
                .get();
        try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), format)) {
            for (Map<String, String> row : rows) {
                printer.printRecord(
                        columns.stream().map(column -> Seed.cell(row, column)).toList());
            }
        }
        System.out.println("\ncordis: " + rows.size() + " known projects in " + file);
    }
}
