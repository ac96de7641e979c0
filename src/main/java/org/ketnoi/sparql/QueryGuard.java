package org.ketnoi.sparql;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.vocabulary.XSD;

/** Looks at a query before it runs: it must be SPARQL 1.1, stay in this house, and call nothing but known functions. */
final class QueryGuard {
    private static final List<String> CODE =
            List.of("java:", "js:", "http://jena.hpl.hp.com/ARQ/property#", "http://jena.apache.org/ARQ/property#");

    private final int mostCharacters;

    QueryGuard(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /** The query, parsed and found harmless. */
    Query check(String text) {
        if (text.length() > mostCharacters) {
            throw SparqlException.tooLong(mostCharacters);
        }
        Query query = parse(text);
        Walker.walk(Algebra.compile(query), new Patterns(), new Functions());
        return query;
    }

    private static Query parse(String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw SparqlException.syntax(e.getLine(), e.getColumn(), firstLine(e));
        } catch (QueryException e) {
            throw SparqlException.syntax(0, 0, firstLine(e));
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static void refuseCode(Node predicate) {
        if (predicate.isURI() && CODE.stream().anyMatch(predicate.getURI()::startsWith)) {
            throw SparqlException.refused("<" + predicate.getURI() + ">");
        }
    }

    private static final class Patterns extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            throw SparqlException.refused("SERVICE");
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> refuseCode(triple.getPredicate()));
        }

        @Override
        public void visit(OpTriple pattern) {
            refuseCode(pattern.getTriple().getPredicate());
        }
    }

    /** Functions with an IRI: the casts to XSD types, and what the engine has registered; never a class to be loaded. */
    private static final class Functions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            if (function instanceof E_Function called) {
                String name = called.getFunctionIRI();
                boolean known = name.startsWith(XSD.getURI())
                        || (FunctionRegistry.get().isRegistered(name) && !name.startsWith("java:"));
                if (!known) {
                    throw SparqlException.unknownFunction("<" + name + ">");
                }
            }
        }
    }
}
