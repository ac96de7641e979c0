package org.ketnoi.records;

import java.util.List;
import org.ketnoi.graph.Iri;

/** Statuses of an order, as a life goes through them. */
public final class Statuses {
    private static final List<String> LIFE = List.of(
            "draft",
            "submitted",
            "necessity-confirmed",
            "assigned",
            "answered",
            "introduced",
            "negotiating",
            "contracted",
            "in-transfer",
            "transferred",
            "declined",
            "withdrawn",
            "expired");

    private Statuses() {}

    /** Before another one in a life when smaller. */
    public static int place(Iri status) {
        int place = LIFE.indexOf(status.key());
        return place < 0 ? LIFE.size() : place;
    }

    static boolean isKnown(String key) {
        return LIFE.contains(key);
    }

    static List<String> all() {
        return LIFE;
    }
}
