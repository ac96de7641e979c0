package org.ketnoi.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import org.ketnoi.web.Problems;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** The one filter chain before all doors: host, key, session, forgery, roles, headers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DoorConfiguration {
    /** For everything that is not a page; pages have a policy of their own. */
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** Asked by POST since they are long; they change nothing. */
    private static final Set<String> QUESTIONS = Set.of("/sparql", "/api/v1/what-if", "/reconcile");

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            Credentials credentials,
            SecuritySettings settings,
            Problems problems,
            LocaleResolver languages,
            JsonMapper json,
            Clock clock) {
        Refuser refuser = new Refuser(problems, languages, json);
        FailedLogins failed = new FailedLogins(clock);
        http.addFilterBefore(new HostFilter(settings, refuser), DisableEncodeUrlFilter.class)
                .addFilterBefore(new KeyFilter(credentials, failed, refuser), CsrfFilter.class)
                .authorizeHttpRequests(DoorConfiguration::rules)
                .headers(DoorConfiguration::headers)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(DoorConfiguration::canBeForged))
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, e) -> refuser.refuse(request, response, new NotSignedInException()))
                        .accessDeniedHandler((request, response, e) -> {
                            if (e instanceof CsrfException) {
                                refuser.refuse(request, response, HttpStatus.FORBIDDEN, "forged", "");
                            } else {
                                refuser.refuse(request, response, new NotAllowedException());
                            }
                        }))
                .formLogin(form -> form.loginPage(SignIn.PATH)
                        .passwordParameter("key")
                        .successHandler((request, response, who) -> goTo(SignIn.PATH, request, response))
                        .failureHandler((request, response, e) -> {
                            failed.count(request.getRemoteAddr());
                            goTo(SignIn.PATH + "?failed=true", request, response);
                        }))
                .logout(out -> out.logoutSuccessHandler((request, response, who) -> goTo("/", request, response)));
        return http.build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll();
        for (AccessRules.Rule rule : AccessRules.RULES) {
            var matched = requests.requestMatchers(rule.method(), rule.path());
            if (rule.isOpen()) {
                matched.permitAll();
            } else {
                matched.hasAnyRole(rule.roleNames());
            }
        }
        requests.requestMatchers(HttpMethod.GET).permitAll();
        requests.requestMatchers(HttpMethod.HEAD).permitAll();
        requests.requestMatchers(HttpMethod.OPTIONS).permitAll();
        requests.anyRequest().denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    /** A browser sends a session by itself, a key never; and a stranger must not sign a browser in. */
    private static boolean canBeForged(HttpServletRequest request) {
        boolean byKey = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        boolean signsIn = SignIn.isTried(request);
        boolean question =
                QUESTIONS.stream().anyMatch(path -> request.getRequestURI().equals(request.getContextPath() + path));
        return !READING.contains(request.getMethod())
                && !byKey
                && !question
                && (signsIn || request.getSession(false) != null);
    }

    /** In the language that the form was in. */
    private static void goTo(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = request.getParameter("lang");
        boolean known = "vi".equals(language) || "en".equals(language);
        String mark = path.contains("?") ? "&" : "?";
        response.sendRedirect(request.getContextPath() + path + (known ? mark + "lang=" + language : ""));
    }
}
