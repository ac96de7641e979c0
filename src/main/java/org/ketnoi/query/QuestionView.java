package org.ketnoi.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ketnoi.store.NamedQuery;
import org.springframework.web.util.UriUtils;

/**
 * A question as the library tells it.
 *
 * @param params name to what it stands for
 * @param types name to the kind of values that it takes
 * @param examples name to a value for which there is an answer
 * @param defaults name to what stands for it when it is not given
 * @param answeredBy the path that gives the whole answer, where SPARQL gives only parts
 * @param emptyBecause why there is no answer on the data that come with the program
 * @param example the question with its examples, ready to open
 * @param page where a person can ask it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record QuestionView(
        String name,
        List<Integer> questions,
        String summary,
        String summaryVi,
        String description,
        List<String> tags,
        Map<String, String> params,
        Map<String, String> types,
        Map<String, String> examples,
        Map<String, String> defaults,
        List<String> returns,
        Optional<String> answeredBy,
        Optional<String> emptyBecause,
        String example,
        String page) {
    private static final Map<String, String> DEFAULTS =
            Map.of(ArgumentReader.AS_OF, "today in Viet Nam", ArgumentReader.LANGUAGE, "the reader's language");

    static QuestionView of(NamedQuery query) {
        NamedQuery.Head head = query.head();
        Map<String, String> examples = examples(query);
        return new QuestionView(
                query.name(),
                query.questions(),
                head.summary(),
                head.summaryVi(),
                head.description(),
                head.tags(),
                each(query, NamedQuery.Parameter::meaning),
                each(query, parameter -> parameter.type().word()),
                examples,
                defaults(query),
                query.returns(),
                told(head.api()),
                told(head.empty()),
                "/api/v1/queries/" + query.name() + parameters(examples),
                "/queries/" + query.name());
    }

    /** A value for each parameter, for which there is an answer. */
    public static Map<String, String> examples(NamedQuery query) {
        return each(query, NamedQuery.Parameter::example);
    }

    /** As the end of an address, with the question mark; empty when there are none. */
    public static String parameters(Map<String, String> values) {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(value -> value.getKey() + "=" + encoded(value.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** A slash may stand in a parameter, and reads better so. */
    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    private static Map<String, String> each(NamedQuery query, Function<NamedQuery.Parameter, String> part) {
        Map<String, String> each = new LinkedHashMap<>();
        query.parameters().forEach((name, parameter) -> each.put(name, part.apply(parameter)));
        return each;
    }

    private static Map<String, String> defaults(NamedQuery query) {
        Map<String, String> defaults = new LinkedHashMap<>(DEFAULTS);
        defaults.keySet().retainAll(query.parameters().keySet());
        return defaults;
    }

    private static Optional<String> told(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
