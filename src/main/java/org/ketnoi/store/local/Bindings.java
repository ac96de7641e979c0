package org.ketnoi.store.local;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.QueryExecutionAdapter;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.NamedQuery;

/** Binds the arguments of a question to its parameters. A question is parsed once. Safe for use by many threads. */
final class Bindings {
    private final Map<String, Query> parsed = new ConcurrentHashMap<>();

    /** One for the caller alone, who may change it. */
    private Query parsed(NamedQuery query) {
        Query known = parsed.computeIfAbsent(query.text(), QueryFactory::create);
        // The copy leaves out what is aggregated.
        return known.hasAggregators() ? QueryFactory.create(query.text()) : QueryTransformOps.shallowCopy(known);
    }

    QueryExecution prepare(DatasetGraph graph, NamedQuery query, Arguments arguments) {
        check(query, arguments);
        QueryExecBuilder builder = QueryExec.dataset(graph).query(limited(parsed(query), arguments));
        arguments.values().forEach((name, value) -> builder.substitution(Var.alloc(name), node(value)));
        return QueryExecutionAdapter.adapt(builder.build());
    }

    /** The query with the arguments in the places of its parameters, not yet limited to things. */
    Query bound(NamedQuery query, Arguments arguments) {
        check(query, arguments);
        Map<Var, Node> values = new HashMap<>();
        arguments.values().forEach((name, value) -> values.put(Var.alloc(name), node(value)));
        return values.isEmpty() ? parsed(query) : QueryTransformOps.replaceVars(parsed(query), values);
    }

    /** The things come first, and then what names them: so they are looked up, and not all rows gone through. */
    static Query limited(Query query, Arguments arguments) {
        if (arguments.about().isEmpty()) {
            return query;
        }
        ElementGroup pattern = new ElementGroup();
        arguments.about().forEach((variable, things) -> pattern.addElement(values(Var.alloc(variable), things)));
        if (query.getQueryPattern() instanceof ElementGroup whole) {
            beginningWith(arguments.about().keySet(), whole.getElements()).forEach(pattern::addElement);
        } else {
            pattern.addElement(query.getQueryPattern());
        }
        query.setQueryPattern(pattern);
        return query;
    }

    /** Patterns can be joined in any order, until something else comes: an OPTIONAL belongs to what is before it. */
    private static List<Element> beginningWith(Set<String> variables, List<Element> parts) {
        List<Element> ordered = new ArrayList<>(parts);
        List<Element> joined = ordered.subList(0, countJoined(parts));
        joined.sort(Comparator.comparing(part -> !mentions(part, variables)));
        return ordered;
    }

    private static int countJoined(List<Element> parts) {
        return (int) parts.stream()
                .takeWhile(part -> part instanceof ElementPathBlock || part instanceof ElementNamedGraph)
                .count();
    }

    private static boolean mentions(Element part, Set<String> variables) {
        return PatternVars.vars(part).stream().map(Var::getVarName).anyMatch(variables::contains);
    }

    private static ElementData values(Var variable, Set<Iri> things) {
        ElementData data = new ElementData();
        data.add(variable);
        things.forEach(thing -> data.add(BindingFactory.binding(variable, node(thing))));
        return data;
    }

    private static void check(NamedQuery query, Arguments arguments) {
        if (!query.about().containsAll(arguments.about().keySet())) {
            throw new IllegalArgumentException("Query " + query.name() + " is about " + query.about() + ", asked about "
                    + arguments.about().keySet());
        }
        if (!query.parameters().keySet().equals(arguments.values().keySet())) {
            throw new IllegalArgumentException("Query " + query.name() + " takes "
                    + query.parameters().keySet() + ", given "
                    + arguments.values().keySet());
        }
    }

    private static Node node(Object value) {
        return switch (value) {
            case Iri iri -> NodeFactory.createURI(iri.value());
            case Long number -> literal(number);
            case BigDecimal number -> NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal);
            case LocalDate date -> NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
            default -> NodeFactory.createLiteralString(value.toString());
        };
    }

    static Node literal(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }
}
