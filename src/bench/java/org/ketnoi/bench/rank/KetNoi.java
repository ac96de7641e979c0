package org.ketnoi.bench.rank;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ketnoi.bench.world.Costs;
import org.ketnoi.expertise.ExpertWish;
import org.ketnoi.expertise.Experts;
import org.ketnoi.expertise.RankedExpert;
import org.ketnoi.place.Units;
import org.ketnoi.search.IndexSettings;
import org.ketnoi.search.Search;
import org.ketnoi.search.ThingIndex;
import org.ketnoi.store.Labels;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;

/** The product in process, on a published graph on disk: what its doors call, without HTTP. */
final class KetNoi implements Answering, AutoCloseable {
    private static final IndexSettings SETTINGS = new IndexSettings(Duration.ofHours(1), 64);

    private final ThingIndex index;
    private final Experts experts;
    private final Optional<OfferMatching> matching;

    private KetNoi(ThingIndex index, Experts experts, Optional<OfferMatching> matching) {
        this.index = index;
        this.experts = experts;
        this.matching = matching;
    }

    /** @param matching empty while the product does not match */
    static KetNoi over(LocalGraphStore published, Path directory, Optional<OfferMatching> matching) {
        QueryLibrary queries = QueryLibrary.load();
        ThingIndex index =
                new ThingIndex(directory.resolve("search"), published, queries.get("search/things"), SETTINGS);
        Units units = new Units(published, queries);
        Labels labels = new Labels(published, queries);
        return new KetNoi(index, new Experts(published, queries, labels, new Search(index, units), units), matching);
    }

    @Override
    public String name() {
        return "KetNoi";
    }

    @Override
    public String promise() {
        return "best by evidence, each with it";
    }

    @Override
    public boolean isAsked(Asked.Workload workload) {
        return workload == Asked.Workload.EXPERTS || matching.isPresent();
    }

    @Override
    public Optional<List<Ranked>> answer(Asked asked) {
        return switch (asked.workload()) {
            case EXPERTS -> Optional.of(experts(asked));
            case OFFERS -> matching.map(one -> one.offers(asked));
            case ORDERS -> matching.map(one -> one.orders(asked));
        };
    }

    private List<Ranked> experts(Asked asked) {
        ExpertWish wish = new ExpertWish(
                Optional.of(asked.thing()),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Costs.AS_OF,
                WANTED);
        return experts.find(wish).stream().map(KetNoi::ranked).toList();
    }

    private static Ranked ranked(RankedExpert found) {
        List<String> evidence = found.assertions().stream()
                .flatMap(weighted -> weighted.assertion().evidence().stream())
                .map(piece -> piece.id().shortName())
                .toList();
        return new Ranked(found.expert().shortName(), found.score(), evidence);
    }

    @Override
    public void close() {
        index.close();
    }
}
