package org.ketnoi.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ketnoi.ingest.job.Workbench.COUNTRIES;
import static org.ketnoi.ingest.job.Workbench.EXPERTS;
import static org.ketnoi.ingest.job.Workbench.LONG;
import static org.ketnoi.ingest.job.Workbench.STEWARD;
import static org.ketnoi.ingest.job.Workbench.file;
import static org.ketnoi.ingest.job.Workbench.replacing;
import static org.ketnoi.ingest.job.Workbench.wish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketnoi.ingest.job.ImportJob.State;
import org.ketnoi.records.person.PersonDataLeft;
import org.ketnoi.security.Caller;
import org.ketnoi.security.Role;

class KeptImportsTest {
    @TempDir
    Path directory = Path.of("");

    private static final Caller OTHER = new Caller("steward-b", Role.STEWARD, Set.of());
    private static final Caller CURATOR = new Caller("curator", Role.CURATOR, Set.of());

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
    void aStewardKnowsOwnImportsOnlyAndACuratorAll() {
        ImportJob own = bench.take("countries.csv", COUNTRIES);
        assertThat(bench.imports().list(OTHER)).isEmpty();
        assertThat(bench.imports().list(CURATOR)).hasSize(1);
        for (String door : List.of("get", "undo", "commit", "findings")) {
            assertThatExceptionOfType(ImportRefusedException.class)
                    .as(door)
                    .isThrownBy(() -> {
                        switch (door) {
                            case "get" -> bench.imports().get(OTHER, own.id());
                            case "undo" -> bench.imports().undo(OTHER, own.id());
                            case "commit" -> bench.imports().commit(OTHER, own.id());
                            default -> bench.imports().findings(OTHER, own.id());
                        }
                    })
                    .extracting(ImportRefusedException::problem)
                    .isEqualTo("import-not-found");
        }
        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> bench.imports().take(OTHER, List.of(file("c.csv", COUNTRIES)), replacing(own.id())));
        assertThat(bench.imports()
                        .await(bench.imports().undo(CURATOR, own.id()))
                        .state())
                .isEqualTo(State.UNDONE);
    }

    @Test
    void theFilesOfWhatWasNotCommittedAreKeptForAWeek() throws IOException {
        ImportJob checked = bench.take(wish(ImportWish.Mode.DRY_RUN), file("countries.csv", COUNTRIES));
        bench.wait(Duration.ofDays(6));
        bench.imports().resume();
        assertThat(bench.kept(checked.id())).contains("input/0");
        bench.wait(Duration.ofDays(2));
        bench.imports().resume();
        assertThat(bench.kept(checked.id())).doesNotContain("input/0");
        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> bench.imports().commit(STEWARD, checked.id()))
                .extracting(ImportRefusedException::problem)
                .isEqualTo("import-input-gone");
    }

    @Test
    void whatWasCutOffIsTakenUpAtTheNextStart() {
        ImportJob checked = bench.take(wish(ImportWish.Mode.DRY_RUN), file("countries.csv", COUNTRIES));
        ImportJob cutOff = checked.with(checked.wish().toCommit()).startedAt(bench.now());
        bench.stop().save(cutOff);

        bench.start();
        ImportJob done = bench.imports().await(cutOff, LONG);
        assertThat(done.state()).isEqualTo(State.COMMITTED);

        // As if it had been killed after the write and before that was noted.
        JobShelf shelf = bench.stop();
        shelf.save(shelf.find(done.id()).orElseThrow().startedAt(bench.now()));
        List<String> before = bench.state();
        bench.start();
        assertThat(bench.imports().await(done, LONG).state()).isEqualTo(State.COMMITTED);
        assertThat(bench.state()).isEqualTo(before);
    }

    @Test
    void whatBearsNoImportsIdIsLeftAlone() throws IOException {
        Path foreign = Files.createDirectories(directory.resolve("something-else/input"));
        Path cutOff = Files.createDirectories(directory.resolve("20261101-020304-0123abcd/input"));
        bench.stop();
        bench.start();
        assertThat(foreign).exists();
        assertThat(cutOff.getParent()).doesNotExist();
    }

    @Test
    void whatIsKeptIsForgottenWhenAPersonLeaves() throws IOException {
        bench.take("countries.csv", COUNTRIES);
        ImportJob first = bench.take("experts.csv", EXPERTS);
        String other = EXPERTS.replace("binh@lab.example", "b@new.example");
        ImportJob refused = bench.take(wish(ImportWish.Mode.COMMIT), file("experts.csv", other));
        ImportJob second = bench.take(replacing(first.id()), file("experts.csv", other));
        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(second.state()).isEqualTo(State.COMMITTED);
        assertThat(bench.kept(second.id())).contains("replaced.nq.gz");

        bench.imports().forget(new PersonDataLeft());
        for (ImportJob job : bench.imports().list(CURATOR)) {
            assertThat(bench.kept(job.id())).containsExactly("job.json");
            assertThat(Files.readString(directory.resolve(job.id()).resolve("job.json")))
                    .doesNotContain("@lab.example", "@new.example");
        }
        bench.undo(second.id());
        assertThat(bench.imports().get(STEWARD, first.id()).state()).isEqualTo(State.REPLACED);
        assertThat(bench.state()).noneMatch(quad -> quad.contains("expert/x-1"));
    }
}
