package org.ketnoi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ketnoi.graph.InvalidParameterException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of an answer: {@code lang}, else {@code Accept-Language}, else Vietnamese. */
@Component("localeResolver")
class Languages implements LocaleResolver {
    static final String PARAMETER = "lang";
    static final List<Locale> KNOWN = List.of(Locale.of("vi"), Locale.ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String asked = request.getParameter(PARAMETER);
        if (asked != null) {
            return KNOWN.stream()
                    .filter(language -> language.getLanguage().equals(asked))
                    .findFirst()
                    .orElse(KNOWN.getFirst());
        }
        String header = request.getHeader("Accept-Language");
        return header == null ? KNOWN.getFirst() : accepted(header);
    }

    private static Locale accepted(String header) {
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), KNOWN);
            return found == null ? KNOWN.getFirst() : found;
        } catch (IllegalArgumentException e) {
            return KNOWN.getFirst();
        }
    }

    /** Refuses a language that no text is in. */
    static void check(HttpServletRequest request) {
        String asked = request.getParameter(PARAMETER);
        if (asked != null
                && KNOWN.stream().noneMatch(language -> language.getLanguage().equals(asked))) {
            throw new InvalidParameterException(PARAMETER, asked, "vi, en");
        }
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is in the address, not in a session");
    }
}
