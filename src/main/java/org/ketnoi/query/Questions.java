package org.ketnoi.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ketnoi.graph.DomainException;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.springframework.stereotype.Component;

/** The question library, asked with the texts that a caller gives. */
@Component
public class Questions {
    private final QueryLibrary library;
    private final GraphStore published;
    private final ArgumentReader reader;

    Questions(QueryLibrary library, GraphStore published, ArgumentReader reader) {
        this.library = library;
        this.published = published;
        this.reader = reader;
    }

    /** In the order of their names. */
    public List<NamedQuery> list() {
        return library.list();
    }

    /** By whole name, or by its last part. */
    public NamedQuery get(String name) {
        return library.find(name).orElseThrow(() -> new QueryException("query-not-found", name, ""));
    }

    public Answer ask(NamedQuery query, Map<String, String> given, Locale language) {
        Arguments arguments = read(query, given, language);
        return new Answer(query, published.select(query, arguments, row -> Answer.cells(query, row)));
    }

    /** The question as SPARQL that can be asked elsewhere, with these values in the places of its parameters. */
    public String text(NamedQuery query, Map<String, String> given, Locale language) {
        return published.text(query, read(query, given, language));
    }

    private Arguments read(NamedQuery query, Map<String, String> given, Locale language) {
        for (String parameter : given.keySet()) {
            if (!query.parameters().containsKey(parameter) && !parameter.equals(ArgumentReader.LANGUAGE)) {
                throw new QueryException(
                        "unknown-parameter",
                        parameter,
                        String.join(", ", query.parameters().keySet()));
            }
        }
        return reader.read(query, given, language);
    }

    /** No such question, or a parameter that it does not take. */
    static final class QueryException extends DomainException {
        private static final long serialVersionUID = 1L;

        QueryException(String problem, String name, String known) {
            super(problem.equals("query-not-found") ? Refusal.NOT_FOUND : Refusal.INVALID, problem, name, known);
        }
    }
}
