package org.ketnoi.bench.rank;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ketnoi.expertise.ExpertiseSettings;
import org.ketnoi.expertise.Experts;
import org.ketnoi.market.PublishedMarket;
import org.ketnoi.matching.MatchSettings;
import org.ketnoi.matching.Matches;
import org.ketnoi.matching.Subjects;
import org.ketnoi.place.Units;
import org.ketnoi.search.IndexSettings;
import org.ketnoi.search.Passages;
import org.ketnoi.search.ThingIndex;
import org.ketnoi.search.Writings;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;

/** The product in process, on a published graph and a text index on disk: what its doors call, without HTTP. */
final class KetNoi implements Answering, AutoCloseable {
    private static final IndexSettings SETTINGS = new IndexSettings(Duration.ofHours(1), 64);

    private final ThingIndex index;
    private final ExpertAnswers experts;
    private final MatchAnswers matches;

    private KetNoi(ThingIndex index, Experts experts, Matches matches) {
        this.index = index;
        this.experts = new ExpertAnswers(experts);
        this.matches = new MatchAnswers(matches);
    }

    static KetNoi over(LocalGraphStore published, Path directory) {
        QueryLibrary queries = QueryLibrary.load();
        ThingIndex index =
                new ThingIndex(directory.resolve("search"), published, queries.get("search/things"), SETTINGS);
        Units units = new Units(published, queries);
        return new KetNoi(
                index,
                new Experts(published, queries, new Passages(index), units, ExpertiseSettings.SHIPPED),
                new Matches(
                        new PublishedMarket(published, queries),
                        units,
                        new Subjects(new Passages(index), new Writings(published, queries), MatchSettings.usual()),
                        MatchSettings.usual()));
    }

    /** Its answers are held to its own laws. */
    Check check(Knowing knowing) {
        Check ofExperts = new ExpertCheck(experts, knowing);
        Check ofMatches = new MatchCheck(matches, knowing);
        return (asked, answer) ->
                (asked.workload() == Asked.Workload.EXPERTS ? ofExperts : ofMatches).wrong(asked, answer);
    }

    @Override
    public String name() {
        return "KetNoi";
    }

    @Override
    public String promise(Asked.Workload workload) {
        return workload == Asked.Workload.EXPERTS
                ? "best by level, evidence and fields near, with titles of evidence, reasons and who leads there"
                : "best by sixteen criteria, texts among them, each with its reason";
    }

    @Override
    public boolean isAsked(Asked.Workload workload) {
        return true;
    }

    @Override
    public Optional<List<Ranked>> answer(Asked asked) {
        return Optional.of(
                asked.workload() == Asked.Workload.EXPERTS
                        ? experts.of(asked.thing(), WANTED)
                        : matches.of(asked, WANTED).ranked());
    }

    @Override
    public void close() {
        index.close();
    }
}
