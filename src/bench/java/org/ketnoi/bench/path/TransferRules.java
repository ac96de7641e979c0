package org.ketnoi.bench.path;

import org.ketnoi.bench.graph.Rules;
import org.ketnoi.bench.world.Census;
import org.ketnoi.bench.world.Relation;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;

/**
 * What the product asks of a path for a technology: a country or the field may lead away from the holder, an area to the
 * enterprise; ties and events stand anywhere; only go-betweens stand between; what is limited to a field serves that
 * field. With a case, neighbours also share a language, an office or an intermediary has to be passed, and for a
 * restricted technology experts do not count as go-betweens.
 */
record TransferRules(World world, int technology, boolean withCase) implements Rules {
    private static final int START = 0;
    private static final int ON_THE_WAY = 1;
    private static final int IN_COUNTRY = 2;
    private static final int IN_FIELD = 3;
    private static final int AT_EVENT = 4;
    private static final int IN_AREA = 5;
    private static final int ARRIVED = 6;
    private static final int NONE = -1;

    @Override
    public int states() {
        return 7;
    }

    @Override
    public int after(int state, Relation relation) {
        if (relation.isTie()) {
            return state <= ON_THE_WAY ? ON_THE_WAY : NONE;
        }
        return switch (relation) {
            case AT_EVENT -> state <= ON_THE_WAY ? AT_EVENT : state == AT_EVENT ? ON_THE_WAY : NONE;
            case HOLDER_IN_COUNTRY -> state == START ? IN_COUNTRY : NONE;
            case OFFICE_FOR_COUNTRY, INTERMEDIARY_FOR_COUNTRY -> state == IN_COUNTRY ? ON_THE_WAY : NONE;
            case TECHNOLOGY_IN_FIELD -> state == START ? IN_FIELD : NONE;
            case EXPERT_IN_FIELD -> state == IN_FIELD ? ON_THE_WAY : NONE;
            case DEPARTMENT_FOR_AREA, INTERMEDIARY_FOR_AREA -> state == ON_THE_WAY ? IN_AREA : NONE;
            case ENTERPRISE_IN_AREA -> state == IN_AREA ? ARRIVED : NONE;
            default -> NONE;
        };
    }

    @Override
    public boolean accepts(int state) {
        return state == ON_THE_WAY || state == ARRIVED;
    }

    @Override
    public boolean isConnector(int node) {
        return node >= world.census().parties();
    }

    @Override
    public boolean admits(int party) {
        Type type = world.census().type(party);
        return type.isGoBetween() && !(withCase && type == Type.EXPERT && world.isRestricted(technology));
    }

    @Override
    public boolean mayFollow(int party, int next) {
        return !withCase || (world.languagesOf(party) & world.languagesOf(next)) != 0;
    }

    /** The limit is the field of the one that offers the service; a broad field serves the narrower ones. */
    @Override
    public boolean admitsLimited(int a, int b) {
        int field = world.fieldOf(Math.min(a, b));
        int wanted = world.fieldOf(technology);
        return field == wanted || field == World.broader(wanted);
    }

    @Override
    public boolean isWaypoint(int party) {
        if (!withCase) {
            return true;
        }
        Census census = world.census();
        Type type = census.type(party);
        return type == Type.OFFICE || type == Type.INTERMEDIARY;
    }
}
