package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;

/** The network of any date, made when it is first asked for and kept until the graph changes. For many threads. */
public final class Networks {
    private static final int KEPT_DATES = 8;

    private final Derived<ByDate> networks;

    /** The reliability is asked for once for each version of the graph. */
    public Networks(GraphStore published, QueryLibrary queries, Units units, Supplier<Reliability> reliability) {
        this.networks =
                new Derived<>(published, () -> new ByDate(Facts.read(published, queries), units, reliability.get()));
    }

    /** Facts of one version, and the networks of the dates asked for last. */
    private static final class ByDate {
        private final Facts facts;
        private final Units units;
        private final Reliability reliability;
        private final Map<LocalDate, TransferNetwork> made = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<LocalDate, TransferNetwork> eldest) {
                return size() > KEPT_DATES;
            }
        };

        ByDate(Facts facts, Units units, Reliability reliability) {
            this.facts = facts;
            this.units = units;
            this.reliability = reliability;
        }

        synchronized TransferNetwork on(LocalDate date) {
            return made.computeIfAbsent(date, this::make);
        }

        private TransferNetwork make(LocalDate date) {
            return TransferNetwork.of(new Day(facts, date, Moves.on(date, facts.nodes(), units), reliability));
        }
    }

    public TransferNetwork on(LocalDate date) {
        return networks.get().on(date);
    }

    /** The field and those narrower than it. */
    public Set<Iri> withNarrower(Iri field) {
        return networks.get().facts.withNarrower(field);
    }
}
