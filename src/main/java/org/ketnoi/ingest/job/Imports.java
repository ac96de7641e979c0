package org.ketnoi.ingest.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketnoi.ingest.ImportReport;
import org.ketnoi.ingest.Importer;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Preview;
import org.ketnoi.ingest.job.ImportJob.State;
import org.ketnoi.records.Records;
import org.ketnoi.records.RecordsChanged;
import org.ketnoi.records.person.PersonDataLeft;
import org.ketnoi.security.Caller;
import org.ketnoi.security.Role;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * All imports: who handed what in, what became of it, and how to take it back. They are worked on one after the other;
 * what a crash or a stop cuts off is found at the next start, and is then done as a whole. A steward sees and moves own
 * imports only, a curator and an operator all. Safe for use by many threads.
 */
public final class Imports implements AutoCloseable {
    private final Importer importer;
    private final JobShelf shelf;
    private final JobRunner runner;
    private final ImportSettings settings;
    private final JobWorks works;
    private final Clock clock;

    Imports(Importer importer, Records records, JobShelf shelf, ImportSettings settings, Clock clock) {
        this.importer = importer;
        this.shelf = shelf;
        this.runner = new JobRunner(importer, records, shelf, clock);
        this.works = new JobWorks(shelf, runner, clock);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes files in that may refer to the ones before them, and begins to work on them.
     *
     * @throws org.ketnoi.graph.DomainException when a format is unknown, or the import to replace cannot be
     */
    public ImportJob take(Caller caller, List<IncomingFile> files, ImportWish wish) {
        if (files.isEmpty()) {
            throw ImportRefusedException.nothing();
        }
        List<String> formats = files.stream()
                .map(file -> importer.formatOf(new Importer.Request(file, wish.format(), Optional.empty())))
                .toList();
        wish.replaces().ifPresent(old -> committed(caller, old));
        Instant now = clock.instant();
        shelf.tidy(now, settings.keep());
        String id = shelf.newId(now);
        JobFolder folder = shelf.folder(id);
        folder.make();
        List<ImportJob.File> told = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            told.add(keep(files.get(i), formats.get(i), folder, i));
        }
        ImportJob job = shelf.save(new ImportJob(
                id,
                caller.name(),
                wish,
                State.WAITING,
                Optional.empty(),
                0,
                0,
                now,
                Optional.empty(),
                Optional.empty(),
                told,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        works.submit(job);
        return job;
    }

    private static ImportJob.File keep(IncomingFile file, String format, JobFolder folder, int number) {
        try (var bytes = file.open()) {
            Files.copy(bytes, folder.input(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImportJob.File(
                file.name(),
                format,
                file.size(),
                "",
                Optional.<ImportReport.Outcome>empty(),
                Optional.empty(),
                0,
                0,
                0,
                0,
                0,
                Preview.nothing());
    }

    /**
     * Waits for the end of what is being done, but not longer than the settings say; then tells how it is.
     *
     * @throws RuntimeException that the work failed with
     */
    public ImportJob await(ImportJob job) {
        return await(job, settings.answerWithin());
    }

    /** Waits not longer than that. */
    public ImportJob await(ImportJob job, Duration time) {
        works.await(job.id(), time);
        return works.now(shelf.find(job.id()).orElse(job));
    }

    /** Those that the caller may see, newest first. */
    public List<ImportJob> list(Caller caller) {
        return shelf.list().stream()
                .filter(job -> maySee(caller, job))
                .map(works::now)
                .toList();
    }

    private static boolean maySee(Caller caller, ImportJob job) {
        return caller.is(Role.CURATOR)
                || caller.is(Role.OPERATOR)
                || (caller.is(Role.STEWARD) && job.by().equals(caller.name()));
    }

    /**
     * One of them.
     *
     * @throws ImportRefusedException when there is none, or the caller may not know of it
     */
    public ImportJob get(Caller caller, String id) {
        return works.now(shelf.find(id)
                .filter(job -> maySee(caller, job))
                .orElseThrow(() -> ImportRefusedException.notFound(id)));
    }

    /** What was found in an import's files: of each kind up to 10,000. */
    public List<ToldFinding> findings(Caller caller, String id) {
        return shelf.folder(get(caller, id).id()).findings();
    }

    /** Whether an import's files are still kept. */
    public boolean hasInput(Caller caller, String id) {
        return shelf.folder(get(caller, id).id()).hasInput();
    }

    /** An import's files as they came in, as long as they are kept. */
    public List<IncomingFile> input(Caller caller, String id) {
        ImportJob job = get(caller, id);
        JobFolder folder = shelf.folder(id);
        if (!folder.hasInput()) {
            throw ImportRefusedException.inputGone(id);
        }
        List<IncomingFile> files = new ArrayList<>();
        for (int i = 0; i < job.files().size(); i++) {
            files.add(IncomingFile.of(job.files().get(i).name(), folder.input(i)));
        }
        return files;
    }

    /** Commits what was checked; it is checked anew. */
    public ImportJob commit(Caller caller, String id) {
        synchronized (shelf) {
            ImportJob job = get(caller, id);
            if (job.state() != State.CHECKED) {
                throw ImportRefusedException.notChecked(job);
            }
            if (!shelf.folder(id).hasInput()) {
                throw ImportRefusedException.inputGone(id);
            }
            job.wish().replaces().ifPresent(old -> committed(caller, old));
            ImportJob waiting = shelf.save(job.with(job.wish().toCommit()).in(State.WAITING));
            works.submit(waiting);
            return waiting;
        }
    }

    private ImportJob committed(Caller caller, String id) {
        ImportJob job = get(caller, id);
        if (job.state() != State.COMMITTED) {
            throw ImportRefusedException.notCommitted(job);
        }
        return job;
    }

    /** Takes a committed import back as a whole, or gives up one that was only checked. */
    public ImportJob undo(Caller caller, String id) {
        synchronized (shelf) {
            ImportJob job = get(caller, id);
            if (job.state() == State.CHECKED || job.state() == State.REFUSED || job.state() == State.FAILED) {
                return runner.undone(job);
            }
            if (job.state() != State.COMMITTED) {
                throw ImportRefusedException.notCommitted(job);
            }
            ImportJob undoing = shelf.save(job.in(State.UNDOING).with(Optional.<ImportJob.Problem>empty()));
            works.submitUndo(undoing);
            return undoing;
        }
    }

    /** Takes up what the last stop or crash cut off: done as a whole before, or done now. */
    public void resume() {
        shelf.clear();
        shelf.tidy(clock.instant(), settings.keep());
        works.resume();
    }

    /** What is kept of imports that are not being worked on may tell of people who have left: it goes. */
    @EventListener
    void forget(PersonDataLeft left) {
        shelf.list().stream().filter(job -> job.state().hasEnded()).forEach(shelf::forget);
    }

    /** The records are written: what is left of the import that runs is its publication. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void written(RecordsChanged changed) {
        works.published();
    }

    /** Before anything that an import needs is closed. */
    @EventListener
    void stop(ContextClosedEvent closed) {
        close();
    }

    /** Lets what is being written end; what is not yet is done after the next start. */
    @Override
    public void close() {
        works.close();
    }
}
