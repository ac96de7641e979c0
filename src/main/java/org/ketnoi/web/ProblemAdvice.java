package org.ketnoi.web;

import java.util.Locale;
import org.ketnoi.graph.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every refusal of the REST doors, and every failure, as a problem detail. */
@RestControllerAdvice(annotations = org.springframework.web.bind.annotation.RestController.class)
@Order(0)
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(DomainException refusal, Locale language) {
        return answer(problems.of(refusal, language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException failure, Locale language) {
        LOG.atError().setCause(failure).log("Request failed");
        return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal", language));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        // Whatever the client accepts: a refusal without a word helps nobody.
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** What Spring itself refuses: wrong method, media type, missing or malformed parameter. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @org.jspecify.annotations.Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        HttpStatus known = HttpStatus.valueOf(status.value());
        String name = known.is4xxClientError() ? "http-" + UnknownPath.known(known) : "internal";
        String detail = body instanceof ProblemDetail problem && problem.getDetail() != null ? problem.getDetail() : "";
        HttpHeaders told = new HttpHeaders(headers);
        told.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(problems.of(known, name, LocaleContextHolder.getLocale(), detail), told, status);
    }
}
