package org.ketnoi.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file would change in the records.
 *
 * @param fresh things of which the records say nothing
 * @param changed known things of which the file says more, or other things
 * @param unchanged known things of which the file says nothing that is not known
 * @param conflicting known things that have another value where there can be only one
 * @param conflicts the first of those values, in the order of the file
 */
public record Preview(long fresh, long changed, long unchanged, long conflicting, List<Conflict> conflicts) {
    /** So many conflicts are listed. */
    public static final int MOST_CONFLICTS = 100;

    private static final Preview NOTHING = new Preview(0, 0, 0, 0, List.of());

    public Preview {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Two values where there can be one.
     *
     * @param thing its IRI
     * @param property local name
     * @param there the value that the records have; empty when it is contact data, which is not told
     * @param run whose value that is
     * @param here the value in the file
     */
    public record Conflict(
            String sheet, int row, String thing, String property, String there, String run, String here) {}

    /** Of a file that is not read yet. */
    public static Preview nothing() {
        return NOTHING;
    }

    /** Only how many there are. */
    public Preview withoutValues() {
        return new Preview(fresh, changed, unchanged, conflicting, List.of());
    }

    Preview plus(Preview other) {
        List<Conflict> both = new ArrayList<>(conflicts);
        other.conflicts.stream().limit(MOST_CONFLICTS - both.size()).forEach(both::add);
        return new Preview(
                fresh + other.fresh,
                changed + other.changed,
                unchanged + other.unchanged,
                conflicting + other.conflicting,
                both);
    }
}
