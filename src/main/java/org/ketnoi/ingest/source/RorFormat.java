package org.ketnoi.ingest.source;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Provenance;
import org.ketnoi.ingest.Staging;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Research Organization Registry (https://ror.org), schema version 2, one JSON object a line. */
public final class RorFormat implements FileFormat {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String name() {
        return "ror";
    }

    @Override
    public Set<String> endings() {
        return Set.of("jsonl");
    }

    @Override
    public void read(IncomingFile file, Staging staging) {
        List<String> lines =
                new String(file.bytes(), StandardCharsets.UTF_8).lines().toList();
        for (int row = 1; row <= lines.size(); row++) {
            if (!lines.get(row - 1).isBlank()) {
                line(lines.get(row - 1), row, staging);
            }
        }
        staging.state(new Provenance(
                "Research Organization Registry, https://ror.org",
                "https://creativecommons.org/publicdomain/zero/1.0/",
                lastModified(lines),
                false,
                "automatic",
                0.95));
    }

    private static void line(String line, int row, Staging staging) {
        try {
            JsonNode organization = JSON.readTree(line);
            if (!organization.path("id").asString("").startsWith(RorOrganization.PREFIX)
                    || !organization.path("names").isArray()) {
                staging.report(Finding.of(row, "", "not-ror"));
            } else {
                new RorOrganization(organization).statements(triple -> staging.add(triple, row));
            }
        } catch (JacksonException e) {
            staging.report(Finding.of(
                    row,
                    Integer.toString(
                            e.getLocation() == null ? 0 : e.getLocation().getColumnNr()),
                    "syntax",
                    e.getOriginalMessage()));
        }
    }

    /** The registry is as true as its newest record. */
    private static LocalDate lastModified(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("{"))
                .map(RorFormat::modified)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private static LocalDate modified(String line) {
        try {
            String date = JSON.readTree(line)
                    .path("admin")
                    .path("last_modified")
                    .path("date")
                    .asString("");
            return date.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(date) : LocalDate.EPOCH;
        } catch (JacksonException e) {
            return LocalDate.EPOCH;
        }
    }
}
