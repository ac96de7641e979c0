package org.ketnoi.bench.path;

import java.util.ArrayList;
import java.util.List;
import org.ketnoi.bench.graph.Asked;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;

/** The product's own questions: the same pairs of order and technology, by its rules, over connectors too. */
final class Transfers {
    private Transfers() {}

    static List<Workload> workloads(World world, int questions) {
        return List.of(
                workload("P6", world, questions, 10, 6, false),
                workload("P8", world, questions, 10, 8, false),
                workload("P6c", world, questions, 10, 6, true),
                workload("P100", world, questions, 100, 6, false));
    }

    private static Workload workload(String name, World world, int questions, int paths, int steps, boolean withCase) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            int technology = Ties.technology(world, i);
            asked.add(new Asked(
                    world.holderOf(technology),
                    world.enterpriseOf(Ties.order(world, i)),
                    entrances(world, technology),
                    paths,
                    steps,
                    new TransferRules(world, technology, withCase)));
        }
        return new Workload(name, false, asked);
    }

    /** The technology's field and the one over it lead to those who know them. */
    private static List<Asked.Entrance> entrances(World world, int technology) {
        int first = world.census().first(Type.FIELD);
        int field = world.fieldOf(technology);
        return List.of(new Asked.Entrance(first + field, 0), new Asked.Entrance(first + World.broader(field), 0));
    }
}
