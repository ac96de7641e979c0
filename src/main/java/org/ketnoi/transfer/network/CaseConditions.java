package org.ketnoi.transfer.network;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.ketnoi.graph.Iri;

/**
 * What a path has to satisfy in one case: only those who may stand between do, neighbours can talk, a service that is
 * limited to fields serves the technology's, who has to be passed is passed and who is to be avoided is not.
 */
final class CaseConditions implements org.ketnoi.transfer.path.Conditions {
    private final Nodes nodes;
    private final FieldLimits limits;
    private final boolean anyField;
    private final boolean anyLanguage;
    private final boolean oneLanguage;
    private final List<Set<Iri>> fieldsByOrigin;
    private final Set<Iri> allFields = new HashSet<>();
    private final BitSet avoided;
    private final BitSet speaking;
    private final List<IntPredicate> waypoints;

    /**
     * @param fieldsByOrigin for each origin its technology's fields and all broader ones
     * @param avoided the numbers of those to avoid
     * @param passing of each set of numbers one has to be passed
     */
    CaseConditions(
            Nodes nodes,
            FieldLimits limits,
            Conditions asked,
            List<Set<Iri>> fieldsByOrigin,
            BitSet avoided,
            List<BitSet> passing) {
        this.nodes = nodes;
        this.limits = limits;
        this.anyField = asked.lifts(Conditions.Rule.FIELD);
        this.anyLanguage = asked.lifts(Conditions.Rule.COMMON_LANGUAGE);
        this.oneLanguage = asked.language().isPresent();
        this.fieldsByOrigin = List.copyOf(fieldsByOrigin);
        this.avoided = avoided;
        this.speaking = asked.language().map(nodes::profilesKnowing).orElseGet(BitSet::new);
        fieldsByOrigin.forEach(allFields::addAll);
        this.waypoints =
                passing.stream().<IntPredicate>map(numbers -> numbers::get).toList();
    }

    @Override
    public boolean admits(int party) {
        return nodes.role(party).isGoBetween()
                && !avoided.get(party)
                && (!oneLanguage || speaking.get(nodes.profile(party)));
    }

    @Override
    public boolean admits(int origin, int from, int to, int kind) {
        if (anyField) {
            return true;
        }
        boolean arrives = nodes.role(to).isConnector();
        Set<Iri> served = limits.of(arrives ? from : to, arrives ? to : from, kind);
        return served.isEmpty()
                || !Collections.disjoint(served, origin == ANY_ORIGIN ? allFields : fieldsByOrigin.get(origin));
    }

    @Override
    public boolean mayFollow(int party, int next) {
        return anyLanguage || nodes.canTalk(party, next);
    }

    @Override
    public int group(int party) {
        return nodes.languages(party);
    }

    @Override
    public List<IntPredicate> waypoints() {
        return waypoints;
    }
}
