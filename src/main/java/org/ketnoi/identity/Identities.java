package org.ketnoi.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ketnoi.graph.Iri;
import org.ketnoi.identity.match.Comparison;
import org.ketnoi.identity.match.KnownParties;
import org.ketnoi.identity.match.Link;
import org.ketnoi.identity.match.Marks;
import org.ketnoi.identity.match.Party;
import org.ketnoi.identity.match.Suspicion;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.springframework.stereotype.Service;

/** Which known party a name means, and which known parties may be one. Safe for use by many threads. */
@Service
public class Identities {
    private final Derived<List<PartyReader.Dated>> parties;
    private final Derived<KnownParties> known;
    private final Derived<Map<String, Party>> byId;
    private final Derived<List<Suspicion>> duplicates;

    public Identities(GraphStore published, QueryLibrary queries) {
        this.parties = new Derived<>(published, () -> PartyReader.read(published, queries));
        this.known = new Derived<>(
                published,
                () -> KnownParties.of(
                        parties.get().stream().map(PartyReader.Dated::party).toList()));
        this.byId = new Derived<>(
                published,
                () -> parties.get().stream()
                        .map(PartyReader.Dated::party)
                        .collect(Collectors.toUnmodifiableMap(Party::id, Function.identity())));
        this.duplicates = new Derived<>(published, this::duplicates);
    }

    /** A department that took the place of another one of the same name is not the same. */
    private List<Suspicion> duplicates() {
        Map<String, PartyReader.Dated> dated = new HashMap<>();
        parties.get().forEach(party -> dated.put(party.party().id(), party));
        return known.get().duplicates(Marks.MEASURED).stream()
                .filter(pair -> {
                    PartyReader.Dated one = dated.get(pair.one().id());
                    PartyReader.Dated other = dated.get(pair.other().id());
                    return one == null || other == null || one.meets(other);
                })
                .toList();
    }

    /** The decision on a name, with its candidates, the best first. */
    public Link link(Party asked, int limit) {
        return known.get().link(asked, Marks.MEASURED, limit);
    }

    /** What speaks for two published parties being one; empty when one of them is not published. */
    public Optional<Comparison> compare(Iri one, Iri other) {
        Optional<Party> first = find(one);
        return first.flatMap(party -> find(other).map(second -> known.get().compare(party, second)));
    }

    /** A published party as it is compared. */
    public Optional<Party> find(Iri party) {
        return Optional.ofNullable(byId.get().get(party.value()));
    }

    /** Pairs of known parties that may be one, the surest first. */
    public List<Suspicion> findDuplicates() {
        return duplicates.get();
    }
}
