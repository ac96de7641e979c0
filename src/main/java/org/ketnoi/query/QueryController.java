package org.ketnoi.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Row;
import org.ketnoi.web.Ids;
import org.ketnoi.web.Today;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/queries}: each file of the question library, callable, with its head as documentation. */
@RestController
@RequestMapping("/api/v1/queries")
class QueryController {
    private final QueryLibrary library;
    private final GraphStore published;
    private final Today today;

    QueryController(QueryLibrary library, GraphStore published, Today today) {
        this.library = library;
        this.published = published;
        this.today = today;
    }

    /** A question as the library tells it. */
    record Told(
            String name,
            String summary,
            String description,
            List<String> tags,
            Map<String, String> params,
            List<String> returns) {
        static Told of(NamedQuery query) {
            return new Told(
                    query.name(),
                    query.summary(),
                    query.description(),
                    query.tags(),
                    query.parameters(),
                    query.returns());
        }
    }

    /** The questions of the library. */
    record Listed(List<Told> items) {}

    /** A question with its rows; a row has no entry for an empty column. */
    record Answered(Told query, List<Map<String, Object>> rows) {}

    @GetMapping
    Listed list() {
        return new Listed(library.list().stream().map(Told::of).toList());
    }

    /** By the last part of its name, or by its whole name. */
    @GetMapping("/{name}")
    Answered ask(@PathVariable String name, @RequestParam Map<String, String> parameters) {
        return answer(name, parameters);
    }

    @GetMapping("/{room}/{name}")
    Answered ask(@PathVariable String room, @PathVariable String name, @RequestParam Map<String, String> parameters) {
        return answer(room + "/" + name, parameters);
    }

    private Answered answer(String name, Map<String, String> parameters) {
        NamedQuery query = library.find(name).orElseThrow(() -> new QueryException("query-not-found", name, ""));
        Arguments arguments = arguments(query, parameters);
        return new Answered(Told.of(query), published.select(query, arguments, row -> values(query, row)));
    }

    private Arguments arguments(NamedQuery query, Map<String, String> parameters) {
        Set<String> known = new TreeSet<>(query.parameters().keySet());
        Arguments arguments = Arguments.none();
        for (String parameter : parameters.keySet()) {
            if (!known.contains(parameter) && !parameter.equals("lang")) {
                throw new QueryException("unknown-parameter", parameter, String.join(", ", known));
            }
        }
        for (String parameter : known) {
            String value = parameters.get(parameter);
            if (value == null) {
                throw new InvalidParameterException(
                        parameter, "", query.parameters().getOrDefault(parameter, ""));
            }
            arguments = with(arguments, parameter, value, query.parameters().getOrDefault(parameter, ""));
        }
        return arguments;
    }

    /** The head tells what a parameter stands for: a date, a number, a language, or else a thing. */
    private Arguments with(Arguments arguments, String parameter, String value, String meaning) {
        if (meaning.contains("date")) {
            return arguments.with(parameter, today.or(parameter, java.util.Optional.of(value)));
        }
        if (meaning.contains("language")) {
            return arguments.with(parameter, value);
        }
        Iri thing = Ids.read(parameter, value);
        return arguments.with(parameter, thing);
    }

    private static Map<String, Object> values(NamedQuery query, Row row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String column : query.returns()) {
            row.findLabel(column)
                    .filter(label -> !label.language().isEmpty())
                    .<Object>map(label -> Map.of("text", label.text(), "lang", label.language()))
                    .or(() -> row.findText(column))
                    .ifPresent(value -> values.put(column, value));
        }
        return values;
    }

    /** No such question, or a parameter that it does not take. */
    static final class QueryException extends DomainException {
        private static final long serialVersionUID = 1L;

        QueryException(String problem, String name, String known) {
            super(problem.equals("query-not-found") ? Refusal.NOT_FOUND : Refusal.INVALID, problem, name, known);
        }
    }
}
