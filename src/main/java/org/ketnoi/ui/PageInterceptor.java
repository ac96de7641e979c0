package org.ketnoi.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ketnoi.graph.Iri;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives every page its frame, and tells browsers what it may do: nothing but show itself, and on pages with the search
 * box complete what is typed by the one script of our own.
 */
class PageInterceptor implements HandlerInterceptor {
    private static final Set<String> WITH_SEARCH_BOX = Set.of("/", "/search");

    private static final String POLICY = policy("'none'");
    private static final String POLICY_WITH_SCRIPT = policy("'self'");

    private final Predicate<Iri> published;

    /** @param published whether a vocabulary or a concept of somebody else's can be read about here */
    PageInterceptor(Predicate<Iri> published) {
        this.published = published;
    }

    private static String policy(String scripts) {
        return "default-src 'self'; script-src " + scripts + "; object-src 'none'; connect-src " + scripts + "; "
                + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        response.setHeader("Content-Security-Policy", WITH_SEARCH_BOX.contains(path) ? POLICY_WITH_SCRIPT : POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.hasView()) {
            page.addObject(Frame.NAME, Frame.of(request, published));
        }
    }
}
