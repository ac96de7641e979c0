package org.ketnoi.transfer.network;

import java.util.Arrays;
import java.util.Optional;

/** What a node of the network is: a party by its class, or what joins parties. The first of a party's classes counts. */
enum Role {
    ENTERPRISE("Enterprise"),
    EXPERT("Expert"),
    HOLDER("ForeignHolder"),
    INTERMEDIARY("Intermediary"),
    DEPARTMENT("ProvincialDepartment"),
    OFFICE("RepresentativeOffice"),
    RESEARCH_ORGANIZATION("ResearchOrganization"),
    UNIVERSITY("University"),
    /** Everything abroad is one too: it tells least, and stands last. */
    ORGANIZATION("Organization"),
    COUNTRY(""),
    FIELD(""),
    AREA(""),
    EVENT(""),
    /** Mentioned, and not published itself. */
    UNKNOWN("");

    private static final Role[] ALL = values();

    private final String className;

    Role(String className) {
        this.className = className;
    }

    static Role at(int ordinal) {
        return ALL[ordinal];
    }

    static Optional<Role> ofClass(String className) {
        return Arrays.stream(ALL)
                .filter(role -> role.isParty() && role.className.equals(className))
                .findFirst();
    }

    /** The local name of a party's class. */
    String className() {
        return className;
    }

    boolean isParty() {
        return ordinal() <= ORGANIZATION.ordinal();
    }

    boolean isConnector() {
        return ordinal() >= COUNTRY.ordinal() && ordinal() <= EVENT.ordinal();
    }

    /** Whether a party of this class may stand between a holder and an enterprise. */
    boolean isGoBetween() {
        return switch (this) {
            case EXPERT, INTERMEDIARY, DEPARTMENT, OFFICE -> true;
            default -> false;
        };
    }
}
