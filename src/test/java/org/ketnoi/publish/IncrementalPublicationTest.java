package org.ketnoi.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Records;
import org.ketnoi.records.RecordsChanged;
import org.ketnoi.records.RecordsChanging;
import org.ketnoi.store.local.LocalGraphStore;

/** Whatever happens to the records, what was published change by change is what a publication of everything would be. */
class IncrementalPublicationTest {
    private static final int SEEDS = Integer.getInteger("ketnoi.seeds", 15);
    private static final int CHANGES = 25;
    private static final Ontology ONTOLOGY = Ontology.load();

    private static final Instant START =
            RandomRecords.FIRST_DAY.plusDays(5).atStartOfDay(ZoneOffset.UTC).toInstant();

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private Instant now = START;
    private final List<Publisher> publishers = new ArrayList<>();
    private final Records records = new Records(LocalGraphStore.inMemory(), this::tell);
    private final LocalGraphStore published = LocalGraphStore.inMemory();
    private final Publisher publisher = new Publisher(records, published, ONTOLOGY, clock);

    private void tell(Object event) {
        for (Publisher following : publishers) {
            if (event instanceof RecordsChanging changing) {
                following.prepare(changing);
            } else if (event instanceof RecordsChanged changed) {
                following.follow(changed);
            }
        }
    }

    @AfterEach
    void close() {
        records.close();
        published.close();
    }

    @Test
    void publishingChangeByChangeEqualsPublishingEverything() {
        publishers.add(publisher);
        publisher.publish();
        long first = Long.getLong("ketnoi.seed", new Random().nextInt(1_000_000));
        for (long seed = first; seed < first + SEEDS; seed++) {
            Random random = new Random(seed);
            RandomRecords lots = new RandomRecords(random, records);
            lots.clear();
            now = START;
            List<String> done = new ArrayList<>();
            for (int i = 0; i < CHANGES; i++) {
                done.add(random.nextInt(8) == 0 ? nextDay() : lots.change());
                assertThat(shown()).as("seed %d, after %s", seed, done).isEqualTo(wanted());
            }
        }
    }

    @Test
    void afterManyChangesAFullPublicationFindsNothingToDo() {
        publishers.add(publisher);
        publisher.publish();
        long seed = new Random().nextInt(1_000_000);
        RandomRecords lots = new RandomRecords(new Random(seed), records);
        for (int i = 0; i < 40; i++) {
            lots.change();
        }
        Publisher.Publication again = publisher.publish();

        assertThat(List.of(again.added(), again.removed())).as("seed %d", seed).containsExactly(0L, 0L);
    }

    @Test
    void afterAStartTheFirstChangeIsFollowedLikeAnyOther() {
        publisher.publish();
        long seed = new Random().nextInt(1_000_000);
        RandomRecords lots = new RandomRecords(new Random(seed), records);
        for (int i = 0; i < 30; i++) {
            lots.change();
            now = now.plus(i % 2, ChronoUnit.DAYS);
            publishers.clear();
            Publisher started = new Publisher(records, published, ONTOLOGY, clock);
            started.catchUp();
            publishers.add(started);
            String done = lots.change();
            assertThat(shown()).as("seed %d, change %d, %s", seed, i, done).isEqualTo(wanted());
            publishers.clear();
        }
    }

    private String nextDay() {
        now = now.plus(1, ChronoUnit.DAYS);
        publisher.catchUp();
        return "next day";
    }

    private Set<Quad> wanted() {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return records.read(graph -> PlainFilter.shown(Rules.of(ONTOLOGY), graph, day));
    }

    private Set<Quad> shown() {
        return published.read(graph -> graph.stream()
                .filter(quad -> Rules.isOpen(quad.getGraph()) || quad.getGraph().equals(Showing.REPLACEMENTS))
                .collect(Collectors.toSet()));
    }
}
