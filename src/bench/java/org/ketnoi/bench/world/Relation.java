package org.ketnoi.bench.world;

import org.ketnoi.transfer.network.LinkKind;

/** What joins two nodes: a tie of two parties, or that a party is at, in, or there for a connector. */
public enum Relation {
    COOPERATION(LinkKind.COOPERATION),
    MEETING(LinkKind.MEETING),
    AFFILIATION(LinkKind.AFFILIATION),
    HANDLED_ORDER(LinkKind.HANDLED_ORDER),
    FORWARDED_ORDER(LinkKind.FORWARDED_ORDER),
    AT_EVENT(LinkKind.SAME_EVENT),
    HOLDER_IN_COUNTRY(LinkKind.OFFICE_COVERS_COUNTRY),
    OFFICE_FOR_COUNTRY(LinkKind.OFFICE_COVERS_COUNTRY),
    INTERMEDIARY_FOR_COUNTRY(LinkKind.INTERMEDIARY_SERVES_COUNTRY),
    TECHNOLOGY_IN_FIELD(LinkKind.EXPERT_KNOWS_FIELD),
    EXPERT_IN_FIELD(LinkKind.EXPERT_KNOWS_FIELD),
    DEPARTMENT_FOR_AREA(LinkKind.DEPARTMENT_SERVES_AREA),
    INTERMEDIARY_FOR_AREA(LinkKind.INTERMEDIARY_SERVES_AREA),
    ENTERPRISE_IN_AREA(LinkKind.DEPARTMENT_SERVES_AREA);

    private final LinkKind kind;

    Relation(LinkKind kind) {
        this.kind = kind;
    }

    /** The step of a path to which it belongs. */
    LinkKind kind() {
        return kind;
    }

    /** Whether it joins two parties without a connector. */
    public boolean isTie() {
        return ordinal() <= FORWARDED_ORDER.ordinal();
    }

    /** Whether it says no more of a party than where it is: the step's base belongs to the other side. */
    boolean isPlace() {
        return this == HOLDER_IN_COUNTRY || this == ENTERPRISE_IN_AREA;
    }
}
