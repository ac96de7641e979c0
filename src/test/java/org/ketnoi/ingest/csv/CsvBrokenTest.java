package org.ketnoi.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Told.cells;
import static org.ketnoi.ingest.Told.findings;
import static org.ketnoi.ingest.Told.read;

import org.junit.jupiter.api.Test;
import org.ketnoi.ingest.Readers;
import org.ketnoi.ingest.Staging;

/** Files of which the rest is not read. */
class CsvBrokenTest {
    private static final CsvFormat CSV = Readers.csv();
    private static final String HEADER = "id,name_vi,name_en,code\n";

    @Test
    void textAfterTheClosingQuoteIsTold() {
        assertThat(cells(read(CSV, HEADER + "KR,\"Hàn\" Quốc,K,KR\n"))).containsExactly("B2 text-after-quote [2]");
    }

    @Test
    void aCellThatIsTooLongIsToldAndWhereItsQuoteWasOpened() {
        String rows = "JP,Nhật,J,JP\n".repeat(3_000);

        assertThat(cells(read(CSV, HEADER + "KR," + "x".repeat(32_768) + ",K,KR\n")))
                .containsExactly("B2 cell-too-long [32767]");
        assertThat(cells(read(CSV, HEADER + "KR,\"" + rows))).containsExactly("B2 quote-too-long [32767, 2]");
    }

    @Test
    void moreRowsThanAllowedAreTold() {
        String text = HEADER + ",,,\n".repeat(200_001);
        try (Staging staging = read(CSV, text)) {
            assertThat(findings(staging)).containsExactly("200002 - too-many-rows [200000]");
        }
    }
}
