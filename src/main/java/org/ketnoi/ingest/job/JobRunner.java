package org.ketnoi.ingest.job;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.ketnoi.graph.Iri;
import org.ketnoi.ingest.Importer;
import org.ketnoi.ingest.Progress;
import org.ketnoi.ingest.Stage;
import org.ketnoi.ingest.StagedImport;
import org.ketnoi.ingest.Terms;
import org.ketnoi.ingest.job.ImportJob.State;
import org.ketnoi.records.Records;

/**
 * Does what an import asks for, one at a time. What is about to be written is noted before, so that after a crash the
 * records tell whether it was.
 */
final class JobRunner {
    private final Importer importer;
    private final Records records;
    private final JobShelf shelf;
    private final Clock clock;

    JobRunner(Importer importer, Records records, JobShelf shelf, Clock clock) {
        this.importer = importer;
        this.records = records;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Reads, checks, and writes when that is wanted and nothing is wrong. */
    ImportJob run(ImportJob waiting, Progress progress) {
        ImportJob job = shelf.save(waiting.startedAt(clock.instant()));
        JobFolder folder = shelf.folder(job.id());
        Optional<ImportJob> replaced = job.wish().replaces().flatMap(shelf::find);
        // Another one may have taken its place since it was asked for.
        replaced.filter(old -> old.state() != State.COMMITTED).ifPresent(old -> {
            throw ImportRefusedException.notCommitted(old);
        });
        Set<Iri> leaving = replaced.map(JobRunner::runs).orElse(Set.of());
        Terms terms = new Terms(job.wish().rows(), leaving, Optional.of(folder.workspace()));
        try (StagedImport staged = importer.stage(JobFiles.requests(job, folder), terms, progress)) {
            folder.save(JobFiles.findings(staged.reports()));
            ImportJob read = job.with(JobFiles.files(job, staged), JobFiles.earlier(job, staged, shelf));
            if (staged.isRefused()) {
                return end(read, State.REFUSED);
            }
            if (staged.isEmpty()) {
                return end(read, State.UNCHANGED);
            }
            List<String> needed = needed(leaving, staged);
            if (!needed.isEmpty()) {
                throw ImportRefusedException.needed(replaced.orElseThrow().id(), needed);
            }
            return job.wish().mode() == ImportWish.Mode.DRY_RUN
                    ? end(read, State.CHECKED)
                    : write(read, staged, replaced, progress);
        } finally {
            folder.deleteWorkspace();
        }
    }

    private ImportJob end(ImportJob job, State state) {
        return finish(job.with(job.files().stream().map(JobFiles::notWritten).toList(), job.earlier()), state);
    }

    private ImportJob write(ImportJob read, StagedImport staged, Optional<ImportJob> replaced, Progress progress) {
        JobFolder folder = shelf.folder(read.id());
        Set<Iri> leaving = replaced.map(JobRunner::runs).orElse(Set.of());
        if (!leaving.isEmpty()) {
            new Archive(folder.archive()).write(records, graphs(leaving));
        }
        progress.at(
                Stage.WRITE,
                0,
                read.files().stream().mapToLong(ImportJob.File::statements).sum());
        ImportJob writing = shelf.save(read.at(Stage.WRITE, 0, 0));
        records.replace(leaving, staged.staged(progress));
        return committed(writing);
    }

    /** The records hold it: so it is noted, now or after a crash in between. */
    ImportJob committed(ImportJob written) {
        written.wish()
                .replaces()
                .flatMap(shelf::find)
                .ifPresent(old -> shelf.save(old.in(State.REPLACED).replacedBy(Optional.of(written.id()))));
        return finish(written, State.COMMITTED);
    }

    private ImportJob finish(ImportJob job, State state) {
        ImportJob ended = shelf.save(job.ended(state, clock.instant()));
        if (state == State.COMMITTED || state == State.UNCHANGED || state == State.UNDONE) {
            shelf.folder(job.id()).deleteInput();
        }
        return ended;
    }

    /** Takes a committed import out, and brings back the one that it replaced. */
    ImportJob undo(ImportJob job) {
        Archive archive = new Archive(shelf.folder(job.id()).archive());
        Set<Node> returning = archive.things();
        Set<Iri> runs = runs(job);
        List<String> needed = new ArrayList<>();
        records.takeOut(
                runs,
                graph -> {
                    needed.addAll(new Dependents(graph, graphs(runs)).find(returning::contains));
                    return needed.isEmpty();
                },
                archive::restore);
        if (!needed.isEmpty()) {
            ImportRefusedException refusal = ImportRefusedException.needed(job.id(), needed);
            shelf.save(job.in(State.COMMITTED).with(Optional.of(ImportJob.Problem.of(refusal))));
            throw refusal;
        }
        return undone(job);
    }

    /** The records do not hold it any more. */
    ImportJob undone(ImportJob job) {
        job.wish()
                .replaces()
                .flatMap(shelf::find)
                .filter(old -> old.state() == State.REPLACED && isWritten(old))
                .ifPresent(old -> shelf.save(old.in(State.COMMITTED).replacedBy(Optional.empty())));
        ImportJob undone = finish(job, State.UNDONE);
        shelf.folder(job.id()).deleteArchive();
        return undone;
    }

    boolean isWritten(ImportJob job) {
        return !job.runs().isEmpty() && runs(job).stream().allMatch(records::holdsRun);
    }

    private List<String> needed(Set<Iri> leaving, StagedImport staged) {
        return leaving.isEmpty()
                ? List.of()
                : records.read(graph -> new Dependents(graph, graphs(leaving)).find(staged::speaksOf));
    }

    static Set<Iri> runs(ImportJob job) {
        return job.runs().stream().map(Iri::of).collect(Collectors.toUnmodifiableSet());
    }

    static Set<Node> graphs(Set<Iri> runs) {
        return runs.stream()
                .flatMap(run -> Records.graphsOf(run).stream())
                .map(name -> NodeFactory.createURI(name.value()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
