package org.ketnoi.records.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.person.Erasure;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The name of somebody who was erased leads to 410, at every door, and to nothing else. */
@Component
class ErasedPeople implements HandlerInterceptor, WebMvcConfigurer {
    private static final Pattern NAME =
            Pattern.compile("/(?:id|page|data)/expert/([^/]+?)(?:\\.(?:ttl|jsonld|nt|rdf))?|/api/v1/experts/([^/]+)");

    private final Erasure erasure;

    ErasedPeople(Erasure erasure) {
        this.erasure = erasure;
    }

    /** Before a client is told that what it has is still so. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/id/expert/*", "/page/expert/*", "/data/expert/*", "/api/v1/experts/*")
                .order(Ordered.HIGHEST_PRECEDENCE + 1);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Matcher name = NAME.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (name.matches() && !request.getMethod().equals("DELETE")) {
            String key = name.group(1) == null ? name.group(2) : name.group(1);
            if (Iri.KEY.matcher(key).matches()) {
                erasure.checkNotErased(Iri.entity("expert", key));
            }
        }
        return true;
    }
}
