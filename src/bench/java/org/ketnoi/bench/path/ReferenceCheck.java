package org.ketnoi.bench.path;

import java.util.List;
import org.ketnoi.bench.graph.Asked;
import org.ketnoi.bench.graph.Exhaustive;
import org.ketnoi.bench.graph.Found;
import org.ketnoi.bench.graph.Links;
import org.ketnoi.bench.graph.Reference;
import org.ketnoi.bench.world.Plan;
import org.ketnoi.bench.world.World;

/** Whether the reference can be believed: in a small world and for few steps it has to find what walking every path finds. */
final class ReferenceCheck {
    private static final int ENTITIES = 2_000;
    private static final int QUESTIONS = 20;
    /** Events lead from everybody to everybody: more steps have too many paths to walk them all. */
    private static final int STEPS = 2;

    private static final int STEPS_BY_TIES = 3;

    private ReferenceCheck() {}

    static void run(Results results) {
        World world = new World(Plan.of(ENTITIES));
        Links links = Links.of(world, relation -> true);
        int paths = compare(links, Transfers.workloads(world, QUESTIONS), STEPS)
                + compare(links.cheapestTies(), Ties.workloads(world, QUESTIONS), STEPS_BY_TIES);
        results.remark("the reference finds what walking every path of 2 or 3 steps finds, %d of them", paths);
    }

    private static int compare(Links links, List<Workload> workloads, int steps) {
        int paths = 0;
        for (Workload workload : workloads) {
            for (Asked asked : workload.questions()) {
                Asked small = new Asked(
                        asked.source(), asked.target(), asked.entrances(), asked.paths(), steps, asked.rules());
                List<Found> all = Exhaustive.findBest(links, small);
                if (!all.equals(Reference.findBest(links, small))) {
                    throw new IllegalStateException("The reference is wrong on " + small);
                }
                paths += all.size();
            }
        }
        return paths;
    }
}
