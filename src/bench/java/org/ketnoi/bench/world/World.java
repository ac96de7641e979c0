package org.ketnoi.bench.world;

import java.util.function.Consumer;

/**
 * Who there is and what is said of them, drawn when it is asked for: nothing is kept but the numbers of the parties by
 * field and by area. For use by many threads.
 */
public final class World {
    /** Fields come in two levels: so many broad ones first, then the narrower ones. */
    public static final int BROAD_FIELDS = 40;

    private static final int VIETNAMESE = 1;
    private static final int ENGLISH = 2;
    private static final double FIELD_SKEW = 1.5;
    private static final double PLACE_SKEW = 1.3;

    private final Plan plan;
    private final Census census;
    private final Dice dice;
    private final Ties ties;
    private final Memberships memberships;

    public World(Plan plan) {
        this.plan = plan;
        this.census = new Census(plan.entities());
        this.dice = new Dice(plan.seed());
        this.ties = new Ties(this, new Partners(this));
        this.memberships = new Memberships(this);
    }

    public Plan plan() {
        return plan;
    }

    /** What statements cost, and what is known of evidence. */
    public Costs costs() {
        return new Costs(dice);
    }

    public Census census() {
        return census;
    }

    public Dice dice() {
        return dice;
    }

    /** Index of a narrow field that a party, order or technology is about. */
    public int fieldOf(int number) {
        return switch (census.type(number)) {
            case TECHNOLOGY -> likeThat(number, holderOf(number), Draw.TECHNOLOGY_FIELD);
            case ORDER -> likeThat(number, enterpriseOf(number), Draw.ORDER_FIELD);
            default -> narrowField(Draw.FIELD, number, 0);
        };
    }

    private int likeThat(int number, int other, Draw draw) {
        return dice.unit(draw, number, 0) < 0.7 ? fieldOf(other) : narrowField(draw, number, 1);
    }

    int narrowField(Draw draw, int number, int again) {
        int narrow = census.count(Type.FIELD) - BROAD_FIELDS;
        return BROAD_FIELDS + dice.skewed(narrow, FIELD_SKEW, draw, number, again);
    }

    /** Index of the broad field over a narrow one. */
    public static int broader(int field) {
        return field % BROAD_FIELDS;
    }

    /** Index of the area that a party is in. */
    public int areaOf(int number) {
        return census.type(number) == Type.DEPARTMENT
                ? census.index(number)
                : dice.skewed(census.count(Type.AREA), PLACE_SKEW, Draw.AREA, number, 0);
    }

    /** Index of the country that a holder is in, or an office is there for. */
    public int countryOf(int number) {
        return census.type(number) == Type.OFFICE
                ? census.index(number)
                : dice.skewed(census.count(Type.COUNTRY), PLACE_SKEW, Draw.COUNTRY, number, 0);
    }

    /** Languages that a party knows, one bit each; bit 0 is Vietnamese, bit 1 English. */
    public int languagesOf(int party) {
        double english = dice.unit(Draw.LANGUAGES, party, 0);
        int other = 1 << (2 + dice.below(6, Draw.LANGUAGES, party, 1));
        return switch (census.type(party)) {
            case HOLDER -> other | (english < 0.75 ? ENGLISH : 0);
            case OFFICE -> VIETNAMESE | ENGLISH | other;
            case DEPARTMENT -> VIETNAMESE;
            case ENTERPRISE -> VIETNAMESE | (english < 0.4 ? ENGLISH : 0);
            default -> VIETNAMESE | (english < 0.7 ? ENGLISH : 0) | (english < 0.3 ? other : 0);
        };
    }

    /** An event: since when, and what stands for it; told as if its first participant were the first party. */
    public Statement event(int event) {
        return memberships.held(census.index(event), 0);
    }

    /** The day on which an order was submitted, before anybody handled it. */
    public int submittedOn(int order) {
        return ties.firstHandled(census.index(order)) - 10;
    }

    /** Who handled an order, first or again. */
    public Statement handling(int order, int again) {
        return ties.handling(census.index(order) * Ties.HANDLINGS + again);
    }

    /** Whether a technology is a restricted one. */
    public boolean isRestricted(int technology) {
        return dice.unit(Draw.CONSENT, technology) < 0.2;
    }

    /** The holder of a technology; every holder has one at least. */
    public int holderOf(int technology) {
        int index = census.index(technology);
        int holders = census.count(Type.HOLDER);
        return census.first(Type.HOLDER)
                + (index < holders ? index : dice.skewed(holders, 1.5, Draw.TECHNOLOGY_HOLDER, technology, 0));
    }

    /** The enterprise that placed an order. */
    public int enterpriseOf(int order) {
        int enterprises = census.count(Type.ENTERPRISE);
        return census.first(Type.ENTERPRISE) + dice.skewed(enterprises, 1.3, Draw.ORDER_ENTERPRISE, order, 0);
    }

    /** All that is said of who knows which field. */
    public void eachExpertise(Consumer<Statement> use) {
        memberships.expertise(use);
    }

    /** All that is said of who is joined with whom, in an order that is always the same. */
    public void eachStatement(Consumer<Statement> use) {
        memberships.each(use);
        ties.each(use);
    }
}
