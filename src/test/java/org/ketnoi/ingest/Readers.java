package org.ketnoi.ingest;

import org.ketnoi.ingest.csv.CsvFormat;
import org.ketnoi.ingest.sheet.KnownNames;
import org.ketnoi.ingest.sheet.SheetReader;
import org.ketnoi.ingest.sheet.Templates;
import org.ketnoi.ontology.Ontology;

/** Readers of spreadsheets that know the ontology and no records. */
public final class Readers {
    private static final SheetReader SHEETS = new SheetReader(Templates.bundled(), Ontology.load(), KnownNames.none());

    private Readers() {}

    public static SheetReader sheets() {
        return SHEETS;
    }

    public static CsvFormat csv() {
        return new CsvFormat(SHEETS);
    }
}
