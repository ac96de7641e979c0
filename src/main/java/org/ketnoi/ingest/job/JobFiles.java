package org.ketnoi.ingest.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.ingest.ImportReport;
import org.ketnoi.ingest.Importer;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.StagedImport;
import org.ketnoi.ingest.job.ImportJob.State;
import org.ketnoi.records.ImportRun;

/** Between what an import keeps of its files and what the importer takes and tells. */
final class JobFiles {
    private JobFiles() {}

    static List<Importer.Request> requests(ImportJob job, JobFolder folder) {
        List<Importer.Request> requests = new ArrayList<>();
        for (int i = 0; i < job.files().size(); i++) {
            requests.add(new Importer.Request(
                    IncomingFile.of(job.files().get(i).name(), folder.input(i)),
                    job.wish().format(),
                    Optional.empty()));
        }
        return requests;
    }

    static List<ToldFinding> findings(List<ImportReport> reports) {
        return reports.stream()
                .flatMap(
                        report -> report.allFindings().stream().map(finding -> new ToldFinding(report.file(), finding)))
                .toList();
    }

    static List<ImportJob.File> files(ImportJob job, StagedImport staged) {
        List<ImportJob.File> files = new ArrayList<>();
        for (int i = 0; i < job.files().size(); i++) {
            ImportReport report = staged.reports().get(i);
            String source = staged.runs().stream()
                    .filter(run -> report.run().filter(run.name()::equals).isPresent())
                    .map(ImportRun::source)
                    .findFirst()
                    .orElse("");
            files.add(new ImportJob.File(
                    report.file(),
                    report.format(),
                    job.files().get(i).size(),
                    source,
                    Optional.of(report.outcome()),
                    report.run().map(Iri::value),
                    report.things(),
                    report.statements(),
                    report.leftOut(),
                    report.violationCount(),
                    report.warningCount(),
                    report.preview()));
        }
        return files;
    }

    static ImportJob.File notWritten(ImportJob.File file) {
        return new ImportJob.File(
                file.name(),
                file.format(),
                file.size(),
                file.source(),
                file.outcome()
                        .map(outcome ->
                                outcome == ImportReport.Outcome.COMMITTED ? ImportReport.Outcome.CHECKED : outcome),
                Optional.empty(),
                file.things(),
                file.statements(),
                file.leftOut(),
                file.violations(),
                file.warnings(),
                file.preview());
    }

    /** A committed import of a file of the same name by the same caller, or of data from the same source. */
    static Optional<String> earlier(ImportJob job, StagedImport staged, JobShelf shelf) {
        return files(job, staged).stream()
                .flatMap(file -> shelf.list().stream()
                        .filter(other -> other.state() == State.COMMITTED)
                        .filter(other -> other.files().stream().anyMatch(old -> isEdition(job, file, other, old))))
                .map(ImportJob::id)
                .findFirst();
    }

    private static boolean isEdition(ImportJob job, ImportJob.File file, ImportJob other, ImportJob.File old) {
        boolean sameName = other.by().equals(job.by()) && old.name().equals(file.name());
        boolean sameSource = !file.source().equals(file.name())
                && !file.source().isEmpty()
                && file.source().equals(old.source());
        return file.format().equals(old.format()) && (sameName || sameSource);
    }
}
