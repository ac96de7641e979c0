package org.ketnoi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ketnoi.store.GraphStore;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * One validator for every answer that is made from the published graph: its version, the day (answers are as of today)
 * and the language. A client that has this state gets 304 without any work.
 */
class Freshness implements HandlerInterceptor {
    private final GraphStore published;
    private final Languages languages;
    private final Clock clock;

    Freshness(GraphStore published, Languages languages, Clock clock) {
        this.published = published;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET")) {
            return true;
        }
        if (request.getUserPrincipal() != null && request.getSession(false) != null) {
            // A page that tells as whom somebody is signed in is kept nowhere.
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return true;
        }
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Language, Cookie");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        String tag = "W/\"" + published.version() + "-"
                + LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh")) + "-"
                + languages.resolveLocale(request).getLanguage() + "\"";
        return !new ServletWebRequest(request, response).checkNotModified(tag);
    }
}
