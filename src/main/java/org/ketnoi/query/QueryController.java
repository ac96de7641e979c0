package org.ketnoi.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.web.Names;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/v1/queries}: each file of the question library, callable, with its head as documentation. A question
 * is named by the last part of its name, or by its whole name; {@code .csv} behind it, or an {@code Accept} that
 * prefers {@code text/csv}, gives the rows alone.
 */
@RestController
@RequestMapping("/api/v1/queries")
class QueryController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Questions questions;
    private final Names names;

    QueryController(Questions questions, Names names) {
        this.questions = questions;
        this.names = names;
    }

    /** The questions of the library. */
    record Listed(List<QuestionView> items) {}

    @GetMapping
    Listed list() {
        return new Listed(questions.list().stream().map(QuestionView::of).toList());
    }

    @GetMapping("/{name}")
    ResponseEntity<?> ask(
            @PathVariable String name,
            @RequestParam Map<String, String> parameters,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept,
            Locale language) {
        Answer answer = answer(name, parameters, language);
        return prefersCsv(accept) ? csv(answer) : ResponseEntity.ok(AnswerView.of(answer, names, language));
    }

    @GetMapping("/{room}/{name}")
    ResponseEntity<?> ask(
            @PathVariable String room,
            @PathVariable String name,
            @RequestParam Map<String, String> parameters,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept,
            Locale language) {
        return ask(room + "/" + name, parameters, accept, language);
    }

    @GetMapping("/{name}.csv")
    ResponseEntity<String> csv(
            @PathVariable String name, @RequestParam Map<String, String> parameters, Locale language) {
        return csv(answer(name, parameters, language));
    }

    @GetMapping("/{room}/{name}.csv")
    ResponseEntity<String> csv(
            @PathVariable String room,
            @PathVariable String name,
            @RequestParam Map<String, String> parameters,
            Locale language) {
        return csv(answer(room + "/" + name, parameters, language));
    }

    private Answer answer(String name, Map<String, String> parameters, Locale language) {
        NamedQuery query = questions.get(name);
        return questions.ask(query, parameters, language);
    }

    private static ResponseEntity<String> csv(Answer answer) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + answer.query().key() + ".csv\"")
                .body(AnswerCsv.of(answer));
    }

    /** Whether CSV comes before JSON in what the client accepts; what it accepts of neither Spring refuses. */
    private static boolean prefersCsv(String accept) {
        try {
            List<MediaType> types = new ArrayList<>(MediaType.parseMediaTypes(accept));
            MimeTypeUtils.sortBySpecificity(types);
            return types.stream()
                    .filter(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON) || type.isCompatibleWith(CSV))
                    .findFirst()
                    .filter(type -> !type.isCompatibleWith(MediaType.APPLICATION_JSON))
                    .isPresent();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
