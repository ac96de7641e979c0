package org.ketnoi.transfer.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What joins two neighbours on a path, and where on a path it may stand. */
public enum LinkKind {
    /** Both accept direct contact, share a language, and can negotiate and contract between them. */
    DIRECT_CONTACT(Place.ALONE, 0.60),
    /** The office covers the country that the holder is in. */
    OFFICE_COVERS_COUNTRY(Place.FIRST, 0.75),
    /** The intermediary serves the country that the holder is in. */
    INTERMEDIARY_SERVES_COUNTRY(Place.FIRST, 0.65),
    /** The expert knows the technology's field. */
    EXPERT_KNOWS_FIELD(Place.FIRST, 0.45),
    /** They have worked together. */
    COOPERATION(Place.ANYWHERE, 0.90),
    /** They have met. */
    MEETING(Place.ANYWHERE, 0.80),
    /** They took part in the same event. */
    SAME_EVENT(Place.ANYWHERE, 0.35),
    /** The expert belongs or belonged to the organisation. */
    AFFILIATION(Place.ANYWHERE, 0.90),
    /** One handled an order of the other. */
    HANDLED_ORDER(Place.ANYWHERE, 0.85),
    /** One handled an order that the other had forwarded. */
    FORWARDED_ORDER(Place.ANYWHERE, 0.80),
    /** The department serves the unit that the enterprise is in. */
    DEPARTMENT_SERVES_AREA(Place.LAST, 0.80),
    /** The intermediary serves the unit that the enterprise is in. */
    INTERMEDIARY_SERVES_AREA(Place.LAST, 0.70);

    /** Where on a path a kind may stand. */
    enum Place {
        ALONE,
        FIRST,
        ANYWHERE,
        LAST
    }

    private final Place place;
    private final double base;

    LinkKind(Place place, double base) {
        this.place = place;
        this.base = base;
    }

    Place place() {
        return place;
    }

    /** Whether it joins a party to a country, a field, a unit or an event, over which others are met. */
    public boolean isMembership() {
        return switch (this) {
            case OFFICE_COVERS_COUNTRY,
                    INTERMEDIARY_SERVES_COUNTRY,
                    EXPERT_KNOWS_FIELD,
                    SAME_EVENT,
                    DEPARTMENT_SERVES_AREA,
                    INTERMEDIARY_SERVES_AREA -> true;
            default -> false;
        };
    }

    /** The kind that answers name so. */
    public static Optional<LinkKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Reliability of the kind when its evidence is perfect and of today, unless it is configured otherwise. */
    public double base() {
        return base;
    }

    /** As answers name it: {@code officeCoversCountry}. */
    public String code() {
        StringBuilder code = new StringBuilder();
        for (String word : name().split("_")) {
            String lower = word.toLowerCase(Locale.ROOT);
            code.append(code.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return code.toString();
    }
}
