package org.ketnoi.ingest;

import java.time.LocalDate;

/**
 * Where data comes from.
 *
 * @param date the day on which it was true
 * @param method a concept of the scheme extraction-method
 * @param confidence in (0,1]
 */
public record Provenance(
        String source, String licence, LocalDate date, boolean fictional, String method, double confidence) {

    /** Somebody's file, about which nothing more is said. */
    public static Provenance ofFile(String name, LocalDate today) {
        return new Provenance(name, "", today, false, "manual", 0.8);
    }
}
