package org.ketnoi.ingest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.form.MarkedWorkbook;
import org.ketnoi.ingest.job.ToldFinding;
import org.springframework.context.MessageSource;

/** Some of what was found in an import's files, and how much there is in all. */
public record ReportView(List<Fault> items, long total) {
    /**
     * Something wrong, by its place; no row when it is about the whole file, no sheet when the file has none.
     *
     * @param cell as spreadsheets name it, {@code C12}
     * @param severity violation, warning or info
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Fault(
            String file,
            Optional<String> sheet,
            Optional<Integer> row,
            Optional<String> column,
            Optional<String> cell,
            String severity,
            String code,
            String text) {
        /** As it is marked in a workbook. */
        public MarkedWorkbook.Mark mark() {
            return new MarkedWorkbook.Mark(
                    sheet.orElse(""), row.orElse(0), column.orElse(""), cell.orElse(""), severity, text);
        }

        static Fault of(ToldFinding told, MessageSource messages, Locale language) {
            Finding finding = told.finding();
            return new Fault(
                    told.file(),
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
}
