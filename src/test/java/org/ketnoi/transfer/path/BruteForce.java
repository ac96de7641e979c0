package org.ketnoi.transfer.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Every walk without loops, then what is forbidden struck out, then the best of each sequence of parties. */
final class BruteForce {
    private final RandomCase drawn;
    private final List<Path> paths = new ArrayList<>();

    private BruteForce(RandomCase drawn) {
        this.drawn = drawn;
    }

    static List<Path> findBest(RandomCase drawn) {
        BruteForce all = new BruteForce(drawn);
        for (int origin = 0; origin < drawn.origins().size(); origin++) {
            int source = drawn.origins().get(origin).node();
            if (source != drawn.target()) {
                all.extend(origin, source, new ArrayList<>(), 0);
            }
        }
        record Told(int origin, List<Integer> parties) {}
        Map<Told, Path> best = new HashMap<>();
        for (Path path : all.paths) {
            best.merge(
                    new Told(path.origin(), all.parties(path)),
                    path,
                    (one, other) -> all.order().compare(one, other) <= 0 ? one : other);
        }
        return best.values().stream()
                .sorted(all.order())
                .limit(drawn.limits().paths())
                .toList();
    }

    private void extend(int origin, int at, List<Path.Hop> hops, int steps) {
        if (at == drawn.target()) {
            Path path = new Path(
                    origin,
                    drawn.origins().get(origin).node(),
                    hops,
                    steps,
                    hops.stream().mapToLong(Path.Hop::cost).sum());
            if (steps >= drawn.limits().fewest() && isAllowed(path)) {
                paths.add(path);
            }
            return;
        }
        if (steps == drawn.limits().steps()) {
            return;
        }
        if (hops.isEmpty()) {
            for (Origin.Entrance entrance : drawn.origins().get(origin).entrances()) {
                walk(origin, hops, steps, new Path.Hop(entrance.kind(), entrance.cost(), entrance.node()));
            }
        }
        drawn.links().forEach((end, tie) -> {
            int to = end.one() == at ? end.other() : end.other() == at ? end.one() : -1;
            if (to >= 0 && (!tie.conditional() || drawn.conditions().admits(origin, at, to, end.kind()))) {
                walk(origin, hops, steps, new Path.Hop(end.kind(), tie.cost(), to));
            }
        });
    }

    /** Parties are passed once, connectors as often as one likes. */
    private void walk(int origin, List<Path.Hop> hops, int steps, Path.Hop hop) {
        boolean connector = drawn.connectors().get(hop.node());
        boolean passed = hop.node() == drawn.origins().get(origin).node()
                || hops.stream().anyMatch(before -> before.node() == hop.node());
        if (connector || !passed) {
            hops.add(hop);
            extend(origin, hop.node(), hops, steps + (connector ? 0 : 1));
            hops.removeLast();
        }
    }

    private boolean isAllowed(Path path) {
        int state = 0;
        for (Path.Hop hop : path.hops()) {
            state = state < 0 ? -1 : drawn.next()[state][hop.kind()];
        }
        List<Integer> parties = parties(path);
        boolean admitted = parties.subList(1, parties.size() - 1).stream()
                .allMatch(party -> drawn.conditions().admits(party));
        boolean talking = true;
        for (int i = 1; i < parties.size(); i++) {
            talking &= drawn.conditions().mayFollow(parties.get(i - 1), parties.get(i));
        }
        boolean passing = drawn.conditions().waypoints().stream()
                .allMatch(wanted -> parties.stream().anyMatch(wanted::test));
        return state >= 0 && drawn.accepting().contains(state) && admitted && talking && passing;
    }

    private List<Integer> parties(Path path) {
        List<Integer> parties = new ArrayList<>(List.of(path.source()));
        path.hops().stream()
                .map(Path.Hop::node)
                .filter(node -> !drawn.connectors().get(node))
                .forEach(parties::add);
        return parties;
    }

    private Comparator<Path> order() {
        return Comparator.comparingLong(Path::cost)
                .thenComparingInt(Path::steps)
                .thenComparingInt(Path::origin)
                .thenComparing(path -> ranks(parties(path)), Arrays::compare)
                .thenComparing(this::kinds, Arrays::compare)
                .thenComparing(
                        path -> ranks(path.hops().stream()
                                .map(Path.Hop::node)
                                .filter(node -> drawn.connectors().get(node))
                                .toList()),
                        Arrays::compare);
    }

    /** A mark stands where a party is reached, so that of two ways between two parties the one without a connector is less. */
    private int[] kinds(Path path) {
        return path.hops().stream()
                .flatMapToInt(hop ->
                        drawn.connectors().get(hop.node()) ? IntStream.of(hop.kind()) : IntStream.of(hop.kind(), -1))
                .toArray();
    }

    private int[] ranks(List<Integer> nodes) {
        return nodes.stream().mapToInt(node -> drawn.rank()[node]).toArray();
    }
}
