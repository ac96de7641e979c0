package org.ketnoi.ingest.xlsx;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Staging;
import org.ketnoi.ingest.sheet.SheetReader;

/** Excel workbooks: each sheet by the template that its header tells, all of one file together. */
public final class XlsxFormat implements FileFormat {
    private final SheetReader reader;

    public XlsxFormat(SheetReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public Set<String> endings() {
        return Set.of("xlsx", "xlsm", "xls");
    }

    @Override
    public void read(IncomingFile file, Staging staging) {
        open(file, staging).ifPresent(workbook -> {
            try (workbook) {
                read(workbook, staging);
            }
        });
    }

    private void read(Workbook workbook, Staging staging) {
        if (workbook.countsFrom1904()) {
            staging.report(Finding.of(0, "", "dates-from-1904").asNote());
        }
        reader.read(workbook.sheets(), staging);
    }

    /** The workbook that a file is; empty when it must not be opened, which is then reported. */
    public static Optional<Workbook> open(IncomingFile file, Staging staging) {
        byte[] bytes = WorkbookScan.bytes(file);
        Optional<Finding> refused = WorkbookScan.refusal(bytes);
        if (refused.isPresent()) {
            staging.report(refused.get());
            return Optional.empty();
        }
        try {
            return Optional.of(new Workbook(bytes));
        } catch (IOException | ExcelReaderException e) {
            staging.report(Finding.of(0, "", "xlsx-broken"));
            return Optional.empty();
        }
    }
}
