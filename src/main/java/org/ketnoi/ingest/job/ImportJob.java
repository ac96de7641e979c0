package org.ketnoi.ingest.job;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.DomainException;
import org.ketnoi.ingest.ImportReport;
import org.ketnoi.ingest.Preview;
import org.ketnoi.ingest.Stage;

/**
 * One import from its arrival to its end, as it is kept in its folder and told to those who ask.
 *
 * @param by name of the caller who handed it in
 * @param stage how far it has come, while it runs
 * @param total of how many statements; 0 while that is not known
 * @param earlier a committed import that this one is likely to be a newer edition of
 * @param replacedBy the import for which this one left
 * @param problem for which it was refused or failed, when it was not for a finding
 */
public record ImportJob(
        String id,
        String by,
        ImportWish wish,
        State state,
        Optional<Stage> stage,
        long done,
        long total,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        List<File> files,
        Optional<String> earlier,
        Optional<String> replacedBy,
        Optional<Problem> problem) {
    /** What has become of it. */
    public enum State {
        /** Its turn has not come. */
        WAITING,
        RUNNING,
        /** Nothing is wrong; it can be committed. */
        CHECKED,
        COMMITTED,
        /** These very bytes came in before. */
        UNCHANGED,
        REFUSED,
        /** The machine or the program is at fault. */
        FAILED,
        /** It is being undone. */
        UNDOING,
        /** It was undone, or given up before it was committed. */
        UNDONE,
        /** It left for another one. */
        REPLACED;

        /** As people and programs write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether nothing more happens by itself. */
        public boolean hasEnded() {
            return this != WAITING && this != RUNNING && this != UNDOING;
        }
    }

    /**
     * Why it could not be done.
     *
     * @param name stable; the key of its texts is {@code problem.<name>}
     * @param values what the texts mention, in order
     */
    public record Problem(String name, List<String> values) {
        public Problem {
            values = List.copyOf(values);
        }

        static Problem of(Throwable reason) {
            return reason instanceof DomainException refusal
                    ? new Problem(refusal.problem(), refusal.values())
                    : new Problem("internal", List.of());
        }
    }

    /**
     * One of its files.
     *
     * @param source of its data, as far as it is known
     * @param run that it was written as, or is about to be
     */
    public record File(
            String name,
            String format,
            long size,
            String source,
            Optional<ImportReport.Outcome> outcome,
            Optional<String> run,
            long things,
            long statements,
            long leftOut,
            long violations,
            long warnings,
            Preview preview) {
        File withoutValues() {
            return new File(
                    name,
                    format,
                    size,
                    source,
                    outcome,
                    run,
                    things,
                    statements,
                    leftOut,
                    violations,
                    warnings,
                    preview.withoutValues());
        }
    }

    public ImportJob {
        files = List.copyOf(files);
    }

    /** Names of the runs that it was written as. */
    public List<String> runs() {
        return files.stream().flatMap(file -> file.run().stream()).toList();
    }

    ImportJob in(State next) {
        return new ImportJob(
                id,
                by,
                wish,
                next,
                next.hasEnded() ? Optional.empty() : stage,
                next.hasEnded() ? 0 : done,
                next.hasEnded() ? 0 : total,
                createdAt,
                startedAt,
                endedAt,
                files,
                earlier,
                replacedBy,
                problem);
    }

    ImportJob at(Stage reached, long nowDone, long nowTotal) {
        return new ImportJob(
                id,
                by,
                wish,
                state,
                Optional.of(reached),
                nowDone,
                nowTotal,
                createdAt,
                startedAt,
                endedAt,
                files,
                earlier,
                replacedBy,
                problem);
    }

    ImportJob startedAt(Instant instant) {
        return new ImportJob(
                id,
                by,
                wish,
                State.RUNNING,
                stage,
                done,
                total,
                createdAt,
                Optional.of(instant),
                Optional.empty(),
                files,
                earlier,
                replacedBy,
                Optional.empty());
    }

    ImportJob ended(State end, Instant instant) {
        ImportJob ended = in(end);
        return new ImportJob(
                id,
                by,
                wish,
                end,
                ended.stage,
                ended.done,
                ended.total,
                createdAt,
                startedAt,
                Optional.of(instant),
                files,
                earlier,
                replacedBy,
                problem);
    }

    ImportJob with(List<File> told, Optional<String> before) {
        return new ImportJob(
                id,
                by,
                wish,
                state,
                stage,
                done,
                total,
                createdAt,
                startedAt,
                endedAt,
                told,
                before,
                replacedBy,
                problem);
    }

    ImportJob with(ImportWish other) {
        return new ImportJob(
                id,
                by,
                other,
                state,
                stage,
                done,
                total,
                createdAt,
                startedAt,
                endedAt,
                files,
                earlier,
                replacedBy,
                problem);
    }

    ImportJob replacedBy(Optional<String> other) {
        return new ImportJob(
                id, by, wish, state, stage, done, total, createdAt, startedAt, endedAt, files, earlier, other, problem);
    }

    ImportJob with(Optional<Problem> why) {
        return new ImportJob(
                id,
                by,
                wish,
                state,
                stage,
                done,
                total,
                createdAt,
                startedAt,
                endedAt,
                files,
                earlier,
                replacedBy,
                why);
    }

    /** Without anything that stood in its files. */
    ImportJob withoutValues() {
        return with(files.stream().map(File::withoutValues).toList(), earlier);
    }
}
