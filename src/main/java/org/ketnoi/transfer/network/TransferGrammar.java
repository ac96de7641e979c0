package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.List;
import org.ketnoi.transfer.path.Grammar;
import org.ketnoi.transfer.path.Grammar.Transition;

/**
 * Which links may follow which: what joins by country or field begins a path, what joins by area ends it, ties and events
 * may stand anywhere, and direct contact stands alone.
 */
final class TransferGrammar {
    private static final int START = 0;
    /** Begun, and with somebody who may stand between. */
    static final int ON_THE_WAY = 1;

    private static final int ARRIVED = 2;
    /** From here on at a connector. */
    private static final int IN_COUNTRY = 3;

    private static final int IN_FIELD = 4;
    private static final int AT_EVENT = 5;
    private static final int IN_AREA = 6;
    private static final int STATES = 7;

    private static final List<Transition> TRANSITIONS = transitions();

    static final Grammar OF_PATHS = Grammar.of(STATES, TRANSITIONS, ON_THE_WAY, ARRIVED);

    /** Of what is left of a path, begun by somebody on the way. */
    static final Grammar OF_RESTS = rest();

    private TransferGrammar() {}

    private static List<Transition> transitions() {
        List<Transition> transitions = new ArrayList<>();
        transitions.add(to(START, Relation.DIRECT_CONTACT, ARRIVED));
        transitions.add(to(START, Relation.HOLDER_IN_COUNTRY, IN_COUNTRY));
        transitions.add(to(IN_COUNTRY, Relation.OFFICE_COVERS_COUNTRY, ON_THE_WAY));
        transitions.add(to(IN_COUNTRY, Relation.INTERMEDIARY_SERVES_COUNTRY, ON_THE_WAY));
        transitions.add(to(START, Relation.FIELD_OF_TECHNOLOGY, IN_FIELD));
        transitions.add(to(IN_FIELD, Relation.EXPERT_IN_FIELD, ON_THE_WAY));
        for (Relation relation : Relation.values()) {
            if (relation.isMemory()) {
                int next = relation.isMembership() ? AT_EVENT : ON_THE_WAY;
                transitions.add(to(START, relation, next));
                transitions.add(to(ON_THE_WAY, relation, next));
            }
        }
        transitions.add(to(AT_EVENT, Relation.PARTICIPATION, ON_THE_WAY));
        transitions.add(to(ON_THE_WAY, Relation.DEPARTMENT_SERVES_AREA, IN_AREA));
        transitions.add(to(ON_THE_WAY, Relation.INTERMEDIARY_SERVES_AREA, IN_AREA));
        transitions.add(to(IN_AREA, Relation.ENTERPRISE_IN_AREA, ARRIVED));
        return List.copyOf(transitions);
    }

    /** Whether a step can enter a connector by one kind of link and leave it by another. */
    static boolean joins(Relation entered, Relation left) {
        return TRANSITIONS.stream()
                .filter(first -> first.kind() == entered.ordinal() && first.next() >= IN_COUNTRY)
                .anyMatch(first -> TRANSITIONS.stream()
                        .anyMatch(second -> second.state() == first.next() && second.kind() == left.ordinal()));
    }

    /** The state in which paths begin and that on the way change places. */
    private static Grammar rest() {
        List<Transition> turned = TRANSITIONS.stream()
                .map(one -> new Transition(turned(one.state()), one.kind(), turned(one.next())))
                .toList();
        return Grammar.of(STATES, turned, START, ARRIVED);
    }

    private static int turned(int state) {
        return state == START ? ON_THE_WAY : state == ON_THE_WAY ? START : state;
    }

    private static Transition to(int state, Relation relation, int next) {
        return new Transition(state, relation.ordinal(), next);
    }
}
