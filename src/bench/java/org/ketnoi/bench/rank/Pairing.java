package org.ketnoi.bench.rank;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ketnoi.bench.world.Demands;
import org.ketnoi.bench.world.World;

/**
 * How well an offer fits an order, by the question {@code matching/cq-01-offers-for-order} of the library: the share of
 * what is met, what is unknown counting half, divided by the distance of the fields plus one, in hundredths; an unmet
 * must comes last. For use by many threads.
 */
record Pairing(World world, Scheme scheme) {
    private static final int CONDITIONS = 4;

    /** @param hundredths the score */
    record Fit(int order, int offer, int distance, int mustsUnmet, long hundredths, List<String> reasons) {}

    /** Empty when the fields are apart. */
    Optional<Fit> fit(int order, int offer) {
        Demands demands = new Demands(world);
        int technology = demands.technologyOf(offer);
        OptionalInt distance = scheme.distance(field(order), field(technology));
        return distance.isEmpty() ? Optional.empty() : Optional.of(fit(order, offer, technology, distance.getAsInt()));
    }

    private org.ketnoi.graph.Iri field(int number) {
        return scheme.of(world.fieldOf(number));
    }

    private Fit fit(int order, int offer, int technology, int distance) {
        Demands demands = new Demands(world);
        boolean readiness = demands.readiness(technology) >= demands.minimumReadiness(order);
        boolean extent = demands.isWhole(offer) || !demands.wantsWhole(order);
        boolean method = demands.methodsOffered(offer).contains(demands.methodWanted(order));
        List<Integer> areas = demands.areas(offer);
        boolean area = areas.isEmpty() || areas.contains(world.areaOf(world.enterpriseOf(order)));
        int[] count = requirements(demands, order, technology);
        long met = count[0] + (readiness ? 1 : 0) + (extent ? 1 : 0) + (method ? 1 : 0) + (area ? 1 : 0);
        long all = CONDITIONS + count[0] + count[1] + count[2];
        long of = 2 * all * (1 + distance);
        long hundredths = (2 * 100 * (2 * met + count[2]) + of) / (2 * of);
        List<String> reasons = List.of(
                "readiness " + readiness,
                "extent " + extent,
                "method " + method,
                "area " + area,
                "distance " + distance,
                "met " + count[0],
                "unmet " + count[1],
                "unknown " + count[2],
                "musts unmet " + count[3]);
        return new Fit(order, offer, distance, count[3], hundredths, reasons);
    }

    /** Met, unmet, unknown; unmet ones that must be met. */
    private static int[] requirements(Demands demands, int order, int technology) {
        int[] count = new int[4];
        for (Demands.Requirement requirement : demands.requirements(order)) {
            int value = demands.value(technology, requirement.quantity());
            if (value == Demands.UNTOLD) {
                count[2]++;
            } else if (requirement.isMetBy(value)) {
                count[0]++;
            } else {
                count[1]++;
                count[3] += requirement.isMust() ? 1 : 0;
            }
        }
        return count;
    }
}
