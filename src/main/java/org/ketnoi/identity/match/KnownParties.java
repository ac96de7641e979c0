package org.ketnoi.identity.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The parties that are known, ready to be compared with names and with each other. Immutable; safe for many threads. */
public final class KnownParties {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.party().id());

    private final NameReader reader;
    private final List<ReadParty> known;
    private final Blocks blocks;
    private final PartyComparison comparison;

    private KnownParties(NameReader reader, List<ReadParty> known) {
        this.reader = reader;
        this.known = known;
        Rarity rarity = Rarity.of(known, reader.tables().shares);
        this.blocks = new Blocks(known, rarity);
        this.comparison = new PartyComparison(rarity);
    }

    public static KnownParties of(Collection<Party> parties) {
        NameReader reader = NameReader.create();
        return new KnownParties(
                reader,
                parties.stream().map(party -> ReadParty.of(party, reader)).toList());
    }

    public int size() {
        return known.size();
    }

    /** How sure it is that two are the same, measured against all that are known here. */
    public Comparison compare(Party one, Party other) {
        return comparison.compare(ReadParty.of(one, reader), ReadParty.of(other, reader));
    }

    /** Those that may be meant, the best first. */
    public List<Candidate> candidates(Party asked, int limit) {
        ReadParty read = ReadParty.of(asked, reader);
        return blocks.of(read).stream()
                .map(known::get)
                .filter(party -> party.party().kind() == asked.kind())
                .map(party -> new Candidate(party.party(), comparison.compare(read, party)))
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** The decision on a name. Two candidates that are almost equally good are never decided without a person. */
    public Link link(Party asked, Marks marks, int limit) {
        List<Candidate> candidates = candidates(asked, Math.max(2, limit));
        if (candidates.isEmpty()) {
            return new Link(Decision.NONE, List.of(), List.of());
        }
        Candidate best = candidates.getFirst();
        List<Reason> reasons = new ArrayList<>(best.comparison().reasons());
        Decision decision = decision(best.comparison(), marks);
        if (decision == Decision.LINKED
                && candidates.size() > 1
                && marks.isNear(best.score(), candidates.get(1).score())) {
            reasons.add(new Reason(
                    Reason.Code.ALMOST_EQUAL_CANDIDATES,
                    0,
                    candidates.get(1).party().label()));
            decision = Decision.REVIEW;
        }
        return new Link(decision, candidates.subList(0, Math.min(limit, candidates.size())), reasons);
    }

    private static Decision decision(Comparison comparison, Marks marks) {
        if (comparison.score() < marks.review()) {
            return Decision.NONE;
        }
        return comparison.score() >= marks.linked() && !comparison.needsEyes() ? Decision.LINKED : Decision.REVIEW;
    }

    /** Pairs that may be one thing, each once, the surest first. */
    public List<Suspicion> duplicates(Marks marks) {
        return IntStream.range(0, known.size())
                .parallel()
                .boxed()
                .flatMap(at -> blocks.of(known.get(at)).stream()
                        .filter(other -> !other.equals(at))
                        .map(other -> new Pair(Math.min(at, other), Math.max(at, other))))
                .distinct()
                .map(pair -> suspicion(known.get(pair.one), known.get(pair.other), marks))
                .filter(found -> found.decision() != Decision.NONE)
                .sorted(Comparator.comparingDouble(
                                (Suspicion found) -> found.comparison().score())
                        .reversed()
                        .thenComparing(found -> found.one().id())
                        .thenComparing(found -> found.other().id()))
                .toList();
    }

    private record Pair(int one, int other) {}

    private Suspicion suspicion(ReadParty a, ReadParty b, Marks marks) {
        boolean ordered = a.party().id().compareTo(b.party().id()) <= 0;
        Comparison found = comparison.compare(ordered ? a : b, ordered ? b : a);
        return new Suspicion(
                ordered ? a.party() : b.party(), ordered ? b.party() : a.party(), decision(found, marks), found);
    }
}
