package org.ketnoi.store.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;

/**
 * Sees whether a question only asks for statements about one or two things: patterns, {@code GRAPH}, {@code VALUES} of
 * one variable, {@code OPTIONAL} with one pattern, and {@code FILTER (STR(?a) < STR(?b))} for pairs. One reading.
 */
final class StarPlanner {
    private record Place(Node subject, Optional<Node> graph) {}

    private final ToLongFunction<Node> numbers;
    private final Map<Var, Integer> variables = new LinkedHashMap<>();
    private final Map<Var, long[]> values = new HashMap<>();
    private final Map<Place, Star> stars = new LinkedHashMap<>();
    private final List<Var> optional = new ArrayList<>();
    private boolean known = true;

    private StarPlanner(ToLongFunction<Node> numbers) {
        this.numbers = numbers;
    }

    /**
     * Empty when it asks for more than that.
     *
     * @param numbers the number of a node; {@link org.ketnoi.store.Scan#NOTHING} when the database does not have it
     */
    static Optional<StarPlan> plan(Query query, List<Var> columns, ToLongFunction<Node> numbers) {
        StarPlanner planner = new StarPlanner(numbers);
        planner.readGroup(query.getQueryPattern(), Optional.empty());
        if (!planner.known || !planner.variables.keySet().containsAll(columns) || planner.repeatsOptional()) {
            return Optional.empty();
        }
        int[] places = columns.stream().mapToInt(planner.variables::get).toArray();
        return StarPlan.of(List.copyOf(planner.stars.values()), planner.variables.size(), places);
    }

    private void readGroup(Element element, Optional<Node> graph) {
        if (!(element instanceof ElementGroup group)) {
            known = false;
            return;
        }
        // Values first: a pattern has to know them wherever they stand.
        group.getElements().stream()
                .flatMap(part -> part instanceof ElementData data ? Stream.of(data) : Stream.empty())
                .forEach(this::readValues);
        group.getElements().forEach(part -> read(part, graph));
        known &= values.keySet().stream().allMatch(variables::containsKey);
    }

    private void readNamed(ElementNamedGraph named, Optional<Node> outer) {
        if (outer.isPresent() || !Var.isVar(named.getGraphNameNode())) {
            known = false;
            return;
        }
        variable(named.getGraphNameNode());
        readGroup(named.getElement(), Optional.of(named.getGraphNameNode()));
    }

    private void read(Element part, Optional<Node> graph) {
        switch (part) {
            case ElementPathBlock block -> block.getPattern().forEach(pattern -> require(pattern, graph));
            case ElementNamedGraph named -> readNamed(named, graph);
            case ElementOptional choice -> readOptional(choice.getOptionalElement(), graph);
            case ElementFilter filter -> readPair(filter.getExpr(), graph);
            case ElementData data -> known &= data.getVars().size() == 1;
            default -> known = false;
        }
    }

    private void readValues(ElementData data) {
        long[] numbered = data.getRows().stream()
                .flatMap(row -> data.getVars().stream().map(row::get))
                .mapToLong(node -> node == null ? org.ketnoi.store.Scan.NOTHING : numbers.applyAsLong(node))
                .toArray();
        known &= numbered.length > 0 && values.put(data.getVars().getFirst(), numbered) == null;
    }

    private void require(TriplePath pattern, Optional<Node> graph) {
        Star star = star(pattern, graph);
        pattern(pattern).ifPresentOrElse(star.required()::add, () -> known = false);
    }

    /** One pattern about a thing that is known, with values for its variables or without. */
    private void readOptional(Element element, Optional<Node> graph) {
        if (!(element instanceof ElementGroup group)) {
            known = false;
            return;
        }
        List<TriplePath> patterns = new ArrayList<>();
        for (Element part : group.getElements()) {
            switch (part) {
                case ElementPathBlock block -> block.getPattern().forEach(patterns::add);
                case ElementData data -> readValues(data);
                default -> known = false;
            }
        }
        Place place = patterns.size() == 1 ? place(patterns.getFirst(), graph) : new Place(Node.ANY, graph);
        Star star = stars.get(place);
        if (star == null) {
            known = false;
            return;
        }
        TriplePath pattern = patterns.getFirst();
        Stream.of(pattern.getPredicate(), pattern.getObject())
                .filter(Var::isVar)
                .map(Var::alloc)
                .forEach(optional::add);
        pattern(pattern).ifPresentOrElse(star.optional()::add, () -> known = false);
    }

    /** A variable that may be unbound has to stand in one place only. */
    private boolean repeatsOptional() {
        List<Integer> bound = new ArrayList<>();
        stars.values().forEach(star -> {
            bound.add(star.subject());
            bound.add(star.graph());
            Stream.concat(star.required().stream(), star.optional().stream())
                    .forEach(pattern -> bound.addAll(List.of(pattern.predicate(), pattern.object())));
        });
        return optional.stream()
                .map(variables::get)
                .anyMatch(place -> bound.stream().filter(place::equals).count() > 1);
    }

    private void readPair(Expr condition, Optional<Node> graph) {
        if (condition instanceof E_LessThan less
                && less.getArg1() instanceof E_Str one
                && less.getArg2() instanceof E_Str other
                && one.getArg().isVariable()
                && other.getArg().isVariable()
                && stars.size() == 1
                && stars.keySet().iterator().next().graph.equals(graph)) {
            stars.values()
                    .iterator()
                    .next()
                    .pairs()
                    .add(new Star.Pair(
                            variable(one.getArg().asVar()),
                            variable(other.getArg().asVar())));
        } else {
            known = false;
        }
    }

    private static Place place(TriplePath pattern, Optional<Node> graph) {
        return new Place(pattern.getSubject(), graph);
    }

    private Star star(TriplePath pattern, Optional<Node> graph) {
        known &= Var.isVar(pattern.getSubject());
        int in = graph.map(this::variable).orElse(Star.ANY_GRAPH);
        return stars.computeIfAbsent(place(pattern, graph), place -> Star.of(variable(pattern.getSubject()), in));
    }

    private Optional<Star.Pattern> pattern(TriplePath pattern) {
        if (!pattern.isTriple()) {
            return Optional.empty();
        }
        long[] predicates = wanted(pattern.getPredicate());
        if (predicates.length == 0) {
            return Optional.empty();
        }
        long[] objects = wanted(pattern.getObject());
        return Optional.of(
                new Star.Pattern(predicates, variable(pattern.getPredicate()), objects, variable(pattern.getObject())));
    }

    /** The numbers that a node may have; none when it may be any. */
    private long[] wanted(Node node) {
        return Var.isVar(node)
                ? values.getOrDefault(Var.alloc(node), new long[0])
                : new long[] {numbers.applyAsLong(node)};
    }

    private int variable(Node node) {
        return Var.isVar(node)
                ? variables.computeIfAbsent(Var.alloc(node), name -> variables.size())
                : Star.NO_VARIABLE;
    }
}
