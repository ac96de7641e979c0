package org.ketnoi.ingest.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ketnoi.ingest.job.ImportJob.State;

/** All imports that are kept, each in a folder that bears its id. Safe for use by many threads. */
final class JobShelf {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern ID = Pattern.compile("\\d{8}-\\d{6}-[0-9a-f]{8}");
    private static final int BYTES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path directory;
    private final Map<String, ImportJob> jobs = new ConcurrentHashMap<>();

    JobShelf(Path directory) {
        this.directory = directory;
        load();
    }

    private void load() {
        folders().flatMap(path -> new JobFolder(path).load().stream()).forEach(job -> jobs.put(job.id(), job));
    }

    /** Nothing that does not bear an import's id is looked at. */
    private Stream<Path> folders() {
        if (!Files.isDirectory(directory)) {
            return Stream.empty();
        }
        try (Stream<Path> folders = Files.list(directory)) {
            return folders
                    .filter(path ->
                            ID.matcher(String.valueOf(path.getFileName())).matches())
                    .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws away what was cut off while it was handed in: nobody was told that it had come. */
    void clear() {
        folders()
                .filter(path -> !jobs.containsKey(String.valueOf(path.getFileName())))
                .map(JobFolder::new)
                .forEach(JobFolder::discard);
    }

    String newId(Instant now) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return STAMP.format(now) + "-" + HexFormat.of().formatHex(random);
    }

    JobFolder folder(String id) {
        return new JobFolder(directory.resolve(id));
    }

    Optional<ImportJob> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** Newest first. */
    List<ImportJob> list() {
        return jobs.values().stream()
                .sorted(Comparator.comparing(ImportJob::createdAt)
                        .thenComparing(ImportJob::id)
                        .reversed())
                .toList();
    }

    ImportJob save(ImportJob job) {
        folder(job.id()).save(job);
        jobs.put(job.id(), job);
        return job;
    }

    /** Removes all that was taken from an import's files, and what it replaced: then that does not come back any more. */
    void forget(ImportJob job) {
        folder(job.id()).deleteCopies();
        save(job.withoutValues());
    }

    /** Removes the files of imports that ended so long ago without being committed. */
    void tidy(Instant now, Duration keep) {
        jobs.values().stream()
                .filter(job ->
                        job.state() == State.CHECKED || job.state() == State.REFUSED || job.state() == State.FAILED)
                .filter(job -> job.endedAt().orElse(now).plus(keep).isBefore(now))
                .map(job -> folder(job.id()))
                .filter(JobFolder::hasInput)
                .forEach(JobFolder::deleteInput);
    }
}
