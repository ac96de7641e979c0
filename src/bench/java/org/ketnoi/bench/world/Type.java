package org.ketnoi.bench.world;

/** What there is in the world: parties first, then what joins parties, then what is exchanged. */
public enum Type {
    HOLDER(0.08, 0),
    EXPERT(0.15, 0),
    INTERMEDIARY(0.02, 0),
    OFFICE(0, 40),
    DEPARTMENT(0, 34),
    ENTERPRISE(0.38, 0),
    EVENT(0.02, 0),
    COUNTRY(0, 60),
    FIELD(0, 700),
    AREA(0, 34),
    ORDER(0.12, 0),
    TECHNOLOGY(0.11, 0),
    OFFER(0.12, 0);

    private final double share;
    private final int least;

    Type(double share, int least) {
        this.share = share;
        this.least = least;
    }

    /** How many there are in a world of so many entities. */
    int count(int entities) {
        return Math.max(least, (int) Math.round(share * entities));
    }

    /** Whether it joins parties and is none itself. */
    public boolean isConnector() {
        return ordinal() >= EVENT.ordinal() && ordinal() <= AREA.ordinal();
    }

    /** Whether it may stand between a holder and an enterprise. */
    public boolean isGoBetween() {
        return this == EXPERT || this == INTERMEDIARY || this == OFFICE || this == DEPARTMENT;
    }
}
