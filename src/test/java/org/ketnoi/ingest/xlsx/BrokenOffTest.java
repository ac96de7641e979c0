package org.ketnoi.ingest.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ketnoi.ingest.Desk;
import org.ketnoi.ingest.ImportReport;
import org.ketnoi.ingest.Progress;
import org.ketnoi.ingest.StagedImport;
import org.ketnoi.ingest.Terms;
import org.ketnoi.ingest.Told;

class BrokenOffTest {
    @Test
    void aWorkbookOfWhichASheetCannotBeReadToItsEndDoesNotComeInInPart() {
        byte[] bytes = new Parts()
                .sheet("A", List.of(List.of("id", "name_vi", "name_en", "code"), List.of("KR", "Hàn Quốc", "K", "KR")))
                .sheet("B", List.of(Collections.nCopies(201, "x")))
                .bytes();
        Terms valid = new Terms(Terms.Rows.VALID, Set.of(), Optional.empty());

        try (Desk desk = new Desk();
                StagedImport staged =
                        desk.importer().stage(List.of(Desk.request("a.xlsx", bytes)), valid, Progress.untold())) {
            ImportReport report = staged.reports().getFirst();
            assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.REFUSED);
            assertThat(Told.findings(report.findings())).containsExactly("1 - too-many-columns [200]");
        }
    }
}
