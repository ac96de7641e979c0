package org.ketnoi.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.ketnoi.graph.DomainException;

/** Carries a refusal from inside Fuseki, which knows only a status and a text, to the servlet that tells it. */
final class Refusals {
    private static final String ATTRIBUTE = Refusals.class.getName();

    private Refusals() {}

    /** Runs a step; what it refuses is noted on the request, and Fuseki is stopped. */
    static <T> T or(HttpAction action, Supplier<T> step) {
        try {
            return step.get();
        } catch (DomainException refusal) {
            action.getRequest().setAttribute(ATTRIBUTE, refusal);
            ServletOps.error(400, refusal.problem());
            throw new IllegalStateException("Fuseki went on after an error", refusal);
        }
    }

    static Optional<DomainException> of(HttpServletRequest request) {
        return Optional.ofNullable((DomainException) request.getAttribute(ATTRIBUTE));
    }
}
