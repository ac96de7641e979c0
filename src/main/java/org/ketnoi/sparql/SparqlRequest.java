package org.ketnoi.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as Fuseki gets to see it: without the parameters that turn an answer into a page or a script, and with
 * JSON, or Turtle for graphs, when the client accepts anything.
 */
final class SparqlRequest extends HttpServletRequestWrapper {
    private static final Set<String> DROPPED =
            Set.of("stylesheet", "xslt", "callback", "force-accept", "output", "format", "lang", "timeout");
    private static final String PREFERRED = "application/sparql-results+json, text/turtle;q=0.9";

    SparqlRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
        String value = super.getHeader(name);
        boolean any = value == null || value.isBlank() || value.strip().equals("*/*");
        return name.equalsIgnoreCase("Accept") && any ? PREFERRED : value;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return name.equalsIgnoreCase("Accept")
                ? Collections.enumeration(Set.of(String.valueOf(getHeader(name))))
                : super.getHeaders(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return DROPPED.contains(name) ? null : super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return DROPPED.contains(name) ? null : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> kept = new HashMap<>(super.getParameterMap());
        kept.keySet().removeAll(DROPPED);
        return kept;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
