package org.ketnoi.web;

import java.net.URI;
import java.util.Locale;
import org.ketnoi.graph.DomainException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Refusals as problem details (RFC 9457), in the reader's language. */
@Component
public class Problems {
    private static final String TYPES = "https://w3id.org/ketnoi/problem/";

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    public ProblemDetail of(DomainException refusal, Locale language) {
        return of(
                status(refusal.refusal()),
                refusal.problem(),
                language,
                refusal.values().toArray());
    }

    /** A problem by its stable name; its texts are {@code problem.<name>.title} and {@code .detail}. */
    public ProblemDetail of(HttpStatus status, String name, Locale language, Object... values) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPES + name));
        problem.setTitle(messages.getMessage("problem." + name + ".title", values, language));
        problem.setDetail(messages.getMessage("problem." + name + ".detail", values, language));
        return problem;
    }

    private static HttpStatus status(DomainException.Refusal refusal) {
        return switch (refusal) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case GONE -> HttpStatus.GONE;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNPROCESSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case CONDITION_MISSING -> HttpStatus.PRECONDITION_REQUIRED;
            case CONDITION_FAILED -> HttpStatus.PRECONDITION_FAILED;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
