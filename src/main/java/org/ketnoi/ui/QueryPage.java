package org.ketnoi.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.query.Answer;
import org.ketnoi.query.ArgumentReader;
import org.ketnoi.query.QuestionView;
import org.ketnoi.query.Questions;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;
import org.ketnoi.web.Problems;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code GET /queries/{room}/{name}}: one question, to ask and to take along. */
@Controller
class QueryPage {
    /** More rows are for programs. */
    private static final int MOST_ROWS = 500;

    private final Questions questions;
    private final QueryFields fields;
    private final EntityWording wording;
    private final Names names;
    private final Problems problems;

    QueryPage(Questions questions, QueryFields fields, EntityWording wording, Names names, Problems problems) {
        this.questions = questions;
        this.fields = fields;
        this.wording = wording;
        this.names = names;
        this.problems = problems;
    }

    /** The rows to show, of so many. */
    record Table(int total, List<List<EntityWording.Cell>> rows) {
        public boolean isCut() {
            return rows.size() < total;
        }

        public int shown() {
            return rows.size();
        }
    }

    @GetMapping("/queries/{name}")
    String show(
            @PathVariable String name,
            @RequestParam Map<String, String> parameters,
            Locale language,
            Model model,
            HttpServletResponse response) {
        NamedQuery query = questions.get(name);
        Map<String, String> given = given(query, parameters);
        boolean asked = !given.isEmpty()
                || QuestionView.examples(query).keySet().stream().allMatch(this::isDefaulted);
        model.addAttribute("query", query);
        model.addAttribute("summary", query.summary(language));
        model.addAttribute(
                "questions",
                query.questions().stream()
                        .map(number -> new QueriesPage.Question(number, List.of()))
                        .toList());
        model.addAttribute("asked", asked);
        model.addAttribute("fields", fields.of(query, asked ? given : QuestionView.examples(query), language));
        model.addAttribute("commands", commands(query, asked ? given : QuestionView.examples(query)));
        model.addAttribute("api", "/api/v1/queries/" + query.name());
        model.addAttribute("parameters", QuestionView.parameters(parameters));
        if (asked) {
            answer(query, parameters, language, model).ifPresent(problem -> response.setStatus(problem.getStatus()));
        }
        return "query";
    }

    @GetMapping("/queries/{room}/{name}")
    String show(
            @PathVariable String room,
            @PathVariable String name,
            @RequestParam Map<String, String> parameters,
            Locale language,
            Model model,
            HttpServletResponse response) {
        return show(room + "/" + name, parameters, language, model, response);
    }

    private boolean isDefaulted(String parameter) {
        return parameter.equals(ArgumentReader.AS_OF) || parameter.equals(ArgumentReader.LANGUAGE);
    }

    /** The language says how to read the page; alone it asks nothing. */
    private static Map<String, String> given(NamedQuery query, Map<String, String> parameters) {
        Map<String, String> given = new LinkedHashMap<>(parameters);
        given.remove(ArgumentReader.LANGUAGE);
        return given;
    }

    /** The answer on the page, or why there is none. */
    private Optional<ProblemDetail> answer(
            NamedQuery query, Map<String, String> parameters, Locale language, Model model) {
        try {
            model.addAttribute("table", table(questions.ask(query, parameters, language), language));
            model.addAttribute("text", questions.text(query, parameters, language));
            return Optional.empty();
        } catch (InvalidParameterException refusal) {
            ProblemDetail problem = problems.of(refusal, language);
            model.addAttribute("problem", problem);
            return Optional.of(problem);
        }
    }

    private Table table(Answer answer, Locale language) {
        List<String> columns = answer.query().returns();
        return new Table(
                answer.rows().size(),
                answer.rows().stream()
                        .limit(MOST_ROWS)
                        .map(row -> IntStream.range(0, row.size())
                                .mapToObj(i -> cell(columns.get(i), row.get(i), language))
                                .toList())
                        .toList());
    }

    private EntityWording.Cell cell(String column, Answer.Cell cell, Locale language) {
        if (cell.thing()) {
            Named named = names.of(Iri.of(cell.text()), language);
            return new EntityWording.Cell(named.label(), named.lang().orElse(""), named.id());
        }
        return new EntityWording.Cell(wording.told(column, cell.text(), language), cell.language(), "");
    }

    /** How a program or a shell asks the same. */
    private static List<String> commands(NamedQuery query, Map<String, String> values) {
        String address =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        StringBuilder options = new StringBuilder();
        values.forEach(
                (name, value) -> options.append(" --").append(name).append(' ').append(quoted(value)));
        return List.of(
                "curl -H 'Accept: text/csv' '" + address + "/api/v1/queries/" + query.name()
                        + QuestionView.parameters(values) + "'",
                "target/ketnoi query " + query.key() + options + " --csv");
    }

    private static String quoted(String value) {
        return value.matches("[\\w./:-]+") ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}
