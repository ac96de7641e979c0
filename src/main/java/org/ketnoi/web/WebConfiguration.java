package org.ketnoi.web;

import java.time.Clock;
import org.ketnoi.store.GraphStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What holds for all REST doors and pages. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final KnownParameters knownParameters = new KnownParameters();
    private final Freshness freshness;

    WebConfiguration(GraphStore published, Languages languages, Clock clock) {
        this.freshness = new Freshness(published, languages, clock);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(knownParameters)
                .addPathPatterns(
                        "/api/**",
                        "/",
                        "/search",
                        "/experts",
                        "/transfer-paths",
                        "/matches",
                        "/reliability",
                        "/gaps",
                        "/queries/**",
                        "/dumps/**",
                        "/ontology",
                        "/ontology/**",
                        "/schemes",
                        "/schemes/**");
        registry.addInterceptor(freshness)
                .excludePathPatterns(
                        "/api/v1/me",
                        "/api/v1/imports",
                        "/api/v1/imports/**",
                        "/api/v1/dumps",
                        "/api/v1/orders/*/acts",
                        "/api/v1/experts/*/*",
                        "/api/v1/disclosed/**",
                        "/api/v1/identities/d*")
                .addPathPatterns(
                        "/api/**",
                        "/data/**",
                        "/",
                        "/search",
                        "/experts",
                        "/transfer-paths",
                        "/matches",
                        "/reliability",
                        "/gaps",
                        "/queries/**",
                        "/page/**",
                        "/ontology",
                        "/ontology/**",
                        "/schemes",
                        "/schemes/**");
    }
}
