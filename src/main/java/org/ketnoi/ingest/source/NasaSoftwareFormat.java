package org.ketnoi.ingest.source;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Provenance;
import org.ketnoi.ingest.Staging;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * NASA's catalogue of open-source software (https://code.nasa.gov), one JSON array of entries. Each entry is a
 * technology of the centre that made it. An entry's row is its place in the array.
 */
public final class NasaSoftwareFormat implements FileFormat {
    private static final JsonMapper JSON = new JsonMapper();

    private final NasaTables tables = NasaTables.load();

    @Override
    public String name() {
        return "nasa-software";
    }

    @Override
    public Set<String> endings() {
        return Set.of();
    }

    @Override
    public void read(IncomingFile file, Staging staging) {
        Optional<String> text = file.text();
        if (text.isEmpty()) {
            staging.report(Finding.of(0, "", "not-utf8"));
        } else if (text.get().isBlank()) {
            staging.report(Finding.of(0, "", "empty-file"));
        } else {
            parse(text.get(), staging);
        }
    }

    private void parse(String text, Staging staging) {
        try {
            List<NasaSoftware> entries = StreamSupport.stream(
                            JSON.readTree(text).spliterator(), false)
                    .filter(JsonNode::isObject)
                    .map(entry -> new NasaSoftware(entry, tables))
                    .toList();
            if (entries.stream().noneMatch(NasaSoftware::isOne)) {
                staging.report(Finding.of(0, "", "no-records", name()));
            } else {
                catalogue(entries, staging);
            }
        } catch (JacksonException e) {
            staging.report(Finding.of(
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    e.getLocation() == null
                            ? ""
                            : Integer.toString(e.getLocation().getColumnNr()),
                    "syntax",
                    e.getOriginalMessage()));
        }
    }

    private static void catalogue(List<NasaSoftware> entries, Staging staging) {
        Map<String, Integer> times = new HashMap<>();
        for (int row = 1; row <= entries.size(); row++) {
            NasaSoftware entry = entries.get(row - 1);
            if (entry.isOne()) {
                // Some entries are there twice, the later with other words.
                int time = times.merge(entry.key(), 1, Integer::sum);
                entry.tell(time == 1 ? entry.key() : entry.key() + "-" + time, row, staging);
            } else {
                staging.report(Finding.of(row, "Software", "missing-value"));
            }
        }
        staging.state(new Provenance(
                "NASA, catalogue of open-source software, https://code.nasa.gov",
                "https://www.usa.gov/government-works",
                entries.stream()
                        .flatMap(entry -> entry.date().stream())
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH),
                false,
                "automatic",
                0.95));
    }
}
