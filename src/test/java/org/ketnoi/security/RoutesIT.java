package org.ketnoi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketnoi.KetNoiApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** No door that changes something is without a rule, and no rule without a door. */
class RoutesIT {
    private static final Set<RequestMethod> READING =
            Set.of(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS, RequestMethod.TRACE);

    /** Doors of the frameworks: signing in and out, and the place where errors are told. */
    private static final Set<String> NOT_MAPPED = Set.of("POST /login", "POST /logout", "POST /sparql");

    private record Route(String method, String path) {}

    @Test
    void everyDoorThatChangesSomethingHasARule(@TempDir Path directory) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(KetNoiApplication.class)
                .run("--ketnoi.store.directory=" + directory.resolve("store"), "--server.port=0")) {
            List<Route> routes = routes(context);
            assertThat(routes).isNotEmpty().allMatch(RoutesIT::hasRule);
            assertThat(AccessRules.RULES.stream()
                            .filter(rule -> !READING.contains(
                                    RequestMethod.valueOf(rule.method().name())))
                            .filter(rule -> !NOT_MAPPED.contains(rule.method() + " " + rule.path())))
                    .allMatch(rule -> routes.stream().anyMatch(route -> isOf(rule, route)));
            assertThat(context.getBeansOfType(ServletRegistrationBean.class).values().stream()
                            .flatMap(servlet -> ((Collection<?>) servlet.getUrlMappings()).stream())
                            .map(Object::toString))
                    .as("servlets, each of which may take anything")
                    .containsOnly("/", "/sparql");
        }
    }

    private static List<Route> routes(ConfigurableApplicationContext context) {
        List<Route> routes = new ArrayList<>();
        context.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods()
                        .keySet()
                        .forEach(info -> changing(info)
                                .forEach(method -> info.getPatternValues()
                                        .forEach(path -> routes.add(new Route(method, plain(path)))))));
        return routes.stream().filter(route -> !route.path.equals("/error")).toList();
    }

    /** A mapping without a method takes them all. */
    private static Stream<String> changing(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? Stream.of("POST")
                : methods.stream().filter(method -> !READING.contains(method)).map(RequestMethod::name);
    }

    /** With a key in the place of each variable. */
    private static String plain(String pattern) {
        return pattern.replaceAll("\\{[^/]*}", "k-1");
    }

    private static boolean hasRule(Route route) {
        return AccessRules.RULES.stream().anyMatch(rule -> isOf(rule, route));
    }

    private static boolean isOf(AccessRules.Rule rule, Route route) {
        return rule.method().name().equals(route.method)
                && PathPatternParser.defaultInstance.parse(rule.path()).matches(PathContainer.parsePath(route.path));
    }
}
