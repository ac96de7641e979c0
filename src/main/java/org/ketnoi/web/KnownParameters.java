package org.ketnoi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ketnoi.graph.DomainException;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** A parameter that a question does not know, or one given twice, is refused by name: a typing error is not ignored. */
class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Languages.check(request);
            boolean open = Arrays.stream(method.getMethodParameters()).anyMatch(KnownParameters::isOpen);
            Set<String> known = open ? request.getParameterMap().keySet() : known(method);
            request.getParameterMap().forEach((name, values) -> check(name, values, known));
        }
        return true;
    }

    /** A handler that takes its parameters as a map checks them itself. */
    private static boolean isOpen(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestParam.class)
                && Map.class.isAssignableFrom(parameter.getParameterType());
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
