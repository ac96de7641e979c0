package org.ketnoi.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Severity;

/**
 * What became of a file.
 *
 * @param run the name of the import run, when something was written
 * @param leftOut how many rows were left out
 * @param preview what it changes
 * @param findings what was found, the first of each kind
 * @param allFindings the same up to a higher bound
 * @param violationCount how many there are
 * @param warningCount how many warnings there are
 */
public record ImportReport(
        String file,
        String format,
        Outcome outcome,
        Optional<Iri> run,
        int things,
        int statements,
        int leftOut,
        Preview preview,
        List<Finding> findings,
        List<Finding> allFindings,
        long violationCount,
        long warningCount) {
    /** How it ended. */
    public enum Outcome {
        /** Written. */
        COMMITTED,
        /** Would have been written; it was a dry run. */
        CHECKED,
        /** These very bytes came in before. */
        UNCHANGED,
        /** Something is wrong, which a mere warning is not; nothing was written. */
        REFUSED;

        /** As people and programs write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ImportReport {
        findings = List.copyOf(findings);
        allFindings = List.copyOf(allFindings);
    }

    /** What the file was refused for, or rows were left out for. */
    public List<Finding> violations() {
        return findings.stream().filter(Finding::isViolation).toList();
    }

    /** The same when nothing was written after all. */
    public ImportReport notCommitted() {
        return outcome != Outcome.COMMITTED
                ? this
                : new ImportReport(
                        file,
                        format,
                        Outcome.CHECKED,
                        Optional.empty(),
                        things,
                        statements,
                        leftOut,
                        preview,
                        findings,
                        allFindings,
                        violationCount,
                        warningCount);
    }

    /** The same when it is refused after all. */
    ImportReport refused(Staging staging) {
        return new ImportReport(
                file,
                format,
                Outcome.REFUSED,
                Optional.empty(),
                things,
                statements,
                leftOut,
                preview,
                staging.findings(),
                staging.found().all(),
                staging.found().count(Severity.VIOLATION),
                staging.found().count(Severity.WARNING));
    }
}
