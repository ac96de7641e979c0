package org.ketnoi.ingest;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.ketnoi.ontology.Severity;
import org.ketnoi.records.ImportRun;

/** Reads a file into a staging, checks it there, and leaves out what is faulty where that is wanted. */
final class FileStager {
    private final Checks checks;

    FileStager(Checks checks) {
        this.checks = checks;
    }

    /** One that came in before. */
    StagedFile unchanged(Importer.Request request, FileFormat format) {
        return file(
                request,
                format,
                ImportReport.Outcome.UNCHANGED,
                Optional.empty(),
                new Staging(),
                Checks.Checked.NOTHING);
    }

    StagedFile stage(
            Importer.Request request,
            FileFormat format,
            Terms terms,
            Set<Node> before,
            Progress progress,
            Function<Staging, ImportRun> run) {
        Staging staging = new Staging(terms.workspace(), StagedStatements.MOST_IN_MEMORY);
        boolean staged = false;
        try {
            progress.at(Stage.READ, 0, 0);
            staging.tell(progress);
            format.read(request.file(), staging);
            Scope scope = new Scope(format.ownSchemes(), before, Scope.graphsOf(terms.leaving()));
            Checks.Checked checked = terms.rows() == Terms.Rows.VALID
                    ? checkValid(staging, scope, progress)
                    : check(staging, scope, progress);
            StagedFile file = staging.isRefused()
                    ? file(request, format, ImportReport.Outcome.REFUSED, Optional.empty(), staging, checked)
                    : file(
                            request,
                            format,
                            ImportReport.Outcome.COMMITTED,
                            Optional.of(run.apply(staging)),
                            staging,
                            checked);
            staged = true;
            return file;
        } finally {
            if (!staged) {
                staging.close();
            }
        }
    }

    private Checks.Checked check(Staging staging, Scope scope, Progress progress) {
        return staging.isRefused() ? Checks.Checked.NOTHING : checks.check(staging, scope, progress);
    }

    /** Until nothing more is found: what is left out may be what another row refers to. */
    private Checks.Checked checkValid(Staging staging, Scope scope, Progress progress) {
        while (!staging.found().isBroken()) {
            staging.leaveFaultyOut();
            Checks.Checked checked = checks.check(staging, scope, progress);
            if (!staging.isRefused()) {
                if (checked.statements() + checked.contacts() == 0) {
                    staging.refuse();
                }
                return checked;
            }
        }
        return Checks.Checked.NOTHING;
    }

    private static StagedFile file(
            Importer.Request request,
            FileFormat format,
            ImportReport.Outcome outcome,
            Optional<ImportRun> run,
            Staging staging,
            Checks.Checked checked) {
        Findings found = staging.found();
        boolean counted = checked.statements() + checked.contacts() > 0;
        ImportReport report = new ImportReport(
                request.file().name(),
                format.name(),
                outcome,
                run.map(ImportRun::name),
                staging.subjects(),
                Math.toIntExact(counted ? checked.statements() + checked.contacts() : staging.added()),
                staging.rowsLeftOut(),
                checked.preview(),
                staging.findings(),
                found.all(),
                found.count(Severity.VIOLATION),
                found.count(Severity.WARNING));
        return new StagedFile(report, run, staging, checked);
    }
}
