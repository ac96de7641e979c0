package org.ketnoi.bench.path;

import java.util.ArrayList;
import java.util.List;
import org.ketnoi.bench.graph.Asked;
import org.ketnoi.bench.graph.Rules;
import org.ketnoi.bench.world.Draw;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;

/** Questions that every system can be asked: from the holder of a technology to the enterprise of an order, by ties. */
final class Ties {
    private Ties() {}

    static List<Workload> workloads(World world, int questions) {
        return List.of(
                workload("P6 ties", world, questions, 10, 6),
                workload("P8 ties", world, questions, 10, 8),
                workload("P100 ties", world, questions, 100, 6));
    }

    private static Workload workload(String name, World world, int questions, int paths, int steps) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            asked.add(new Asked(
                    world.holderOf(technology(world, i)),
                    world.enterpriseOf(order(world, i)),
                    List.of(),
                    paths,
                    steps,
                    Rules.NONE));
        }
        return new Workload(name, true, asked);
    }

    static int technology(World world, int question) {
        return world.census().first(Type.TECHNOLOGY)
                + world.dice().below(world.census().count(Type.TECHNOLOGY), Draw.QUESTION, question, 0);
    }

    static int order(World world, int question) {
        return world.census().first(Type.ORDER)
                + world.dice().below(world.census().count(Type.ORDER), Draw.QUESTION, question, 1);
    }
}
