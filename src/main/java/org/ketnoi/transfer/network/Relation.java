package org.ketnoi.transfer.network;

import java.util.Arrays;
import java.util.Optional;

/**
 * A kind of link between two nodes: a tie of two parties, or that a party belongs to what joins it with others. Its
 * ordinal is the kind in the arrays that are searched.
 */
enum Relation {
    COOPERATION("cooperations", LinkKind.COOPERATION),
    MEETING("meetings", LinkKind.MEETING),
    AFFILIATION("affiliations", LinkKind.AFFILIATION),
    HANDLED_ORDER("handled-orders", LinkKind.HANDLED_ORDER),
    FORWARDED_ORDER("forwarded-orders", LinkKind.FORWARDED_ORDER),
    PARTICIPATION("participations", LinkKind.SAME_EVENT, Role.EVENT),
    HOLDER_IN_COUNTRY("holders-in-countries", Role.COUNTRY),
    OFFICE_COVERS_COUNTRY("offices-covering-countries", LinkKind.OFFICE_COVERS_COUNTRY, Role.COUNTRY),
    INTERMEDIARY_SERVES_COUNTRY("intermediaries-serving-countries", LinkKind.INTERMEDIARY_SERVES_COUNTRY, Role.COUNTRY),
    EXPERT_IN_FIELD("experts-in-fields", LinkKind.EXPERT_KNOWS_FIELD, Role.FIELD),
    DEPARTMENT_SERVES_AREA("departments-serving-areas", LinkKind.DEPARTMENT_SERVES_AREA, Role.AREA),
    INTERMEDIARY_SERVES_AREA("intermediaries-serving-areas", LinkKind.INTERMEDIARY_SERVES_AREA, Role.AREA),
    ENTERPRISE_IN_AREA("enterprises-in-areas", Role.AREA),
    /** Of one question only: the technology is of this field, or of one narrower. */
    FIELD_OF_TECHNOLOGY("", Role.FIELD),
    /** Of one question only: holder and enterprise may do without anybody between. */
    DIRECT_CONTACT("", LinkKind.DIRECT_CONTACT);

    private static final Relation[] ALL = values();

    private final String query;
    private final Optional<LinkKind> step;
    private final Optional<Role> connector;

    Relation(String query, LinkKind step) {
        this(query, Optional.of(step), Optional.empty());
    }

    Relation(String query, Role connector) {
        this(query, Optional.empty(), Optional.of(connector));
    }

    Relation(String query, LinkKind step, Role connector) {
        this(query, Optional.of(step), Optional.of(connector));
    }

    Relation(String query, Optional<LinkKind> step, Optional<Role> connector) {
        this.query = query;
        this.step = step;
        this.connector = connector;
    }

    static Relation at(int ordinal) {
        return ALL[ordinal];
    }

    /** The relation that says of a step that it is of this kind. */
    static Relation of(LinkKind kind) {
        return Arrays.stream(ALL)
                .filter(relation -> relation.step.filter(kind::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Whether it is read from the graph, by a question of its own. */
    boolean isRead() {
        return !query.isEmpty();
    }

    /** Name of the question that reads it. */
    String query() {
        return "transfer/cq-02-" + query;
    }

    /** As what a step is told that walks this link; empty when the other link over the same connector says it. */
    Optional<LinkKind> step() {
        return step;
    }

    /** What a party is joined to; empty for a tie of two parties. */
    Optional<Role> connector() {
        return connector;
    }

    boolean isMembership() {
        return connector.isPresent();
    }

    /** Whether it stays true when it is over: people know each other. It only has to have begun. */
    boolean isMemory() {
        return step.filter(kind -> kind.place() == LinkKind.Place.ANYWHERE).isPresent();
    }
}
