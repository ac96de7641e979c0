package org.ketnoi.ingest.form;

import java.util.List;
import java.util.function.Function;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Staging;
import org.ketnoi.ingest.csv.CsvFormat;
import org.ketnoi.ingest.sheet.KnownNames;
import org.ketnoi.ingest.sheet.Sheet;
import org.ketnoi.ingest.sheet.SheetReader;
import org.ketnoi.ingest.sheet.Templates;
import org.ketnoi.ingest.xlsx.XlsxFormat;
import org.ketnoi.ontology.Ontology;

/** The sheets of a file that came in, to be read once more. */
public final class SentSheets {
    private final CsvFormat csv;

    public SentSheets(SheetReader reader) {
        this.csv = new CsvFormat(reader);
    }

    /** Without the program around it. */
    public static SentSheets alone() {
        return new SentSheets(new SheetReader(Templates.bundled(), Ontology.load(), KnownNames.none()));
    }

    /** Does something with the sheets; there are none in a file that cannot be opened or has no sheets. */
    public <T> T with(IncomingFile file, String format, Function<List<Sheet>, T> work) {
        Staging unused = new Staging();
        if (format.equals("csv")) {
            return work.apply(csv.sheet(file, unused).stream().toList());
        }
        return format.equals("xlsx")
                ? XlsxFormat.open(file, unused)
                        .map(workbook -> {
                            try (workbook) {
                                return work.apply(workbook.sheets());
                            }
                        })
                        .orElseGet(() -> work.apply(List.of()))
                : work.apply(List.of());
    }
}
