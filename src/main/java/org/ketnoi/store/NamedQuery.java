package org.ketnoi.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A question: one file of the query library with the metadata in its head.
 *
 * @param name path in the library without ending, e.g. {@code transfer/cq-02-links}
 * @param parameters by name, in the order of the head
 * @param returns names of the answer's columns
 * @param about the columns with the things that a row is about: it stays as it is while nothing is said or unsaid of
 *     them. None when the question does not tell
 */
public record NamedQuery(
        String name,
        Head head,
        Map<String, Parameter> parameters,
        List<String> returns,
        List<String> about,
        String text) {
    private static final Pattern QUESTION = Pattern.compile("CQ-(\\d{2})");

    /**
     * What the head tells about the question as a whole; a text that it does not have is empty.
     *
     * @param tags the first is the competency question's, if it answers one
     * @param api path of the door that gives the whole answer, where SPARQL gives only parts
     * @param empty why there are no rows on the data that come with the program
     */
    public record Head(
            String summary, String summaryVi, String description, List<String> tags, String api, String empty) {
        public Head {
            tags = List.copyOf(tags);
        }
    }

    /**
     * Something that has to be given.
     *
     * @param meaning what it stands for
     * @param example a value for which the data that come with the program have an answer
     */
    public record Parameter(String meaning, ParameterType type, String example) {}

    public NamedQuery {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        returns = List.copyOf(returns);
        about = List.copyOf(about);
        if (!returns.containsAll(about)) {
            throw new IllegalArgumentException("Not all columns of " + name + ": " + about);
        }
    }

    /** A question that does not tell what its rows are about. */
    public NamedQuery(String name, Head head, Map<String, Parameter> parameters, List<String> returns, String text) {
        this(name, head, parameters, returns, List.of(), text);
    }

    /** The last part of the name, by which the library's callers know it. */
    public String key() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    public String summary() {
        return head.summary();
    }

    /** In the reader's language where there is one. */
    public String summary(Locale language) {
        return language.getLanguage().equals("vi") && !head.summaryVi().isEmpty() ? head.summaryVi() : head.summary();
    }

    /** Numbers of the competency questions that it answers or helps to answer. */
    public List<Integer> questions() {
        return head.tags().stream()
                .flatMap(tag -> QUESTION.matcher(tag).results())
                .map((MatchResult tag) -> Integer.valueOf(tag.group(1)))
                .toList();
    }
}
