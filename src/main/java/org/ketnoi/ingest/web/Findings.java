package org.ketnoi.ingest.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ketnoi.graph.Formulas;
import org.ketnoi.ingest.Staging;
import org.ketnoi.ingest.job.ImportJob;
import org.ketnoi.ingest.job.ToldFinding;
import org.ketnoi.ontology.Severity;
import org.springframework.context.MessageSource;

/** What was found in an import's files, in words. */
public final class Findings {
    private final List<ToldFinding> all;
    private final MessageSource messages;
    private final Locale language;

    public Findings(List<ToldFinding> all, MessageSource messages, Locale language) {
        this.all = List.copyOf(all);
        this.messages = messages;
        this.language = language;
    }

    String text(ImportJob.Problem problem) {
        return messages.getMessage(
                "problem." + problem.name() + ".detail", problem.values().toArray(), language);
    }

    int count() {
        return all.size();
    }

    List<ReportView.Fault> between(int from, int to) {
        return all.subList(Math.min(from, all.size()), Math.min(to, all.size())).stream()
                .map(told -> ReportView.Fault.of(told, messages, language))
                .toList();
    }

    /** The first of each kind, as the import itself tells them. */
    public List<ReportView.Fault> first() {
        Map<Severity, Integer> alike = new EnumMap<>(Severity.class);
        return all.stream()
                .filter(told -> alike.merge(told.finding().severity(), 1, Integer::sum) <= Staging.MOST_FINDINGS)
                .map(told -> ReportView.Fault.of(told, messages, language))
                .toList();
    }

    /** All of them as a table; what a spreadsheet would take for a formula is text. */
    String csv() {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord("file", "sheet", "row", "column", "cell", "severity", "code", "text");
            for (ReportView.Fault fault : between(0, all.size())) {
                printer.printRecord(
                        Formulas.disarmed(fault.file()),
                        Formulas.disarmed(fault.sheet().orElse("")),
                        fault.row().map(String::valueOf).orElse(""),
                        Formulas.disarmed(fault.column().orElse("")),
                        fault.cell().orElse(""),
                        fault.severity(),
                        fault.code(),
                        Formulas.disarmed(fault.text()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
