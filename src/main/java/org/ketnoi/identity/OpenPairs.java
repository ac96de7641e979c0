package org.ketnoi.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.identity.match.Comparison;
import org.ketnoi.identity.match.Marks;
import org.ketnoi.identity.match.Party;
import org.ketnoi.identity.match.Reason;
import org.ketnoi.identity.match.Suspicion;
import org.ketnoi.records.IdentityDecision;
import org.ketnoi.records.IdentityDecision.Verdict;
import org.ketnoi.records.IdentityDesk;
import org.ketnoi.records.IdentityWish;
import org.ketnoi.security.Caller;
import org.springframework.stereotype.Service;

/** The pairs that may be one and about which nothing is decided, and the deciding of them. For use by many threads. */
@Service
public class OpenPairs {
    private final Identities identities;
    private final IdentityDesk desk;

    OpenPairs(Identities identities, IdentityDesk desk) {
        this.identities = identities;
        this.desk = desk;
    }

    /** The surest first. A pair that was decided does not come again, whatever comes to be known of it. */
    public List<Suspicion> list() {
        Set<Set<Iri>> decided = desk.listDecidedPairs();
        return identities.findDuplicates().stream()
                .filter(pair -> !decided.contains(pair(pair)))
                .toList();
    }

    private static Set<Iri> pair(Suspicion pair) {
        return Set.of(Iri.of(pair.one().id()), Iri.of(pair.other().id()));
    }

    /** Decides about two things, and remembers what the comparison says of them now. */
    public IdentityDecision decide(Iri one, Iri other, Verdict verdict, Optional<Iri> kept, Caller caller) {
        Optional<Comparison> compared = one.equals(other) ? Optional.empty() : identities.compare(one, other);
        return desk.decide(
                new IdentityWish(
                        one,
                        other,
                        verdict,
                        kept,
                        compared.map(Comparison::score).orElse(0.0),
                        kept(compared.map(Comparison::reasons).orElse(List.of()))),
                caller);
    }

    /** Merges, by the program itself, what is surely one; the others stay open. */
    public List<IdentityDesk.Outcome> decideSurePairs(Collection<Party.Kind> kinds) {
        List<IdentityWish> wishes = SurePairs.of(list(), Marks.MEASURED).stream()
                .filter(pair -> kinds.contains(pair.one().kind()))
                .map(OpenPairs::wish)
                .toList();
        return wishes.isEmpty() ? List.of() : desk.decideByProgram(wishes);
    }

    private static IdentityWish wish(Suspicion pair) {
        return new IdentityWish(
                Iri.of(pair.one().id()),
                Iri.of(pair.other().id()),
                Verdict.SAME,
                Optional.empty(),
                pair.comparison().score(),
                kept(pair.comparison().reasons()));
    }

    private static List<IdentityDecision.Reason> kept(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new IdentityDecision.Reason(reason.code().name(), reason.points(), reason.detail()))
                .toList();
    }
}
