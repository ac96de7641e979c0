package org.ketnoi.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What no handler took or told: a problem like all others for programs; pages have a view of their own. */
@RestController
class UnknownPath implements ErrorController {
    private final Problems problems;

    UnknownPath(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> tell(HttpServletRequest request, Locale language) {
        int code = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .orElse(HttpStatus.NOT_FOUND.value());
        HttpStatus status = Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        ProblemDetail problem = status.is4xxClientError()
                ? problems.of(status, "http-" + known(status), language, path)
                : problems.of(status, "internal", language);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** A status without a text of its own is told as a bad request. */
    static int known(HttpStatus status) {
        return switch (status.value()) {
            case 401, 403, 404, 405, 406, 413, 415, 422, 429 -> status.value();
            default -> HttpStatus.BAD_REQUEST.value();
        };
    }
}
