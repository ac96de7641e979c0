package org.ketnoi.transfer.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.graph.Freshness;
import org.ketnoi.place.Units;
import org.ketnoi.store.QueryLibrary;

/** Networks that follow the changes of a graph are those that are read anew after each of them. */
class NetworksFollowTest {
    private static final QueryLibrary QUERIES = QueryLibrary.load();
    private static final Reliability RELIABILITY = new Reliability(Map.of(), new Freshness(5, 0.3));
    private static final List<LocalDate> DATES = List.of(LocalDate.parse("2025-06-30"), LocalDate.parse("2026-11-23"));

    private static Networks networks(RandomGraph graph) {
        return new Networks(graph.store, QUERIES, new Units(graph.store, QUERIES), () -> RELIABILITY, Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatFollowsEqualsWhatIsReadAnew(long seed) {
        try (RandomGraph graph = new RandomGraph(seed)) {
            Networks following = networks(graph);
            DATES.forEach(following::on);
            for (int change = 1; change <= 12; change++) {
                graph.toggle(1 + change % 5);
                Networks anew = networks(graph);
                for (LocalDate date : DATES) {
                    String when = "seed " + seed + ", change " + change + ", " + date;
                    assertThat(Told.links(following.on(date)))
                            .as(when)
                            .containsExactlyInAnyOrderElementsOf(Told.links(anew.on(date)));
                    assertThat(following.on(date).links())
                            .as(when)
                            .isEqualTo(anew.on(date).links());
                    assertThat(Told.paths(following.on(date), date))
                            .as(when)
                            .isEqualTo(Told.paths(anew.on(date), date));
                }
            }
        }
    }
}
