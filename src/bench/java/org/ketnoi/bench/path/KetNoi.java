package org.ketnoi.bench.path;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.ketnoi.bench.graph.Asked;
import org.ketnoi.bench.graph.Found;
import org.ketnoi.bench.graph.Links;
import org.ketnoi.bench.graph.Rules;
import org.ketnoi.bench.world.Relation;
import org.ketnoi.transfer.path.Conditions;
import org.ketnoi.transfer.path.Grammar;
import org.ketnoi.transfer.path.Limits;
import org.ketnoi.transfer.path.LinkList;
import org.ketnoi.transfer.path.Network;
import org.ketnoi.transfer.path.Origin;
import org.ketnoi.transfer.path.Path;
import org.ketnoi.transfer.path.PathSearch;
import org.ketnoi.transfer.path.Paths;
import org.ketnoi.transfer.path.Question;

/** The product's search on the links of the world. */
final class KetNoi implements Answering {
    private final Network network;

    KetNoi(Network network) {
        this.network = network;
    }

    /** A network of these links; nodes from the first connector on are connectors. */
    static Network network(Links links, int firstConnector) {
        LinkList list = new LinkList(links.count());
        links.each((a, b, relation, cost, limited) -> list.add(a, b, relation.ordinal(), cost, limited));
        BitSet connectors = new BitSet();
        connectors.set(firstConnector, Math.max(firstConnector, links.nodes()));
        return Network.of(links.nodes(), connectors, list);
    }

    @Override
    public String name() {
        return "KetNoi";
    }

    @Override
    public Promise promise() {
        return Promise.ORDERED;
    }

    @Override
    public Optional<List<Found>> answer(Asked asked) {
        Paths paths = PathSearch.findBest(network, question(asked), new Limits(asked.paths(), asked.steps()));
        return paths.complete()
                ? Optional.of(paths.best().stream().map(this::found).toList())
                : Optional.empty();
    }

    private Question question(Asked asked) {
        List<Origin.Entrance> entrances = asked.entrances().stream()
                .map(entrance ->
                        new Origin.Entrance(entrance.node(), Relation.TECHNOLOGY_IN_FIELD.ordinal(), entrance.cost()))
                .toList();
        Origin origin = new Origin(asked.source(), entrances);
        Rules rules = asked.rules();
        return rules == Rules.NONE
                ? new Question(List.of(origin), asked.target(), Grammar.any(), Conditions.NONE)
                : new Question(List.of(origin), asked.target(), grammar(rules), new Told(rules));
    }

    private static Grammar grammar(Rules rules) {
        List<Grammar.Transition> transitions = new ArrayList<>();
        List<Integer> accepting = new ArrayList<>();
        for (int state = 0; state < rules.states(); state++) {
            for (Relation relation : Relation.values()) {
                int next = rules.after(state, relation);
                if (next >= 0) {
                    transitions.add(new Grammar.Transition(state, relation.ordinal(), next));
                }
            }
            if (rules.accepts(state)) {
                accepting.add(state);
            }
        }
        return Grammar.of(
                rules.states(),
                transitions,
                accepting.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The rules as the search asks for them. */
    private record Told(Rules rules, List<IntPredicate> waypoints) implements Conditions {
        Told(Rules rules) {
            this(rules, rules.isWaypoint(0) ? List.of() : List.of(rules::isWaypoint));
        }

        @Override
        public boolean admits(int party) {
            return rules.admits(party);
        }

        @Override
        public boolean admits(int origin, int from, int to, int kind) {
            return rules.admitsLimited(from, to);
        }

        @Override
        public boolean mayFollow(int party, int next) {
            return rules.mayFollow(party, next);
        }
    }

    private Found found(Path path) {
        List<Integer> parties = new ArrayList<>(List.of(path.source()));
        path.hops().stream()
                .map(Path.Hop::node)
                .filter(node -> !network.isConnector(node))
                .forEach(parties::add);
        return new Found(parties, path.cost());
    }
}
