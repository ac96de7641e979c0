package org.ketnoi.expertise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.place.Units;
import org.ketnoi.search.Passages;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.springframework.stereotype.Service;

/** Who knows this, and how do we know that they do. Safe for use by many threads. */
@Service
public class Experts {
    /** Who is of another organisation is looked for among so many times those that are wanted. */
    private static final int POOL = 10;

    private final Derived<Knowledge> knowledge;
    private final ProofReader proofs;
    private final Passages passages;
    private final Units units;
    private final ExpertiseSettings settings;
    private final double[] byAge;
    private volatile @Nullable Worth lastWorth;

    public Experts(
            GraphStore published, QueryLibrary queries, Passages passages, Units units, ExpertiseSettings settings) {
        this.knowledge = Knowledge.following(published, queries);
        this.proofs = new ProofReader(published, queries);
        this.passages = passages;
        this.units = units;
        this.settings = settings;
        this.byAge = Worth.byAge(settings.evidence());
    }

    /** Some of a ranking. @param hasMore whether others follow; not of a diverse list, which does not go on */
    public record Page(List<RankedExpert> experts, boolean hasMore) {}

    /**
     * The best first; of equals those first who take on work, then by name.
     *
     * @throws NodeNotFoundException when there is no such field
     * @throws org.ketnoi.search.SearchNotReadyException for words, while the text index is made anew
     */
    public List<RankedExpert> find(ExpertWish wish) {
        return page(wish).experts();
    }

    /**
     * The same, and whether others follow.
     *
     * @throws NodeNotFoundException when there is no such field
     * @throws org.ketnoi.search.SearchNotReadyException for words, while the text index is made anew
     */
    public Page page(ExpertWish wish) {
        Knowledge known = knowledge.get();
        wish.field().filter(field -> !known.fields().has(field)).ifPresent(field -> {
            throw new NodeNotFoundException(field);
        });
        Asking asking = new Asking(wish, known);
        return wish.words().isBlank() ? asking.byField() : passages.ask(wish.words(), asking::byText);
    }

    /** Reads what the first question would wait for, and weighs it as of a day. */
    void prepare(LocalDate asOf) {
        knowledge.get().standing().order(worth(asOf));
    }

    /** The one of the last question is kept for the next of the same day: claims remember what they are worth by it. */
    private Worth worth(LocalDate asOf) {
        Worth last = lastWorth;
        if (last == null || !last.isOf(asOf)) {
            last = new Worth(settings.evidence(), asOf, byAge);
            lastWorth = last;
        }
        return last;
    }

    /** One question. */
    private final class Asking {
        private final ExpertWish wish;
        private final Knowledge known;
        private final Worth worth;
        private final Reaching reaching;
        private final Telling telling;

        Asking(ExpertWish wish, Knowledge known) {
            this.wish = wish;
            this.known = known;
            this.worth = worth(wish.asOf());
            this.reaching = new Reaching(known, units, wish.asOf());
            this.telling = new Telling(known, worth, proofs, reaching);
        }

        Page byField() {
            List<Draft.Route> routes = wish.field()
                    .map(field -> Drafts.around(field, known.fields(), settings.fields()))
                    .orElse(List.of());
            Fitting fitting = new Fitting(wish, units, Set.of());
            FieldSearch search = new FieldSearch(routes, known.standing(), worth, fitting, Measure.ofField(settings));
            return page(
                    search.best(Map.of(), wanted()),
                    holder -> search.complete(new Draft(holder.name()), holder),
                    Optional.empty());
        }

        Page byText(Passages.Asked asked) {
            Set<Iri> fields = wish.field().map(known.fields()::withNarrower).orElse(Set.of());
            Fitting fitting = new Fitting(wish, units, fields);
            Drafts drafts = new Drafts(wish, fitting, known, worth, settings);
            List<Draft.Route> routes = drafts.byText(asked);
            FieldSearch search = new FieldSearch(routes, known.standing(), worth, fitting, Measure.ofText(settings));
            return page(
                    search.best(drafts.own(), wanted()),
                    holder -> search.complete(drafts.draft(holder.name()), holder),
                    Optional.of(asked));
        }

        /** One more than are told, so that it is known whether there are more. */
        private int wanted() {
            return wish.conditions().areDiverse()
                    ? Math.multiplyExact(POOL, wish.limit())
                    : Math.addExact(wish.offset(), wish.limit()) + 1;
        }

        private Page page(List<Found> best, Function<Holder, Draft> drafts, Optional<Passages.Asked> asked) {
            int end = wish.offset() + wish.limit();
            List<Found> shown = wish.conditions().areDiverse()
                    ? diverse(best)
                    : best.subList(Math.min(wish.offset(), best.size()), Math.min(end, best.size()));
            boolean hasMore = !wish.conditions().areDiverse() && best.size() > end;
            return new Page(telling.told(shown, drafts, asked), hasMore);
        }

        private List<Found> diverse(List<Found> best) {
            return Diversity.first(
                    best,
                    wish.limit(),
                    settings.score().relevance(),
                    Found::score,
                    found -> reaching.organizations(found.holder().name()));
        }
    }
}
