package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;
import org.ketnoi.store.Change;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;

/**
 * The network of any date, made when it is first asked for. When the graph changes they follow, as far as it can be told
 * what was touched. For many threads.
 */
public final class Networks {
    private static final int KEPT_DATES = 8;

    private final GraphStore published;
    private final QueryLibrary queries;
    private final Units units;
    private final Supplier<Reliability> reliability;
    private final Optional<SnapshotKeeper> snapshot;
    private final Derived<ByDate> networks;

    /**
     * Networks that are read from a snapshot where it fits, and written there.
     *
     * @param reliability asked for once for each version of the graph
     */
    public Networks(
            GraphStore published,
            QueryLibrary queries,
            Units units,
            Supplier<Reliability> reliability,
            Optional<SnapshotKeeper> snapshot) {
        this.published = published;
        this.queries = queries;
        this.units = units;
        this.reliability = reliability;
        this.snapshot = snapshot;
        this.networks = new Derived<>(published, this::read, this::follow);
    }

    /** Facts of one version, and the networks of the dates asked for last. */
    private final class ByDate {
        private final Facts facts;
        private final Reliability weights = reliability.get();
        private final Map<LocalDate, TransferNetwork> made = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<LocalDate, TransferNetwork> eldest) {
                return size() > KEPT_DATES;
            }
        };

        ByDate(Facts facts) {
            this.facts = facts;
        }

        synchronized TransferNetwork on(LocalDate date) {
            return made.computeIfAbsent(date, key -> TransferNetwork.of(day(key)));
        }

        private Day day(LocalDate date) {
            return new Day(facts, date, Moves.on(date, facts.nodes(), units), weights);
        }

        private synchronized Map<LocalDate, TransferNetwork> all() {
            return new LinkedHashMap<>(made);
        }

        /** The same dates with facts of now; none yet when links are weighed otherwise now. */
        ByDate following(Facts now, List<RawLink> touched) {
            ByDate next = new ByDate(now);
            if (!next.weights.isSameAs(weights)) {
                return next;
            }
            all().forEach((date, network) -> next.made.put(date, network.following(next.day(date), touched)));
            return next;
        }
    }

    private ByDate read() {
        long version = published.version();
        Optional<Facts> kept = snapshot.flatMap(keeper -> keeper.find(version));
        Facts facts = kept.orElseGet(() -> Facts.read(published, queries));
        if (kept.isEmpty()) {
            snapshot.ifPresent(keeper -> keeper.read(facts, version));
        }
        return new ByDate(facts);
    }

    private ByDate follow(ByDate before, Change change) {
        long version = published.version();
        if (change.isNone()) {
            return before;
        }
        Optional<FactUpdate.Updated> updated = FactUpdate.of(before.facts, change, published, queries);
        if (updated.isEmpty()) {
            return read();
        }
        Facts now = updated.get().facts();
        snapshot.ifPresent(keeper -> keeper.followed(now, version));
        return now.links().isCrowded()
                ? new ByDate(now.compacted())
                : before.following(now, updated.get().touched());
    }

    public TransferNetwork on(LocalDate date) {
        return networks.get().on(date);
    }

    /** The field and those narrower than it. */
    public Set<Iri> withNarrower(Iri field) {
        return networks.get().facts.withNarrower(field);
    }
}
