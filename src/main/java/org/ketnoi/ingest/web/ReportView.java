package org.ketnoi.ingest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.ImportReport;
import org.springframework.context.MessageSource;

/** What became of a file, as it is sent and printed. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReportView(
        String file,
        String format,
        String outcome,
        Optional<String> run,
        int things,
        int statements,
        List<Fault> findings) {

    /**
     * Something wrong, by its place; no row when it is about the whole file, no sheet when the file has none.
     *
     * @param cell as spreadsheets name it, {@code C12}
     * @param severity violation, warning or info
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Fault(
            Optional<String> sheet,
            Optional<Integer> row,
            Optional<String> column,
            Optional<String> cell,
            String severity,
            String code,
            String text) {
        static Fault of(Finding finding, MessageSource messages, Locale language) {
            return new Fault(
                    Optional.of(finding.place().sheet()).filter(sheet -> !sheet.isEmpty()),
                    Optional.of(finding.row()).filter(row -> row > 0),
                    Optional.of(finding.column()).filter(column -> !column.isEmpty()),
                    finding.place().cell(),
                    finding.severity().code(),
                    finding.code(),
                    messages.getMessage(
                            "import." + finding.code(), finding.values().toArray(), language));
        }
    }

    public static ReportView of(ImportReport report, MessageSource messages, Locale language) {
        return new ReportView(
                report.file(),
                report.format(),
                report.outcome().name().toLowerCase(Locale.ROOT),
                report.run().map(Iri::value),
                report.things(),
                report.statements(),
                report.findings().stream()
                        .map(finding -> Fault.of(finding, messages, language))
                        .toList());
    }
}
