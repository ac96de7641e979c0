package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.path.AnyPath;
import org.ketnoi.transfer.path.Conditions;
import org.ketnoi.transfer.path.Origin;
import org.ketnoi.transfer.path.Path;
import org.ketnoi.transfer.path.Question;

/**
 * Where paths begin, made ready once to be asked for many targets whether any leads there; who has to be passed is not
 * asked. Technologies of the same fields begin together. Immutable, for use by many threads.
 */
public final class Outset {
    private final TransferNetwork network;
    private final Day day;
    private final Nodes nodes;
    private final List<Group> groups = new ArrayList<>();

    /** What its profile says, to the holders who accept direct contact and hold what needs nobody's approval. */
    private final Map<Integer, Set<Integer>> accepting = new LinkedHashMap<>();

    Outset(TransferNetwork network, Collection<Start> starts) {
        this.network = network;
        this.day = network.day();
        this.nodes = day.facts().nodes();
        Map<Set<Iri>, Set<Integer>> holders = new LinkedHashMap<>();
        Map<Integer, Boolean> consents = new HashMap<>();
        for (Start start : starts) {
            int holder = nodes.find(start.holder());
            if (network.isIn(holder)) {
                holders.computeIfAbsent(Set.copyOf(start.fields()), key -> new TreeSet<>())
                        .add(holder);
                int profile = nodes.profile(holder);
                if (start.approved()
                        && consents.computeIfAbsent(
                                profile, key -> nodes.party(holder).acceptsDirectContact())) {
                    accepting.computeIfAbsent(profile, key -> new TreeSet<>()).add(holder);
                }
            }
        }
        holders.forEach(this::begin);
    }

    /** Origins from which the same links may be walked. */
    private record Group(List<Origin> origins, Conditions conditions) {}

    /** A path may lead over a holder that can itself stand between, unless it comes from there: such a one begins alone. */
    private void begin(Set<Iri> fields, Set<Integer> holders) {
        CaseConditions conditions = network.conditions(fields, Set.of());
        List<Origin> plain = new ArrayList<>();
        for (Origin origin : network.origins(holders.stream().mapToInt(Integer::intValue), fields)) {
            if (network.isPassable(origin.node())) {
                groups.add(new Group(List.of(origin), new Without(conditions, new int[] {origin.node()})));
            } else {
                plain.add(origin);
            }
        }
        if (!plain.isEmpty()) {
            groups.add(new Group(List.copyOf(plain), conditions));
        }
    }

    /**
     * Some path of at most so many steps, the same each time; direct contact where that is possible.
     *
     * @param without who is taken to be not there
     */
    public Optional<Trail> findAny(Iri target, Collection<Iri> without, int steps) {
        int to = nodes.find(target);
        int[] out = without.stream().mapToInt(nodes::find).toArray();
        if (!network.isIn(to) || contains(out, to)) {
            return Optional.empty();
        }
        return direct(to, out).or(() -> introduced(to, out, steps)).map(path -> Trail.of(path, nodes));
    }

    private Optional<Path> direct(int target, int[] out) {
        if (accepting.isEmpty() || !nodes.party(target).acceptsDirectContact()) {
            return Optional.empty();
        }
        DirectContact contact = new DirectContact(day);
        return accepting.values().stream()
                .flatMap(alike -> alike.stream()
                        .filter(holder -> holder != target && !contains(out, holder))
                        .limit(1))
                .filter(holder -> contact.between(holder, target).isPresent())
                .findFirst()
                .map(holder ->
                        new Path(0, holder, List.of(new Path.Hop(Relation.DIRECT_CONTACT.ordinal(), 0, target)), 1, 0));
    }

    private Optional<Path> introduced(int target, int[] out, int steps) {
        for (Group group : groups) {
            List<Origin> origins = out.length == 0
                    ? group.origins
                    : group.origins.stream()
                            .filter(origin -> !contains(out, origin.node()))
                            .toList();
            Conditions conditions = out.length == 0 ? group.conditions : new Without(group.conditions, out);
            Optional<Path> path = AnyPath.find(
                    network.network(), new Question(origins, target, TransferGrammar.OF_PATHS, conditions), steps);
            if (path.isPresent()) {
                return path;
            }
        }
        return Optional.empty();
    }

    private static boolean contains(int[] numbers, int number) {
        return IntStream.of(numbers).anyMatch(one -> one == number);
    }
}
