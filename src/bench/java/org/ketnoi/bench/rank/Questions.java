package org.ketnoi.bench.rank;

import java.util.List;
import java.util.stream.IntStream;
import org.ketnoi.bench.rdf.Names;
import org.ketnoi.bench.world.Draw;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;

/** What is asked: fields, broad ones among them; orders and offers, drawn evenly. */
record Questions(World world, Names names) {
    List<Asked> of(Asked.Workload workload, int many) {
        return switch (workload) {
            case EXPERTS -> drawn(workload, Type.FIELD, many / 2);
            case OFFERS -> drawn(workload, Type.ORDER, many);
            case ORDERS -> drawn(workload, Type.OFFER, many);
        };
    }

    private List<Asked> drawn(Asked.Workload workload, Type type, int many) {
        int count = world.census().count(type);
        return IntStream.range(0, many)
                .map(i -> world.census().first(type)
                        + world.dice().below(count, Draw.QUESTION, workload.ordinal() + 1_000, i))
                .mapToObj(number -> new Asked(workload, number, names.of(number)))
                .toList();
    }
}
