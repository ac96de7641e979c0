package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.path.LinkChange;

/** What is otherwise in the network of a date when facts are: only the links that were touched are looked at. One thread. */
final class DayChange {
    private final Day day;
    private final List<LinkChange> changes = new ArrayList<>();
    private final Map<Long, Set<Iri>> limits = new HashMap<>();

    private DayChange(Day day) {
        this.day = day;
    }

    /**
     * The network made before, as it is now.
     *
     * @param day the facts of now, with the same moves as before
     * @param touched links that are no more, that are new, and that count otherwise
     * @param more ends between which there may be another link than before, for whatever other reason
     */
    static DayMaker.Made applied(DayMaker.Made before, Day day, Collection<RawLink> touched, Collection<Ends> more) {
        DayChange change = new DayChange(day);
        Set<Ends> ends = new LinkedHashSet<>(more);
        touched.forEach(link -> change.note(link, ends));
        ends.forEach(change::look);
        Nodes nodes = day.facts().nodes();
        return new DayMaker.Made(
                before.network().with(nodes.size(), nodes.connectors(), nodes.ranks(), change.changes),
                before.limits().with(change.limits));
    }

    private void note(RawLink link, Set<Ends> ends) {
        List<Integer> ones = link.relation().isMemory() ? day.moves().of(link.one()) : List.of(link.one());
        for (int one : ones) {
            for (int other : day.moves().of(link.other())) {
                if (one != other) {
                    ends.add(Ends.of(one, other, link.relation()));
                }
            }
        }
    }

    private void look(Ends ends) {
        int kind = ends.relation().ordinal();
        Set<Iri> fields = Set.of();
        var seen = day.find(ends.one(), ends.other(), ends.relation());
        if (seen.isPresent()) {
            fields = seen.get().terms().fields();
            changes.add(
                    new LinkChange(ends.one(), ends.other(), kind, seen.get().cost(), !fields.isEmpty()));
        } else {
            changes.add(LinkChange.removing(ends.one(), ends.other(), kind));
        }
        if (ends.relation().isMembership()) {
            limits.put(FieldLimits.key(ends.one(), ends.other(), kind), fields);
        }
    }
}
