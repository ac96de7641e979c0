package org.ketnoi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ketnoi.graph.DomainException;
import org.ketnoi.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Tells a refusal before any handler is reached, in the same shape as the handlers do. */
final class Refuser {
    private final Problems problems;
    private final LocaleResolver languages;
    private final JsonMapper json;

    Refuser(Problems problems, LocaleResolver languages, JsonMapper json) {
        this.problems = problems;
        this.languages = languages;
        this.json = json;
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, DomainException refusal) throws IOException {
        send(response, problems.of(refusal, languages.resolveLocale(request)));
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String name, Object value)
            throws IOException {
        send(response, problems.of(status, name, languages.resolveLocale(request), value));
    }

    private void send(HttpServletResponse response, ProblemDetail problem) throws IOException {
        if (problem.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.setStatus(problem.getStatus());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
