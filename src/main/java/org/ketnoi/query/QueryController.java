package org.ketnoi.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ketnoi.graph.DomainException;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Row;
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
    private final ArgumentReader reader;

    QueryController(QueryLibrary library, GraphStore published, ArgumentReader reader) {
        this.library = library;
        this.published = published;
        this.reader = reader;
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
                    query.head().description(),
                    query.head().tags(),
                    meanings(query),
                    query.returns());
        }
    }

    private static Map<String, String> meanings(NamedQuery query) {
        Map<String, String> meanings = new LinkedHashMap<>();
        query.parameters().forEach((name, parameter) -> meanings.put(name, parameter.meaning()));
        return meanings;
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
    Answered ask(@PathVariable String name, @RequestParam Map<String, String> parameters, Locale language) {
        return answer(name, parameters, language);
    }

    @GetMapping("/{room}/{name}")
    Answered ask(
            @PathVariable String room,
            @PathVariable String name,
            @RequestParam Map<String, String> parameters,
            Locale language) {
        return answer(room + "/" + name, parameters, language);
    }

    private Answered answer(String name, Map<String, String> parameters, Locale language) {
        NamedQuery query = library.find(name).orElseThrow(() -> new QueryException("query-not-found", name, ""));
        check(query, parameters);
        Arguments arguments = reader.read(query, parameters, language);
        return new Answered(Told.of(query), published.select(query, arguments, row -> values(query, row)));
    }

    private void check(NamedQuery query, Map<String, String> parameters) {
        for (String parameter : parameters.keySet()) {
            if (!query.parameters().containsKey(parameter) && !parameter.equals("lang")) {
                throw new QueryException(
                        "unknown-parameter",
                        parameter,
                        String.join(", ", query.parameters().keySet()));
            }
        }
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
