package org.ketnoi.transfer.path;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A network drawn as text, one link a line: {@code a -solves- b 5}. A name in brackets is a connector, a star behind the
 * cost marks a conditional link. Nodes and kinds are numbered in the order of their names. A path is told as one line:
 * {@code a -in- (korea) -covers- b [5]}.
 */
record Drawing(Network network, List<String> nodes, List<String> kinds) {
    private static final String NODE = "(\\w+|\\(\\w+\\))";
    private static final Pattern LINK = Pattern.compile(NODE + " -(\\w+)- " + NODE + " (\\d+)(\\*?)");
    private static final Pattern TRANSITION = Pattern.compile("(\\d+) -(\\w+)- (\\d+)");

    static Drawing network(String text) {
        List<Matcher> lines = text.strip().lines().map(Drawing::link).toList();
        TreeSet<String> nodes = new TreeSet<>();
        TreeSet<String> kinds = new TreeSet<>();
        for (Matcher line : lines) {
            nodes.addAll(List.of(line.group(1), line.group(3)));
            kinds.add(line.group(2));
        }
        BitSet connectors = new BitSet();
        List<String> names = List.copyOf(nodes);
        for (int i = 0; i < names.size(); i++) {
            connectors.set(i, names.get(i).startsWith("("));
        }
        Network empty = Network.of(names.size(), connectors, new LinkList(0));
        Drawing drawing = new Drawing(empty, names, List.copyOf(kinds));
        LinkList links = new LinkList(lines.size());
        lines.forEach(line -> links.add(
                drawing.node(line.group(1)),
                drawing.node(line.group(3)),
                drawing.kind(line.group(2)),
                Integer.parseInt(line.group(4)),
                !line.group(5).isEmpty()));
        return new Drawing(Network.of(names.size(), connectors, links), names, drawing.kinds);
    }

    private static Matcher link(String line) {
        Matcher matcher = LINK.matcher(line.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a link: " + line);
        }
        return matcher;
    }

    int node(String name) {
        return known(nodes.indexOf(name), name);
    }

    int kind(String name) {
        return known(kinds.indexOf(name), name);
    }

    private static int known(int number, String name) {
        if (number < 0) {
            throw new IllegalArgumentException("Not in the drawing: " + name);
        }
        return number;
    }

    /** Any kinds in any order. */
    Question between(String source, String target) {
        return between(source, target, Grammar.any());
    }

    Question between(String source, String target, Grammar grammar) {
        return Question.between(node(source), node(target), grammar);
    }

    /** One transition a line, {@code 0 -solves- 1}. */
    Grammar grammar(int states, String text, int... accepting) {
        List<Grammar.Transition> transitions = new ArrayList<>();
        Matcher line = TRANSITION.matcher(text);
        while (line.find()) {
            transitions.add(new Grammar.Transition(
                    Integer.parseInt(line.group(1)), kind(line.group(2)), Integer.parseInt(line.group(3))));
        }
        return Grammar.of(states, transitions, accepting);
    }

    /** Every path has to pass each of these. */
    Conditions through(String... names) {
        List<IntPredicate> waypoints = new ArrayList<>();
        for (String name : names) {
            int wanted = node(name);
            waypoints.add(node -> node == wanted);
        }
        return new Conditions() {
            @Override
            public List<IntPredicate> waypoints() {
                return waypoints;
            }
        };
    }

    /** No path may pass this one. */
    Conditions without(String name) {
        int avoided = node(name);
        return new Conditions() {
            @Override
            public boolean admits(int party) {
                return party != avoided;
            }
        };
    }

    List<String> best(String source, String target, Limits limits) {
        return best(between(source, target), limits);
    }

    List<String> best(Question question, Limits limits) {
        return PathSearch.findBest(network, question, limits).best().stream()
                .map(this::line)
                .toList();
    }

    private String line(Path path) {
        StringBuilder line = new StringBuilder(nodes.get(path.source()));
        for (Path.Hop hop : path.hops()) {
            String kind = Optional.of(hop.kind())
                    .filter(number -> number < kinds.size())
                    .map(kinds::get)
                    .orElse("enters");
            line.append(" -%s- %s".formatted(kind, nodes.get(hop.node())));
        }
        return line.append(" [%d]".formatted(path.cost())).toString();
    }
}
