package org.ketnoi.bench.rank;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.ketnoi.bench.rdf.Names;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;
import org.ketnoi.graph.Iri;

/** The fields of a world by their names, of which several numbers may bear one, and what is broader. Immutable. */
final class Scheme {
    private final Names names;
    private final int first;
    private final Map<Iri, Iri> broader = new HashMap<>();

    Scheme(World world, Names names) {
        this.names = names;
        this.first = world.census().first(Type.FIELD);
        for (int i = 0; i < world.census().count(Type.FIELD); i++) {
            Iri broad = of(i < World.BROAD_FIELDS ? i : World.broader(i));
            if (!of(i).equals(broad)) {
                broader.put(of(i), broad);
            }
        }
    }

    /** The field with an index. */
    Iri of(int index) {
        return names.of(first + index);
    }

    /** All narrow fields with the broad one of each. */
    Map<Iri, Iri> broader() {
        return Map.copyOf(broader);
    }

    /** Whether a field is another or right under it. */
    boolean isWithin(Iri field, Iri other) {
        return field.equals(other) || other.equals(broader.get(field));
    }

    /** Whether one is within the other, or both are right under the same. */
    boolean isNear(Iri one, Iri other) {
        Iri broad = broader.get(one);
        return isWithin(one, other) || isWithin(other, one) || broad != null && broad.equals(broader.get(other));
    }

    /** 0 for the same, 1 when one is broader; nothing when they are side by side or apart. */
    OptionalInt distance(Iri one, Iri other) {
        if (one.equals(other)) {
            return OptionalInt.of(0);
        }
        return isWithin(one, other) || isWithin(other, one) ? OptionalInt.of(1) : OptionalInt.empty();
    }
}
