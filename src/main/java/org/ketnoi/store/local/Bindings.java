package org.ketnoi.store.local;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.QueryExecutionAdapter;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.NamedQuery;

/** Binds the arguments of a question to its parameters. */
final class Bindings {
    private Bindings() {}

    static QueryExecution prepare(DatasetGraph graph, NamedQuery query, Arguments arguments) {
        check(query, arguments);
        Query parsed = QueryFactory.create(query.text());
        QueryExecBuilder builder = QueryExec.dataset(graph).query(parsed);
        arguments.values().forEach((name, value) -> builder.substitution(Var.alloc(name), node(value)));
        return QueryExecutionAdapter.adapt(builder.build());
    }

    /** The query with the arguments in the places of its parameters. */
    static String text(NamedQuery query, Arguments arguments) {
        check(query, arguments);
        Map<Var, Node> values = new HashMap<>();
        arguments.values().forEach((name, value) -> values.put(Var.alloc(name), node(value)));
        return QueryTransformOps.replaceVars(QueryFactory.create(query.text()), values)
                .toString();
    }

    private static void check(NamedQuery query, Arguments arguments) {
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
