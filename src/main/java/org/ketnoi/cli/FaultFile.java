package org.ketnoi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.form.MarkedWorkbook;
import org.ketnoi.ingest.form.SentSheets;
import org.ketnoi.ingest.web.ReportView;

/** A file as a workbook in which what its report found is marked. */
final class FaultFile {
    private FaultFile() {}

    static void write(Path file, ReportView report, Path out) {
        List<MarkedWorkbook.Mark> marks =
                report.findings().stream().map(FaultFile::mark).toList();
        MarkedWorkbook workbook = new MarkedWorkbook(RefusalPrinter.messages(), RefusalPrinter.language());
        byte[] bytes = SentSheets.alone()
                .with(IncomingFile.of(file), report.format(), sheets -> workbook.write(sheets, marks));
        try {
            Files.write(out, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MarkedWorkbook.Mark mark(ReportView.Fault fault) {
        return new MarkedWorkbook.Mark(
                fault.sheet().orElse(""),
                fault.row().orElse(0),
                fault.column().orElse(""),
                fault.cell().orElse(""),
                fault.severity(),
                fault.text());
    }
}
