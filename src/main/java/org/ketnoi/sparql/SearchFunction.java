package org.ketnoi.sparql;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.sparql.util.Symbol;
import org.ketnoi.search.Kind;
import org.ketnoi.search.Search;
import org.ketnoi.search.Thing;
import org.ketnoi.web.Today;
import org.ketnoi.web.Words;

/**
 * Full text inside a query: {@code ?thing fn:search "words"}, {@code (?thing ?score) fn:search ("words" "experts" 20)}. The
 * things that the words find, best first, of one kind when it is named, twenty when no number is. One query asks the same
 * words once. Not safe for use by several threads: the engine makes one for each use.
 */
final class SearchFunction extends PropertyFunctionEval {
    static final String NAME = "https://w3id.org/ketnoi/function#search";

    /** Who wants more has other ways to narrow a query down. */
    static final int MOST = 1_000;

    private static final int UNLESS_SAID = 20;
    private static final Symbol ASKED = Symbol.create(NAME + "/asked");

    private final Search search;
    private final Today today;

    SearchFunction(Search search, Today today) {
        super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
        this.search = search;
        this.today = today;
    }

    /** What is asked for. */
    private record Wish(String words, Optional<Kind> kind, int limit) {
        static Wish of(PropFuncArg object) {
            List<Node> arguments = object.isList() ? object.getArgList() : List.of(object.getArg());
            String words = "";
            Optional<Kind> kind = Optional.empty();
            int limit = UNLESS_SAID;
            for (int i = 0; i < arguments.size(); i++) {
                Node argument = arguments.get(i);
                if (!argument.isLiteral()) {
                    throw SparqlException.searchMisused();
                }
                if (i == 0) {
                    words = Words.read("fn:search", Optional.of(argument.getLiteralLexicalForm()));
                } else if (argument.getLiteralValue() instanceof Number number) {
                    limit = number.intValue();
                } else {
                    kind = Optional.of(Kind.read(argument.getLiteralLexicalForm()));
                }
            }
            if (words.isEmpty() || limit < 1 || limit > MOST) {
                throw SparqlException.searchMisused();
            }
            return new Wish(words, kind, limit);
        }
    }

    @Override
    public QueryIterator execEvaluated(
            Binding binding, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext execution) {
        List<Node> told = subject.isList() ? subject.getArgList() : List.of(subject.getArg());
        if (told.isEmpty() || told.size() > 2) {
            throw SparqlException.searchMisused();
        }
        List<Binding> rows = new ArrayList<>();
        for (Thing thing : found(Wish.of(object), execution.getContext())) {
            row(binding, told, thing).ifPresent(rows::add);
        }
        Iterator<Binding> answer = rows.iterator();
        return QueryIterPlainWrapper.create(answer, execution);
    }

    @SuppressWarnings("unchecked")
    private List<Thing> found(Wish wish, Context context) {
        Map<Wish, List<Thing>> asked = (Map<Wish, List<Thing>>) context.get(ASKED);
        if (asked == null) {
            asked = new ConcurrentHashMap<>();
            context.set(ASKED, asked);
        }
        return asked.computeIfAbsent(wish, key -> search.suggest(key.words, key.kind, today.get(), key.limit));
    }

    /** Empty when the query already says that it is another thing. */
    private static Optional<Binding> row(Binding before, List<Node> told, Thing thing) {
        List<Node> values =
                List.of(NodeFactory.createURI(thing.id().value()), NodeFactoryExtra.doubleToNode(thing.score()));
        BindingBuilder row = Binding.builder(before);
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).isVariable()) {
                row.add(Var.alloc(told.get(i)), values.get(i));
            } else if (!told.get(i).equals(values.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(row.build());
    }
}
