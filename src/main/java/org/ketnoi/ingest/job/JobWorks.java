package org.ketnoi.ingest.job;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ketnoi.ingest.job.ImportJob.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on imports one after the other, tells how far it has come, and takes up what was cut off. */
final class JobWorks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobWorks.class);

    private final JobShelf shelf;
    private final JobRunner runner;
    private final Clock clock;
    private final JobQueue queue = new JobQueue();
    private final Map<String, LiveProgress> running = new ConcurrentHashMap<>();

    JobWorks(JobShelf shelf, JobRunner runner, Clock clock) {
        this.shelf = shelf;
        this.runner = runner;
        this.clock = clock;
    }

    void submit(ImportJob job) {
        queue.submit(job.id(), () -> {
            LiveProgress progress = new LiveProgress(queue::isClosing);
            running.put(job.id(), progress);
            try {
                ImportJob ended = runner.run(job, progress);
                LOG.atInfo()
                        .addKeyValue("import", ended.id())
                        .addKeyValue("by", ended.by())
                        .addKeyValue("state", ended.state().word())
                        .log("Import ended");
            } catch (LiveProgress.StoppedException e) {
                LOG.atInfo().addKeyValue("import", job.id()).log("Import put off to the next start");
            } catch (RuntimeException | Error e) {
                failed(job.id(), e);
                throw e;
            } finally {
                running.remove(job.id());
            }
        });
    }

    /** Whatever failed, the records tell whether it was written. */
    private void failed(String id, Throwable reason) {
        ImportJob job = shelf.find(id).orElseThrow();
        if (runner.isWritten(job)) {
            runner.committed(job);
        } else {
            State end = reason instanceof ImportRefusedException ? State.REFUSED : State.FAILED;
            shelf.save(job.with(Optional.of(ImportJob.Problem.of(reason))).ended(end, clock.instant()));
        }
    }

    /** Waits for the end of the work on an import, not longer than a time; what it fails with is thrown. */
    void await(String id, Duration time) {
        queue.await(id, time);
    }

    /** With how far it has come right now. */
    ImportJob now(ImportJob job) {
        return Optional.ofNullable(running.get(job.id()))
                .map(progress -> progress.of(job))
                .orElse(job);
    }

    void submitUndo(ImportJob job) {
        queue.submit(job.id(), () -> undo(job));
    }

    private void undo(ImportJob job) {
        try {
            runner.undo(job);
            LOG.atInfo()
                    .addKeyValue("import", job.id())
                    .addKeyValue("by", job.by())
                    .log("Import undone");
        } finally {
            if (shelf.find(job.id()).orElseThrow().state() == State.UNDOING) {
                shelf.save(runner.isWritten(job) ? job.in(State.COMMITTED) : job.in(State.UNDONE));
            }
        }
    }

    /** Takes up what the last stop or crash cut off: done as a whole before, or done now. */
    void resume() {
        for (ImportJob job : shelf.list().reversed()) {
            switch (job.state()) {
                case WAITING -> submit(job);
                case RUNNING -> {
                    if (runner.isWritten(job)) {
                        runner.committed(job);
                    } else {
                        submit(job);
                    }
                }
                case UNDOING -> {
                    if (runner.isWritten(job)) {
                        submitUndo(job);
                    } else {
                        runner.undone(job);
                    }
                }
                default -> {
                    // It has ended.
                }
            }
        }
    }

    void published() {
        running.values().forEach(LiveProgress::published);
    }

    @Override
    public void close() {
        queue.close();
    }
}
