package org.ketnoi.transfer.path;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A network drawn as text, one link a line: {@code a -solves-> b 5}. Nodes and kinds are numbered in the order of their
 * names, a link's tag is its line, from 0. A path is told as one line: {@code a -solves-> b -neededBy-> c [5]}.
 */
record Drawing(Network network, List<String> nodes, List<String> kinds) {
    private static final Pattern LINK = Pattern.compile("(\\w+) -(\\w+)-> (\\w+) (\\d+)");
    private static final Pattern TRANSITION = Pattern.compile("(\\d+) -(\\w+)-> (\\d+)");

    static Drawing network(String text) {
        List<Matcher> lines = text.strip().lines().map(Drawing::link).toList();
        TreeSet<String> nodes = new TreeSet<>();
        TreeSet<String> kinds = new TreeSet<>();
        for (Matcher line : lines) {
            nodes.addAll(List.of(line.group(1), line.group(3)));
            kinds.add(line.group(2));
        }
        Drawing names = new Drawing(Network.of(0, List.of()), List.copyOf(nodes), List.copyOf(kinds));
        List<Network.Link> links = new ArrayList<>();
        for (Matcher line : lines) {
            links.add(new Network.Link(
                    names.node(line.group(1)),
                    names.node(line.group(3)),
                    names.kind(line.group(2)),
                    Integer.parseInt(line.group(4)),
                    links.size()));
        }
        return new Drawing(Network.of(nodes.size(), links), names.nodes, names.kinds);
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
        return between(source, target, Grammar.any(kinds.size()));
    }

    Question between(String source, String target, Grammar grammar) {
        return Question.between(node(source), node(target), grammar);
    }

    /** One transition a line, {@code 0 -solves-> 1}. */
    Grammar grammar(int states, String text, int... accepting) {
        List<Grammar.Transition> transitions = new ArrayList<>();
        Matcher line = TRANSITION.matcher(text);
        while (line.find()) {
            transitions.add(new Grammar.Transition(
                    Integer.parseInt(line.group(1)), kind(line.group(2)), Integer.parseInt(line.group(3))));
        }
        return Grammar.of(states, kinds.size(), transitions, accepting);
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
        StringBuilder line = new StringBuilder(nodes.get(path.nodes().getFirst()));
        for (int link : path.links()) {
            line.append(" -%s-> %s".formatted(kinds.get(network.kind(link)), nodes.get(network.to(link))));
        }
        return line.append(" [%d]".formatted(path.cost())).toString();
    }
}
