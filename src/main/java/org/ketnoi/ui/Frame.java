package org.ketnoi.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.ketnoi.graph.Iri;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What every page has around its content.
 *
 * @param language of the page
 * @param editions the page in each language
 * @param caller the name of whoever is signed in
 */
record Frame(Links links, String language, List<Edition> editions, Optional<String> caller) {
    /** The name of the frame in a model. */
    static final String NAME = "frame";

    private static final String PARAMETER = "lang";
    private static final List<String> LANGUAGES = List.of("vi", "en");

    /** The same page in a language; {@code name} is the language's own. */
    record Edition(String language, String name, String address, boolean current) {}

    static Frame of(HttpServletRequest request) {
        return of(request, name -> false);
    }

    /** @param published whether a vocabulary or a concept of somebody else's can be read about here */
    static Frame of(HttpServletRequest request, Predicate<Iri> published) {
        String language = RequestContextUtils.getLocale(request).getLanguage();
        Optional<String> named =
                Optional.ofNullable(request.getParameter(PARAMETER)).filter(LANGUAGES::contains);
        return new Frame(
                new Links(request.getContextPath(), named, published),
                language,
                LANGUAGES.stream()
                        .map(code -> edition(code, request, code.equals(language)))
                        .toList(),
                Optional.ofNullable(request.getRemoteUser()));
    }

    private static Edition edition(String code, HttpServletRequest request, boolean current) {
        Locale locale = Locale.of(code);
        String address = UriComponentsBuilder.fromPath(path(request))
                .query(request.getQueryString())
                .replaceQueryParam(PARAMETER, code)
                .build()
                .toUriString();
        return new Edition(code, locale.getDisplayLanguage(locale), address, current);
    }

    /** The path that was asked for, also when an error is told; never one that reads as another host's. */
    private static String path(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .orElseGet(request::getRequestURI)
                .replaceFirst("^/+", "/");
    }
}
