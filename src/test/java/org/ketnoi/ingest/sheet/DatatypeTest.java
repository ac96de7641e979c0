package org.ketnoi.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Told.findings;
import static org.ketnoi.ingest.Told.read;
import static org.ketnoi.ingest.Told.statements;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.ingest.Readers;
import org.ketnoi.ingest.Staging;
import org.ketnoi.ingest.csv.CsvFormat;

/** A datatype that is none of XML Schema's: the geometries of geometries.csv. */
class DatatypeTest {
    private static final CsvFormat CSV = Readers.csv();

    private static Staging geometry(String wkt) {
        return read(CSV, "id,name_vi,name_en,wkt,source\nx,X,X,%s,S\n".formatted(wkt));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POINT(106.2707 20.6189)", "POINT(-70 -33.45)"})
    void itsLiteralsBearIt(String wkt) {
        assertThat(findings(geometry(wkt))).isEmpty();
        assertThat(statements(geometry(wkt))).contains("geometry/x asWKT \"%s\"^^wktLiteral".formatted(wkt));
    }

    @ParameterizedTest
    @ValueSource(strings = {"106.27 20.61", "POINT(106.27;20.61)", "POINT(106.27)", "POINT(20.61 106.27)"})
    void aValueInAnotherFormatIsFoundInItsCell(String wkt) {
        assertThat(findings(geometry(wkt)))
                .singleElement()
                .asString()
                .startsWith("2 wkt bad-form [%s, ".formatted(wkt));
    }

    @Test
    void textsInALanguageKeepTheirs() {
        assertThat(statements(geometry("POINT(1 2)"))).contains("geometry/x label \"X\"@vi");
    }
}
