package org.ketnoi.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Records;
import org.ketnoi.records.RecordsChanged;
import org.ketnoi.records.RecordsChanging;
import org.ketnoi.store.local.LocalGraphStore;

/** Whatever happens to the records, what was published change by change is what a publication of everything would be. */
class IncrementalPublicationTest {
    private static final int SEEDS = Integer.getInteger("ketnoi.seeds", 60);
    private static final int CHANGES = 25;
    private static final Ontology ONTOLOGY = Ontology.load();

    private final List<Publisher> publishers = new ArrayList<>();
    private final Records records = new Records(LocalGraphStore.inMemory(), this::tell);
    private final LocalGraphStore published = LocalGraphStore.inMemory();
    private final Publisher publisher = new Publisher(records, published, ONTOLOGY);

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
            RandomRecords lots = new RandomRecords(new Random(seed), records);
            lots.clear();
            List<String> done = new ArrayList<>();
            for (int i = 0; i < CHANGES; i++) {
                done.add(lots.change());
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
            publishers.clear();
            Publisher started = new Publisher(records, published, ONTOLOGY);
            started.catchUp();
            publishers.add(started);
            String done = lots.change();
            assertThat(shown()).as("seed %d, change %d, %s", seed, i, done).isEqualTo(wanted());
            publishers.clear();
        }
    }

    private Set<Quad> wanted() {
        return records.read(
                graph -> PlainFilter.shown(Rules.of(ONTOLOGY), graph.stream().toList()));
    }

    private Set<Quad> shown() {
        return published.read(graph -> graph.stream()
                .filter(quad -> quad.getGraph().getURI().startsWith(Iri.ENTITIES))
                .collect(Collectors.toSet()));
    }
}
