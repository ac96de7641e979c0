package org.ketnoi.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.ketnoi.graph.DomainException;
import org.ketnoi.web.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Refusals and failures of the pages, as pages. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
class PageProblems {
    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    private final Problems problems;

    PageProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ModelAndView refused(DomainException refusal, Locale language, HttpServletRequest request) {
        return page(problems.of(refusal, language), request);
    }

    @ExceptionHandler
    ModelAndView failed(RuntimeException failure, Locale language, HttpServletRequest request) {
        LOG.atError().setCause(failure).log("Page failed");
        return page(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal", language), request);
    }

    private static ModelAndView page(ProblemDetail problem, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("problem");
        page.setStatus(HttpStatusCode.valueOf(problem.getStatus()));
        page.addObject("problem", problem);
        page.addObject(Frame.NAME, Frame.of(request));
        return page;
    }
}
