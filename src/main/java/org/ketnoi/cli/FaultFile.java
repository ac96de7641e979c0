package org.ketnoi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.form.MarkedWorkbook;
import org.ketnoi.ingest.form.SentSheets;
import org.ketnoi.ingest.web.ImportView;
import org.ketnoi.ingest.web.ReportView;

/** A file as a workbook in which what its report found is marked. */
final class FaultFile {
    private FaultFile() {}

    static void write(Path file, ImportView report, Path out) {
        List<MarkedWorkbook.Mark> marks =
                report.findings().stream().map(ReportView.Fault::mark).toList();
        MarkedWorkbook workbook = new MarkedWorkbook(RefusalPrinter.messages(), RefusalPrinter.language());
        byte[] bytes = SentSheets.alone()
                .with(IncomingFile.of(file), report.format(), sheets -> workbook.write(sheets, marks));
        try {
            Files.write(out, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
