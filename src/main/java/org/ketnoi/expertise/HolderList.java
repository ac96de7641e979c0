package org.ketnoi.expertise;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Holders by number. A changed list shares all parts but those in which something changed. Immutable. */
final class HolderList {
    static final HolderList EMPTY = new HolderList(new Holder[0][]);

    private static final int BITS = 10;
    private static final int PART = 1 << BITS;

    private final @Nullable Holder[][] parts;

    private HolderList(@Nullable Holder[][] parts) {
        this.parts = parts;
    }

    /** The one of a number that a claim has. */
    Holder get(int number) {
        Holder holder = parts[number >> BITS][number & PART - 1];
        if (holder == null) {
            throw new IllegalStateException("Nobody has the number " + number);
        }
        return holder;
    }

    /** @param changed a holder who is nobody any more leaves the place empty, and no name in it */
    HolderList with(Collection<Holder> changed, int size) {
        @Nullable Holder[][] now = Arrays.copyOf(parts, (size + PART - 1) >> BITS);
        boolean[] isOwn = new boolean[now.length];
        Arrays.fill(now, parts.length, now.length, new Holder[PART]);
        for (Holder holder : changed) {
            int part = holder.number() >> BITS;
            if (!isOwn[part]) {
                now[part] = now[part].clone();
                isOwn[part] = true;
            }
            now[part][holder.number() & PART - 1] = holder.isNobody() ? null : holder;
        }
        return new HolderList(now);
    }
}
