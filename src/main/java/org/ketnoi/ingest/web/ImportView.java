package org.ketnoi.ingest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.ingest.Preview;
import org.ketnoi.ingest.job.ImportJob;
import org.ketnoi.ingest.job.ImportWish;

/**
 * An import, as it is sent and printed. What it says of a file it says of all files together too, under the name of the
 * first one.
 *
 * @param outcome how it ended; absent before its end
 * @param stage read, check, write or publish, while it runs
 * @param total statements in all; 0 while that is not known
 * @param run that the first file was written as
 * @param findings in a list of imports always empty
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ImportView(
        String id,
        String state,
        Optional<String> stage,
        long done,
        long total,
        String by,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        boolean dryRun,
        String rows,
        Optional<String> replaces,
        Optional<String> replacedBy,
        Optional<String> earlier,
        String file,
        String format,
        Optional<String> outcome,
        Optional<String> run,
        long things,
        long statements,
        long rowsLeftOut,
        long violations,
        long warnings,
        Changes changes,
        List<FileView> files,
        List<ReportView.Fault> findings,
        Optional<Problem> problem) {
    /** Why it could not be done, when it was not for a finding. */
    public record Problem(String type, String detail) {}

    /** One of its files. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record FileView(
            String name,
            String format,
            long size,
            Optional<String> outcome,
            Optional<String> run,
            long things,
            long statements,
            long rowsLeftOut,
            long violations,
            long warnings,
            Changes changes) {
        static FileView of(ImportJob.File file) {
            return new FileView(
                    file.name(),
                    file.format(),
                    file.size(),
                    file.outcome().map(outcome -> outcome.word()),
                    file.run(),
                    file.things(),
                    file.statements(),
                    file.leftOut(),
                    file.violations(),
                    file.warnings(),
                    Changes.of(List.of(file)));
        }
    }

    /**
     * What is new in the records, changed, already there, and in conflict with what is there.
     *
     * @param conflicts the first ones, by their place in the file
     */
    public record Changes(
            long added, long changed, long unchanged, long conflicting, List<Preview.Conflict> conflicts) {
        static Changes of(List<ImportJob.File> files) {
            List<Preview> previews = files.stream().map(ImportJob.File::preview).toList();
            return new Changes(
                    previews.stream().mapToLong(Preview::fresh).sum(),
                    previews.stream().mapToLong(Preview::changed).sum(),
                    previews.stream().mapToLong(Preview::unchanged).sum(),
                    previews.stream().mapToLong(Preview::conflicting).sum(),
                    previews.stream()
                            .flatMap(preview -> preview.conflicts().stream())
                            .limit(Preview.MOST_CONFLICTS)
                            .toList());
        }
    }

    /** With what was found in its files. */
    public static ImportView of(ImportJob job, Findings findings) {
        List<ImportJob.File> files = job.files();
        return new ImportView(
                job.id(),
                job.state().word(),
                job.stage().map(stage -> stage.word()),
                job.done(),
                job.total(),
                job.by(),
                job.createdAt(),
                job.startedAt(),
                job.endedAt(),
                job.wish().mode() == ImportWish.Mode.DRY_RUN,
                job.wish().rows().name().toLowerCase(Locale.ROOT),
                job.wish().replaces(),
                job.replacedBy(),
                job.earlier(),
                files.getFirst().name(),
                files.getFirst().format(),
                outcome(job),
                files.getFirst().run(),
                files.stream().mapToLong(ImportJob.File::things).sum(),
                files.stream().mapToLong(ImportJob.File::statements).sum(),
                files.stream().mapToLong(ImportJob.File::leftOut).sum(),
                files.stream().mapToLong(ImportJob.File::violations).sum(),
                files.stream().mapToLong(ImportJob.File::warnings).sum(),
                Changes.of(files),
                files.stream().map(FileView::of).toList(),
                findings.first(),
                job.problem().map(problem -> new Problem(problem.name(), findings.text(problem))));
    }

    private static Optional<String> outcome(ImportJob job) {
        return switch (job.state()) {
            case CHECKED, COMMITTED, UNCHANGED, REFUSED ->
                Optional.of(job.state().word());
            default -> Optional.empty();
        };
    }
}
