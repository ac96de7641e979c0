package org.ketnoi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ketnoi.graph.DomainException;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** A parameter that a question does not know, or one given twice, is refused by name: a typing error is not ignored. */
public class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Languages.check(request);
            if (Arrays.stream(method.getMethodParameters()).anyMatch(KnownParameters::takesAll)) {
                return true;
            }
            boolean open = Arrays.stream(method.getMethodParameters()).anyMatch(KnownParameters::isOpen);
            Set<String> known = open ? request.getParameterMap().keySet() : known(method);
            request.getParameterMap().forEach((name, values) -> check(name, values, known));
        }
        return true;
    }

    /** Who takes every value of every parameter checks them itself, by {@link #check(Map, Set, Set)}. */
    private static boolean takesAll(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestParam.class)
                && MultiValueMap.class.isAssignableFrom(parameter.getParameterType());
    }

    /** A handler that takes its parameters as a map knows the names itself. */
    private static boolean isOpen(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestParam.class)
                && Map.class.isAssignableFrom(parameter.getParameterType());
    }

    /**
     * For a handler that takes its parameters as a map.
     *
     * @param once names that may stand once, besides the language
     * @param repeatable names that may stand several times
     */
    public static void check(Map<String, List<String>> given, Set<String> once, Set<String> repeatable) {
        Set<String> known = new TreeSet<>(once);
        known.addAll(repeatable);
        known.add(Languages.PARAMETER);
        given.forEach((name, values) ->
                check(name, repeatable.contains(name) ? new String[0] : values.toArray(String[]::new), known));
    }

    private static void check(String name, String[] values, Set<String> known) {
        if (!known.contains(name)) {
            throw new ParameterException("unknown-parameter", name, String.join(", ", known));
        }
        if (values.length > 1) {
            throw new ParameterException("duplicate-parameter", name, "");
        }
    }

    private static Set<String> known(HandlerMethod method) {
        Set<String> known = new TreeSet<>(Set.of(Languages.PARAMETER));
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
            if (named != null) {
                String name = named.name().isEmpty() ? parameter.getParameter().getName() : named.name();
                known.add(name);
            }
        }
        return known;
    }

    /** A parameter that is unknown or stands twice. */
    static final class ParameterException extends DomainException {
        private static final long serialVersionUID = 1L;

        ParameterException(String problem, String name, String known) {
            super(Refusal.INVALID, problem, name, known);
        }
    }
}
