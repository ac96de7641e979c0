package org.ketnoi.sparql;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.fuseki.server.Dispatcher;
import org.ketnoi.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/** {@code /sparql}: Fuseki's dispatcher behind a door that knows its limits and tells problems like all others. */
final class SparqlServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Problems problems;
    private final transient LocaleResolver languages;
    private final transient JsonMapper json;
    private final transient ServiceDescription description;

    SparqlServlet(Problems problems, LocaleResolver languages, JsonMapper json, ServiceDescription description) {
        this.problems = problems;
        this.languages = languages;
        this.json = json;
        this.description = description;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("X-Content-Type-Options", "nosniff");
        boolean asks = request.getMethod().equals("POST") || request.getQueryString() != null;
        if (!asks) {
            description.send(response);
            return;
        }
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        boolean dispatched = Dispatcher.dispatch(new SparqlRequest(request), answer);
        int status = dispatched ? answer.getStatus() : HttpStatus.NOT_FOUND.value();
        if (status < HttpStatus.BAD_REQUEST.value()) {
            answer.copyBodyToResponse();
        } else {
            String said = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
            answer.resetBuffer();
            send(problem(request, status, said.strip()), response);
        }
    }

    private ProblemDetail problem(HttpServletRequest request, int status, String said) {
        Locale language = languages.resolveLocale(request);
        Optional<ProblemDetail> refused = Refusals.of(request).map(refusal -> problems.of(refusal, language));
        return refused.orElseGet(() -> {
            HttpStatus known = Optional.ofNullable(HttpStatus.resolve(status)).orElse(HttpStatus.BAD_REQUEST);
            return known.is4xxClientError()
                    ? problems.of(known, "http-" + known.value(), language, said)
                    : problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal", language);
        });
    }

    private void send(ProblemDetail problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.getStatus());
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader("Retry-After", "10");
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
