package org.ketnoi.ingest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The data that comes with the program, as files that a steward could have uploaded, in the order of their list. */
@Component
public class SeedData {
    private static final String ROOT = "ketnoi/data/";

    private final Importer importer;

    SeedData(Importer importer) {
        this.importer = importer;
    }

    /** Takes all of it in, or, with a report that says why, nothing. */
    public List<ImportReport> load() {
        List<Importer.Request> requests = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var text = new InputStreamReader(
                        new ClassPathResource(ROOT + "seed.csv").getInputStream(), StandardCharsets.UTF_8);
                CSVParser list = CSVParser.parse(text, format)) {
            for (CSVRecord row : list) {
                requests.add(request(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return importer.run(requests);
    }

    private static Importer.Request request(CSVRecord row) throws IOException {
        String name = row.get("file");
        byte[] bytes = new ClassPathResource(ROOT + name).getContentAsByteArray();
        Provenance provenance = new Provenance(
                row.get("source"),
                row.get("licence"),
                LocalDate.parse(row.get("date")),
                Boolean.parseBoolean(row.get("fictional")),
                row.get("method"),
                Double.parseDouble(row.get("confidence")));
        return new Importer.Request(new IncomingFile(name, bytes), Optional.empty(), Optional.of(provenance));
    }
}
