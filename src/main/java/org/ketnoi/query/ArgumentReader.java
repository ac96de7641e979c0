package org.ketnoi.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.ParameterType;
import org.ketnoi.web.Ids;
import org.ketnoi.web.Today;
import org.ketnoi.web.Words;
import org.springframework.stereotype.Component;

/** Turns the texts that a caller gives into a question's arguments, each by its parameter's type. */
@Component
public class ArgumentReader {
    /** Today when it is not given. */
    public static final String AS_OF = "asOf";

    /** The reader's language when it is not given. */
    public static final String LANGUAGE = "lang";

    private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}\\.\\d{1,18}");
    private static final String TERM = "kn:";

    private final Today today;

    public ArgumentReader(Today today) {
        this.today = today;
    }

    /**
     * One argument for each parameter of the question; an empty text counts as not given.
     *
     * @throws InvalidParameterException when a value is missing or not of its type
     */
    public Arguments read(NamedQuery query, Map<String, String> given, Locale language) {
        Arguments arguments = Arguments.none();
        for (Map.Entry<String, NamedQuery.Parameter> parameter :
                query.parameters().entrySet()) {
            String name = parameter.getKey();
            ParameterType type = parameter.getValue().type();
            String value = Words.read(name, Optional.ofNullable(given.get(name)));
            arguments = with(arguments, name, type, value.isEmpty() ? otherwise(name, language) : value);
        }
        return arguments;
    }

    /** What the doors put in for a parameter that is not given; empty for one that has to be. */
    public String otherwise(String parameter, Locale language) {
        return switch (parameter) {
            case AS_OF -> today.get().toString();
            case LANGUAGE -> language.getLanguage();
            default -> "";
        };
    }

    private static Arguments with(Arguments arguments, String name, ParameterType type, String value) {
        return switch (type) {
            case ParameterType.Keyed keyed -> arguments.with(name, thing(name, keyed, value));
            case ParameterType.Plain plain ->
                switch (plain) {
                    case DATE -> arguments.with(name, date(name, value));
                    case NUMBER -> number(arguments, name, value);
                    case LANGUAGE -> arguments.with(name, language(name, value));
                    case TEXT -> arguments.with(name, text(name, value));
                    case THING -> arguments.with(name, thing(name, value));
                };
        };
    }

    private static LocalDate date(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (java.time.format.DateTimeParseException e) {
            throw new InvalidParameterException(name, value, "yyyy-mm-dd");
        }
    }

    private static Arguments number(Arguments arguments, String name, String value) {
        if (WHOLE.matcher(value).matches()) {
            return arguments.with(name, Long.parseLong(value));
        }
        if (DECIMAL.matcher(value).matches()) {
            return arguments.with(name, new BigDecimal(value));
        }
        throw new InvalidParameterException(name, value, "12 | 0.5");
    }

    private static String language(String name, String value) {
        if (LANGUAGE_TAG.matcher(value).matches()) {
            return value;
        }
        throw new InvalidParameterException(name, value, "vi, en, …");
    }

    private static String text(String name, String value) {
        if (value.isEmpty()) {
            throw new InvalidParameterException(name, value, "1–" + Words.MOST_CHARACTERS);
        }
        return value;
    }

    /** A whole IRI, its last two parts, or a term of the ontology. */
    private static Iri thing(String name, String value) {
        String key = value.startsWith(TERM) ? value.substring(TERM.length()) : "";
        return Iri.KEY.matcher(key).matches() ? Iri.term(key) : Ids.read(name, value);
    }

    /** A whole IRI, its last two parts, or the last one, which is enough when the type is known. */
    private static Iri thing(String name, ParameterType.Keyed type, String value) {
        String start = type.iri("").shortName();
        String key = value.startsWith(start) ? value.substring(start.length()) : value;
        return Optional.of(key)
                .filter(Iri.KEY.asMatchPredicate())
                .map(type::iri)
                .or(() -> Iri.find(value).filter(type::isOf))
                .orElseThrow(() -> new InvalidParameterException(name, value, start + "…"));
    }
}
