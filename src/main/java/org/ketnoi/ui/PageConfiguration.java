package org.ketnoi.ui;

import java.time.Duration;
import org.ketnoi.vocabulary.Schemes;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What holds for all pages and the files that they use. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {
    private static final Duration ASSETS_KEPT = Duration.ofMinutes(10);

    private final Schemes schemes;

    PageConfiguration(Schemes schemes) {
        this.schemes = schemes;
    }

    /** First of all, so that a page that tells a refusal is as guarded as the others. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PageInterceptor(schemes::holdsForeign))
                .excludePathPatterns("/api/**", "/data/**", "/id/**")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(ASSETS_KEPT));
    }
}
