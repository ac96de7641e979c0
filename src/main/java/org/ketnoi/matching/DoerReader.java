package org.ketnoi.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.springframework.stereotype.Component;

/** Reads whom pieces of published evidence tell of. It takes time by these pieces. Safe for use by many threads. */
@Component
class DoerReader {
    private final GraphStore published;
    private final NamedQuery tookPart;
    private final NamedQuery members;

    DoerReader(GraphStore published, QueryLibrary queries) {
        this.published = published;
        this.tookPart = queries.get("matching/evidence-took-part");
        this.members = queries.get("matching/evidence-of-members");
    }

    /** @param how {@link Reason#TOOK_PART} or {@link Reason#MEMBERS_KNOW} */
    record Involved(Iri evidence, Iri party, Reason how) {}

    private record Pair(Iri evidence, Iri party) {}

    /** Each of them once with each piece, in no order; who took part is not told by their people too. */
    List<Involved> of(Collection<Iri> evidence) {
        Map<Pair, Reason> found = new HashMap<>();
        if (!evidence.isEmpty()) {
            read(tookPart, evidence).forEach(pair -> found.put(pair, Reason.TOOK_PART));
            read(members, evidence).forEach(pair -> found.putIfAbsent(pair, Reason.MEMBERS_KNOW));
        }
        return found.entrySet().stream()
                .map(entry ->
                        new Involved(entry.getKey().evidence(), entry.getKey().party(), entry.getValue()))
                .toList();
    }

    private List<Pair> read(NamedQuery query, Collection<Iri> evidence) {
        return published.scan(scan -> {
            List<Pair> pairs = new ArrayList<>();
            scan.forEach(
                    query,
                    Arguments.none().about("evidence", evidence),
                    row -> pairs.add(new Pair(scan.iri(row[0]), scan.iri(row[1]))));
            return pairs;
        });
    }
}
