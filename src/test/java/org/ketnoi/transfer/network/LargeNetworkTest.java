package org.ketnoi.transfer.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.Freshness;
import org.ketnoi.place.Units;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;

/** A network with hubs, changed in some rows, is the one that is made anew of the changed facts. */
class LargeNetworkTest {
    private static final int PARTIES = 3_000;
    private static final LocalDate DATE = LocalDate.parse("2026-11-23");

    private final Facts facts = LargeFacts.of(PARTIES, 1);
    private final LocalGraphStore places = LocalGraphStore.inMemory();
    private final Units units = new Units(places, QueryLibrary.load());

    @AfterEach
    void close() {
        places.close();
    }

    private Day day(Facts of) {
        return new Day(of, DATE, Moves.on(DATE, of.nodes(), units), new Reliability(Map.of(), new Freshness(5, 0.3)));
    }

    private Facts with(Links links) {
        return new Facts(facts.nodes(), facts.evidence(), links, facts.fields());
    }

    @Test
    void changedRowsAreThoseMadeAnew() {
        TransferNetwork before = TransferNetwork.of(day(facts));
        Set<Integer> gone = new HashSet<>();
        List<RawLink> come = new ArrayList<>();
        List<RawLink> touched = new ArrayList<>();
        for (int link = 0; link < facts.links().columns().size(); link += 7) {
            RawLink old = facts.links().get(link);
            gone.add(link);
            touched.add(old);
            if (link % 2 == 0) {
                come.add(new RawLink(old.one(), old.other(), old.relation(), old.terms(), new int[] {link % PARTIES}));
            }
        }
        touched.addAll(come);
        Facts now = with(facts.links().with(gone, come));

        TransferNetwork changed = before.following(day(now), touched);

        TransferNetwork anew = TransferNetwork.of(day(now));
        assertThat(changed.links()).isEqualTo(anew.links()).isLessThan(before.links());
        assertThat(LargeFacts.paths(changed, PARTIES)).isNotEmpty().isEqualTo(LargeFacts.paths(anew, PARTIES));
        assertThat(LargeFacts.paths(anew, PARTIES))
                .isEqualTo(LargeFacts.paths(TransferNetwork.of(day(now.compacted())), PARTIES))
                .isNotEqualTo(LargeFacts.paths(before, PARTIES));
    }
}
