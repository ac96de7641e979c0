package org.ketnoi.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ketnoi.ingest.job.ImportJob;

/**
 * An import as one line of a list.
 *
 * @param state its word, part of the key of its texts
 * @param at when it was handed in, in Viet Nam
 */
record ImportLine(
        String id, String name, String state, LocalDateTime at, Instant instant, String by, long things, long faults) {
    private static final ZoneId OFFICE_HOURS = ZoneId.of("Asia/Ho_Chi_Minh");

    static ImportLine of(ImportJob job, Locale language) {
        return new ImportLine(
                job.id(),
                job.files().stream().map(ImportJob.File::name).collect(Collectors.joining(", ")),
                job.state().word(),
                LocalDateTime.ofInstant(job.createdAt(), OFFICE_HOURS),
                job.createdAt(),
                job.by(),
                job.files().stream().mapToLong(ImportJob.File::things).sum(),
                job.files().stream().mapToLong(ImportJob.File::violations).sum());
    }
}
