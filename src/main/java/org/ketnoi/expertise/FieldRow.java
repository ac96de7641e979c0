package org.ketnoi.expertise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed of one field, which is put in order by worth when somebody asks, and stays so for the next one. Safe
 * for use by many threads.
 */
final class FieldRow {
    private final int number;
    private final Claim[] claims;

    /** Without a lock: at worst it is put in order once more. */
    private @Nullable Ordered last;

    private FieldRow(int number, Claim[] claims) {
        this.number = number;
        this.claims = claims;
    }

    /** Claims with what each is worth, the worthiest first; nobody changes the arrays. */
    record Ordered(Worth by, Claim[] claims, double[] worths) {
        static Ordered of(Claim[] claims, Worth by) {
            Claim[] ordered = claims.clone();
            Arrays.sort(ordered, Comparator.comparingDouble((Claim claim) -> -claim.worth(by)));
            double[] worths = new double[ordered.length];
            for (int i = 0; i < worths.length; i++) {
                worths[i] = ordered[i].worth(by);
            }
            return new Ordered(by, ordered, worths);
        }
    }

    static FieldRow empty(int number) {
        return new FieldRow(number, new Claim[0]);
    }

    /** In {@link Standing}. */
    int number() {
        return number;
    }

    /** In no order. */
    List<Claim> claims() {
        return Arrays.asList(claims);
    }

    /** As it was last put in order, before what has come: so the next time little is out of place. */
    FieldRow with(Set<Claim> gone, Collection<Claim> come) {
        Ordered known = last;
        List<Claim> now = new ArrayList<>(claims.length + come.size());
        for (Claim claim : known == null ? claims : known.claims) {
            // To ask an empty set would still number every claim.
            if (gone.isEmpty() || !gone.contains(claim)) {
                now.add(claim);
            }
        }
        now.addAll(come);
        return new FieldRow(number, now.toArray(Claim[]::new));
    }

    Ordered ordered(Worth by) {
        Ordered told = last;
        if (told == null || told.by != by) {
            told = Ordered.of(claims, by);
            last = told;
        }
        return told;
    }
}
