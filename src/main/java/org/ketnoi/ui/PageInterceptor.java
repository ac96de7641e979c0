package org.ketnoi.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ketnoi.graph.Iri;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page its frame, and tells browsers what it may do: nothing but show itself. */
class PageInterceptor implements HandlerInterceptor {
    private static final String POLICY =
            "default-src 'self'; script-src 'none'; object-src 'none'; connect-src 'none'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Predicate<Iri> published;

    /** @param published whether a vocabulary or a concept of somebody else's can be read about here */
    PageInterceptor(Predicate<Iri> published) {
        this.published = published;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("Content-Security-Policy", POLICY);
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
