package org.ketnoi.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ketnoi.ingest.job.Workbench.COUNTRIES;
import static org.ketnoi.ingest.job.Workbench.EXPERTS;
import static org.ketnoi.ingest.job.Workbench.STEWARD;
import static org.ketnoi.ingest.job.Workbench.file;
import static org.ketnoi.ingest.job.Workbench.replacing;
import static org.ketnoi.ingest.job.Workbench.wish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketnoi.ingest.Preview;
import org.ketnoi.ingest.Terms;
import org.ketnoi.ingest.job.ImportJob.State;

class ImportsTest {
    @TempDir
    Path directory = Path.of("");

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(directory);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void afterCommitAndUndoTheStoresAreWhatTheyWere() throws IOException {
        bench.take("countries.csv", COUNTRIES);
        List<String> before = bench.state();

        ImportJob taken = bench.take("experts.csv", EXPERTS);
        assertThat(taken.state()).isEqualTo(State.COMMITTED);
        assertThat(bench.state()).hasSizeGreaterThan(before.size());
        assertThat(bench.kept(taken.id())).containsExactly("findings.jsonl", "job.json");

        assertThat(bench.undo(taken.id()).state()).isEqualTo(State.UNDONE);
        assertThat(bench.state()).isEqualTo(before);
    }

    @Test
    void aDryRunIsKeptAndCommittedFromWhatWasKept() throws IOException {
        List<String> before = bench.state();
        ImportJob checked = bench.take(wish(ImportWish.Mode.DRY_RUN), file("countries.csv", COUNTRIES));
        assertThat(checked.state()).isEqualTo(State.CHECKED);
        assertThat(checked.files().getFirst().preview()).isEqualTo(new Preview(2, 0, 0, 0, List.of()));
        assertThat(bench.state()).isEqualTo(before);
        assertThat(bench.kept(checked.id())).contains("input/0");

        ImportJob committed = bench.imports().await(bench.imports().commit(STEWARD, checked.id()));
        assertThat(committed.state()).isEqualTo(State.COMMITTED);
        assertThat(committed.runs()).hasSize(1);
        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> bench.imports().commit(STEWARD, checked.id()))
                .extracting(ImportRefusedException::problem)
                .isEqualTo("import-not-checked");
    }

    @Test
    void whatWasCheckedIsCheckedAnewWhenItIsCommitted() {
        ImportJob countries = bench.take("countries.csv", COUNTRIES);
        ImportJob checked = bench.take(wish(ImportWish.Mode.DRY_RUN), file("experts.csv", EXPERTS));
        bench.undo(countries.id());
        ImportJob refused = bench.imports().await(bench.imports().commit(STEWARD, checked.id()));
        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(bench.imports().findings(STEWARD, checked.id()))
                .extracting(told -> told.finding().code())
                .contains("unknown-reference");
    }

    @Test
    void whatOthersReferToCannotLeaveBeforeThem() {
        ImportJob countries = bench.take("countries.csv", COUNTRIES);
        ImportJob experts = bench.take("experts.csv", EXPERTS);
        List<String> before = bench.state();
        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> bench.undo(countries.id()))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo("import-needed");
                    assertThat(refused.values().getLast())
                            .contains("experts.csv")
                            .contains("country/VN");
                });
        assertThat(bench.imports().get(STEWARD, countries.id()).state()).isEqualTo(State.COMMITTED);
        assertThat(bench.state()).isEqualTo(before);

        bench.undo(experts.id());
        assertThat(bench.undo(countries.id()).state()).isEqualTo(State.UNDONE);
        assertThat(bench.records().<Long>read(graph -> graph.stream().count())).isLessThan(2);
    }

    @Test
    void aNewerEditionIsSuggestedReplacesAndGivesTheOldOneBack() {
        ImportJob first = bench.take("countries.csv", COUNTRIES);
        List<String> before = bench.state();
        String newer = COUNTRIES.replace("South Korea", "Republic of Korea");

        ImportJob refused = bench.take(wish(ImportWish.Mode.DRY_RUN), file("countries.csv", newer));
        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(refused.earlier()).contains(first.id());

        ImportJob second = bench.take(replacing(first.id()), file("countries.csv", newer));
        assertThat(second.state()).isEqualTo(State.COMMITTED);
        assertThat(bench.imports().get(STEWARD, first.id()).state()).isEqualTo(State.REPLACED);
        assertThat(bench.imports().get(STEWARD, first.id()).replacedBy()).contains(second.id());
        assertThat(bench.state())
                .anyMatch(quad -> quad.contains("Republic of Korea"))
                .noneMatch(quad -> quad.contains("South Korea"));
        assertThatExceptionOfType(ImportRefusedException.class).isThrownBy(() -> bench.undo(first.id()));

        bench.undo(second.id());
        assertThat(bench.imports().get(STEWARD, first.id()).state()).isEqualTo(State.COMMITTED);
        assertThat(bench.state()).isEqualTo(before);
    }

    @Test
    void aReplacementHasToBringWhatOthersReferTo() {
        ImportJob countries = bench.take("countries.csv", COUNTRIES);
        bench.take("experts.csv", EXPERTS);
        List<String> before = bench.state();
        String without = COUNTRIES.replace("VN,Việt Nam,Viet Nam,VN\n", "");
        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> bench.take(replacing(countries.id()), file("countries.csv", without)))
                .extracting(ImportRefusedException::problem)
                .isEqualTo("import-needed");
        ImportJob refused = bench.imports().list(STEWARD).getFirst();
        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(refused.problem().orElseThrow().name()).isEqualTo("import-needed");
        assertThat(bench.state()).isEqualTo(before);
    }

    @Test
    void filesThatReferToEachOtherAreAllOrNone() {
        ImportJob both = bench.take(
                wish(ImportWish.Mode.COMMIT), file("countries.csv", COUNTRIES), file("experts.csv", EXPERTS));
        assertThat(both.state()).isEqualTo(State.COMMITTED);
        assertThat(both.runs()).hasSize(3);
        bench.undo(both.id());
        List<String> before = bench.state();

        ImportJob refused = bench.take(
                wish(ImportWish.Mode.COMMIT),
                file("countries.csv", COUNTRIES),
                file("experts.csv", EXPERTS.replace("VN", "XX")));
        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(bench.state()).isEqualTo(before);
    }

    @Test
    void whatHasLeftAlreadyIsNotReplacedOnceMore() {
        ImportJob first = bench.take("countries.csv", COUNTRIES);
        String newer = COUNTRIES.replace("South Korea", "Republic of Korea");
        ImportJob checked = bench.take(
                new ImportWish(Optional.empty(), ImportWish.Mode.DRY_RUN, Terms.Rows.ALL, Optional.of(first.id())),
                file("countries.csv", newer));
        assertThat(checked.state()).isEqualTo(State.CHECKED);
        bench.take(replacing(first.id()), file("countries.csv", newer + "JP,Nhật Bản,Japan,JP\n"));
        List<String> before = bench.state();
        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> bench.imports().commit(STEWARD, checked.id()))
                .extracting(ImportRefusedException::problem)
                .isEqualTo("import-not-committed");
        assertThat(bench.state()).isEqualTo(before);
    }
}
