package org.ketnoi.expertise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** Strengths that differ by less are equal. */
    private static final double EQUAL = 0.001;

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

    /**
     * The best first; of equals those first who take on work, then by name.
     *
     * @throws NodeNotFoundException when there is no such field
     * @throws org.ketnoi.search.SearchNotReadyException for words, while the text index is made anew
     */
    public List<RankedExpert> find(ExpertWish wish) {
        Knowledge known = knowledge.get();
        wish.field().filter(field -> !known.fields().has(field)).ifPresent(field -> {
            throw new NodeNotFoundException(field);
        });
        Asking asking = new Asking(wish, known);
        return wish.words().isBlank() ? asking.byField() : passages.ask(wish.words(), asking::byText);
    }

    /** What was weighed for the last question is kept for the next one of the same state and day. */
    private Worth worth(Knowledge known, LocalDate asOf) {
        Worth last = lastWorth;
        if (last == null || !last.isOf(known, asOf)) {
            last = new Worth(settings.evidence(), known, asOf, byAge);
            lastWorth = last;
        }
        return last;
    }

    private record Found(Draft draft, double strength, double score) {
        long step() {
            return Math.round(strength / EQUAL);
        }
    }

    /** One question. */
    private final class Asking {
        private final ExpertWish wish;
        private final Knowledge known;
        private final Worth worth;
        private final Drafts drafts;
        private final Reaching reaching;

        Asking(ExpertWish wish, Knowledge known) {
            this.wish = wish;
            this.known = known;
            this.worth = worth(known, wish.asOf());
            this.drafts = new Drafts(wish, known, worth, settings);
            this.reaching = new Reaching(known, units, wish.asOf());
        }

        List<RankedExpert> byField() {
            wish.field().ifPresent(drafts::byField);
            List<Found> found = new ArrayList<>();
            for (Draft draft : drafts.all()) {
                double strength = draft.fieldStrength(settings.fields().next());
                add(found, draft, strength, settings.score().fieldHalf());
            }
            return told(first(found), Optional.empty());
        }

        List<RankedExpert> byText(Passages.Asked asked) {
            drafts.byText(asked);
            Set<Iri> fields = wish.field().map(known.fields()::withNarrower).orElse(Set.of());
            List<Found> found = new ArrayList<>();
            for (Draft draft : drafts.all()) {
                if (fields.isEmpty() || knows(draft.expert(), fields)) {
                    add(
                            found,
                            draft,
                            draft.textStrength(settings.text()),
                            settings.score().half());
                }
            }
            return told(first(found), Optional.of(asked));
        }

        private boolean knows(Iri expert, Set<Iri> fields) {
            return known.ofExpert().of(expert).stream()
                    .flatMap(id -> known.ofField().find(id).stream())
                    .anyMatch(assertion -> fields.contains(assertion.field()));
        }

        private void add(List<Found> found, Draft draft, double strength, double half) {
            double score = settings.score().of(strength, half);
            if (score >= settings.score().least()
                    && known.profiles().find(draft.expert()).filter(this::fits).isPresent()) {
                found.add(new Found(draft, strength, score));
            }
        }

        private boolean fits(Profile profile) {
            ExpertWish.Conditions conditions = wish.conditions();
            return (!conditions.areAvailable() || profile.takesOnWork())
                    && conditions
                            .country()
                            .filter(country -> !profile.countries().contains(country))
                            .isEmpty()
                    && conditions
                            .language()
                            .filter(code -> !profile.languages().contains(code))
                            .isEmpty()
                    && conditions.area().filter(area -> !livesIn(profile, area)).isEmpty();
        }

        private boolean livesIn(Profile profile, Iri area) {
            LocalDate asOf = wish.asOf();
            Set<Iri> within = units.withPredecessors(units.asOf(area, asOf));
            return profile.areas().stream().anyMatch(within::contains);
        }

        private List<Found> first(List<Found> found) {
            found.sort(Comparator.comparingLong(Found::step)
                    .reversed()
                    .thenComparing(one -> !profile(one.draft().expert()).takesOnWork())
                    .thenComparing(Comparator.comparingDouble(Found::strength).reversed())
                    .thenComparing(one -> one.draft().expert()));
            if (!wish.conditions().areDiverse()) {
                return found.subList(0, Math.min(wish.limit(), found.size()));
            }
            return Diversity.first(
                    found.subList(0, Math.min(POOL * wish.limit(), found.size())),
                    wish.limit(),
                    settings.score().relevance(),
                    Found::score,
                    one -> reaching.organizations(one.draft().expert()));
        }

        private Profile profile(Iri expert) {
            return known.profiles().find(expert).orElseThrow();
        }

        private List<RankedExpert> told(List<Found> found, Optional<Passages.Asked> asked) {
            Map<Iri, ProofReader.Texts> texts = proofs.texts(shown(found));
            Explaining explaining = new Explaining(known, worth, asked, texts);
            return found.stream().map(one -> told(one, explaining, texts)).toList();
        }

        private Collection<Iri> shown(List<Found> found) {
            Set<Iri> shown = new HashSet<>();
            for (Found one : found) {
                one.draft()
                        .assertions()
                        .forEach(entry -> shown.addAll(entry.getKey().evidence()));
                if (one.draft().self() > 0) {
                    shown.add(one.draft().expert());
                }
            }
            return shown;
        }

        private RankedExpert told(Found one, Explaining explaining, Map<Iri, ProofReader.Texts> texts) {
            Iri expert = one.draft().expert();
            String availability = profile(expert).availability();
            return new RankedExpert(
                    expert,
                    one.score(),
                    availability,
                    one.draft().assertions().stream()
                            .map(entry -> weighted(entry.getKey(), entry.getValue(), texts))
                            .toList(),
                    explaining.reasons(one.draft(), availability),
                    reaching.through(expert));
        }

        private RankedExpert.Weighted weighted(Assertion assertion, double weight, Map<Iri, ProofReader.Texts> texts) {
            List<RankedExpert.Proof> evidence = known.evidenceOf(assertion).stream()
                    .sorted(Comparator.comparing(Evidence::date).reversed().thenComparing(Evidence::id))
                    .map(item -> {
                        ProofReader.Texts told = texts.getOrDefault(item.id(), ProofReader.Texts.NONE);
                        return new RankedExpert.Proof(item, told.names(), told.source());
                    })
                    .toList();
            return new RankedExpert.Weighted(assertion, weight, evidence);
        }
    }
}
