package org.ketnoi.transfer.network;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.ketnoi.graph.Iri;

/** Who is one step from a party, of those who may stand between. For questions that are seldom asked: it reads whole lists. */
final class Neighbours {
    private final Day day;
    private final Nodes nodes;
    private final Set<Iri> served;

    /** @param fields of the technology */
    Neighbours(Day day, Collection<Iri> fields) {
        this.day = day;
        this.nodes = day.facts().nodes();
        this.served = day.facts().fields().withBroader(fields);
    }

    /** Whether anything leads on from a holder. */
    boolean leadOnFrom(int holder) {
        return hasTie(holder)
                || hasCommon(holder, Relation.HOLDER_IN_COUNTRY, Relation.OFFICE_COVERS_COUNTRY)
                || hasCommon(holder, Relation.HOLDER_IN_COUNTRY, Relation.INTERMEDIARY_SERVES_COUNTRY)
                || knowsField(holder);
    }

    /** Whether anything leads to an enterprise or a department. */
    boolean leadTo(int target) {
        return hasTie(target)
                || hasCommon(target, Relation.ENTERPRISE_IN_AREA, Relation.DEPARTMENT_SERVES_AREA)
                || hasCommon(target, Relation.ENTERPRISE_IN_AREA, Relation.INTERMEDIARY_SERVES_AREA);
    }

    private boolean hasTie(int party) {
        for (Relation relation : Relation.values()) {
            boolean found = relation.isMemory()
                    && (relation.isMembership()
                            ? hasCommon(party, relation, relation)
                            : hasOther(party, party, relation));
            if (found) {
                return true;
            }
        }
        return false;
    }

    private boolean knowsField(int holder) {
        return served.stream()
                .mapToInt(nodes::find)
                .anyMatch(field -> field >= 0 && hasOther(field, holder, Relation.EXPERT_IN_FIELD));
    }

    private boolean hasCommon(int party, Relation own, Relation others) {
        boolean[] found = new boolean[1];
        day.forEachEnd(
                party, own, this::serves, connector -> found[0] = found[0] || hasOther(connector, party, others));
        return found[0];
    }

    /** Whether somebody who may stand between, and can talk to a party, is at the other end of one of a node's links. */
    private boolean hasOther(int node, int party, Relation relation) {
        boolean[] found = new boolean[1];
        day.forEachEnd(
                node,
                relation,
                this::serves,
                other -> found[0] =
                        found[0] || other != party && nodes.role(other).isGoBetween() && nodes.canTalk(party, other));
        return found[0];
    }

    private boolean serves(Terms terms) {
        return !terms.isLimited() || !Collections.disjoint(terms.fields(), served);
    }
}
